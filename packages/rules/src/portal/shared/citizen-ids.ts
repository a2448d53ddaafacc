/** Codes of the 63 provinces that ids were given by; ids keep them whatever becomes of the provinces. */
const provinces = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 ' +
    '049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

/** Do digits begin as the ids of citizens do: province, then century and sex of those born before 2100? */
export const beginsAsId = (digits: string): boolean => provinces.has(digits.slice(0, 3)) && /^\d{3}[0-3]/.test(digits);

const number = new RegExp(
  [
    // At a stretch, or in groups.
    String.raw`(?<![\d\\]|\d\.)(?:\d{12}|\d{3}(?: \d{3}){3}|\d{4}(?: \d{4}){2})(?!\d)`,
    // What is left of them where a text was cut short.
    String.raw`(?<![\d\\]|\d\.)(?:\d{4,11}|\d{3,4}(?: \d{1,4}){1,3})(?:…|\.{3})`,
    // As selectors write names that begin with a digit: "#\30 01090012345".
    String.raw`\\3\d \d{11}(?!\d)`,
  ].join('|'),
  'g',
);

/**
 * A text of the site without the ids of citizens in it: a report must not repeat what should not have been published.
 *
 * Only ids of twelve digits, known by how they begin; days, phone numbers and numbers of documents stay.
 *
 * @example
 * withoutIds('/ds-001090012347.html'); // '/ds-….html'
 */
export const withoutIds = (text: string): string =>
  text.replace(number, (found) => (beginsAsId(found.replace(/^\\3| /g, '')) ? '…' : found));
