import { setFlagsFromString } from 'node:v8';

/** Flags of V8: clear up when half as much again as what lives has come up; keep no large room for what is young. */
export const SMALL_HEAP: readonly string[] = ['--heap-growing-percent=50', '--semi-space-growth-factor=1'];

/** From now on this process gives back what it no longer needs early: old machines have little memory. It costs a few per cent of time. */
export function keepHeapSmall(): void {
  for (const flag of SMALL_HEAP) setFlagsFromString(flag);
}
