const LONGEST = 80;

/** A text of the site inside a message: in quotes, white space collapsed, NFC, cut short. */
export function quoted(text: string): string {
  // Cut before it is split into letters: a hostile attribute may be megabytes long.
  const letters = [
    ...text
      .slice(0, LONGEST * 4)
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC'),
  ];
  return `"${letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')}"`;
}
