import { decodeText, isBinary } from './charset.js';
import { closedRobots, noRobots, type Robots, readRobots } from './robots.js';
import type { Content, Transport } from './transport.js';

/** What asking for robots.txt brought. */
export interface AskedRobots {
  robots: Robots;
  /** The file, where there is one. */
  file?: Content;
  /** Why the whole site is closed although no rule says so, in Vietnamese. */
  closed?: { status?: number; cause: string };
}

/** Asks for robots.txt. A page in its place is what some servers show for everything, and no rule. */
export async function askRobots(transport: Transport): Promise<AskedRobots> {
  const answer = await transport.ask('/robots.txt');
  if (answer.kind === 'content' && answer.type === 'text/plain' && answer.body && !isBinary(answer.body))
    return { robots: readRobots(decodeText(answer.body, answer.contentType).text), file: answer };
  // RFC 9309, 2.3.1.4: while robots.txt cannot be reached, nothing may be asked for.
  if (answer.kind === 'nothing' && (answer.status === undefined || answer.status >= 500 || answer.status === 429))
    return { robots: closedRobots, closed: answer };
  return { robots: noRobots };
}
