/** Something that keeps a site from meeting a requirement. */
export interface Finding {
  /** Address of the page within the site; of the whole site: "/". */
  page: string;
  /** Where on the page: line, column and the beginning of the tag; empty where the whole page is meant. */
  at: string;
  /** What was found, in Vietnamese. */
  found: string;
  /** What was expected, in Vietnamese. */
  expected: string;
  /** What to do, in Vietnamese. */
  fix: string;
}

/** What a check says of a site. */
export type Outcome =
  | { verdict: 'pass' }
  /** `more`: how many findings there are beside those listed. */
  | { verdict: 'fail'; findings: readonly Finding[]; more: number }
  /** `findings` are hints for the person; `more` as above. */
  | { verdict: 'needs-person'; question: string; findings?: readonly Finding[]; more?: number }
  /** What the requirement is about is not on this site, or the requirement is not in force on that day. */
  | { verdict: 'not-applicable'; reason: string }
  | { verdict: 'could-not-check'; cause: string };

export type Verdict = Outcome['verdict'];

/** What a check can answer, in Vietnamese. */
export const verdicts = {
  pass: 'Đạt',
  fail: 'Chưa đạt',
  'needs-person': 'Cần người đánh giá',
  'not-applicable': 'Không áp dụng',
  'could-not-check': 'Chưa kiểm tra được',
} as const satisfies Record<Verdict, string>;
