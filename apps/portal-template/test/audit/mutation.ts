import type { SiteDraft } from './site-draft';

/** One thing taken out of a site, or broken, so that the requirement that asks for it fails and no other. */
interface Mutation {
  /** What was done, in Vietnamese, as the table in docs/audit says it. */
  does: string;
  change: (site: SiteDraft) => void;
  /** Other requirements that ask for the same thing and therefore fail with it, each with the reason, in Vietnamese. */
  companions?: Readonly<Record<string, string>>;
}

/** The mutations of an area, by the id of the requirement. */
export type Mutations = Readonly<Record<string, Mutation>>;
