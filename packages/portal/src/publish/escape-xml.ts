const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text as XML takes it: its signs escaped; what XML 1.0 has no way to write (control characters, halves of letters) left out.
 *
 * @example
 * escapeXml('Thu & chi < 5%'); // 'Thu &amp; chi &lt; 5%'
 */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
