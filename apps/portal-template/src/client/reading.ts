import { kept } from './kept';

/** Steps of the text size, as the classes `size--1` to `size-3` of tokens.css name them. */
const SMALLEST = -1;
const LARGEST = 3;

/** A step further in a direction, no further than the last one. */
export const nextSize = (size: number, step: number): number => Math.max(SMALLEST, Math.min(LARGEST, size + step));

/** The step that was kept; the normal size where nothing sensible was. */
export const keptSize = (text: string | null): number => {
  const size = Number(text ?? 0);
  return Number.isInteger(size) ? nextSize(size, 0) : 0;
};

/** Size of the text and contrast: buttons in the header, remembered from page to page. */
export function startReading(): void {
  const { classList } = document.documentElement;
  let size = keptSize(kept.get('size'));
  let contrast = kept.get('contrast') === 'true';
  const sizes = document.querySelectorAll<HTMLButtonElement>('[data-size]');
  const contrasts = document.querySelectorAll<HTMLButtonElement>('[data-contrast]');
  const show = () => {
    for (let step = SMALLEST; step <= LARGEST; step += 1) classList.toggle(`size-${step}`, step === size && step !== 0);
    classList.toggle('contrast', contrast);
    for (const button of contrasts) button.setAttribute('aria-pressed', String(contrast));
    for (const button of sizes) {
      const atEnd = nextSize(size, Number(button.dataset.size)) === size;
      button.setAttribute('aria-disabled', String(atEnd));
    }
  };
  for (const button of sizes)
    button.addEventListener('click', () => {
      size = nextSize(size, Number(button.dataset.size));
      kept.set('size', String(size));
      show();
    });
  for (const button of contrasts)
    button.addEventListener('click', () => {
      contrast = !contrast;
      kept.set('contrast', String(contrast));
      show();
    });
  show();
}
