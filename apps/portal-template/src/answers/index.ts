import { access } from './access';
import { accessibility } from './accessibility';
import type { Answers } from './answer';
import { channels } from './channels';
import { circular22 } from './circular-22';
import { content } from './content';
import { democracy } from './democracy';
import { documents } from './documents';
import { domain } from './domain';
import { english } from './english';
import { functions } from './functions';
import { identity } from './identity';
import { introduction } from './introduction';
import { news } from './news';
import { operation } from './operation';
import { performance } from './performance';
import { privacy } from './privacy';
import { procedures } from './procedures';
import { security } from './security';
import { serviceQuality } from './service-quality';

export { type Answer, answeredBy } from './answer';

/** Which part of this site answers which requirement, by area and id; a test compares it with the data and the built site. */
export const answers: Readonly<Record<string, Answers>> = {
  access,
  accessibility,
  channels,
  'circular-22': circular22,
  content,
  democracy,
  documents,
  domain,
  english,
  functions,
  identity,
  introduction,
  news,
  operation,
  performance,
  privacy,
  procedures,
  security,
  'service-quality': serviceQuality,
};
