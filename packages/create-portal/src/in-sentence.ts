/**
 * A unit's full name as it stands inside a sentence.
 *
 * @example
 * inSentence('Phường Hàm Thắng'); // 'phường Hàm Thắng'
 */
export const inSentence = (fullName: string): string => fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1);
