import type { Mutations } from '../mutation';
import { access } from './access';
import { accessibility } from './accessibility';
import { channels } from './channels';
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

/** The mutation of every requirement that a machine judges, by the requirement's id. */
export const mutations: Mutations = {
  ...identity,
  ...introduction,
  ...democracy,
  ...documents,
  ...procedures,
  ...access,
  ...news,
  ...channels,
  ...serviceQuality,
  ...operation,
  ...english,
  ...functions,
  ...accessibility,
  ...performance,
  ...domain,
  ...security,
  ...privacy,
  ...content,
};
