/**
 * A mailbox that is in use, as a whole address.
 *
 * In: an address, or the part before the @ alone; the domain of the latter. Out: the address as it was written.
 */
export const addressAt = (mailbox: string, domain: string): string => {
  const written = mailbox.trim();
  return written.includes('@') ? written : `${written}@${domain}`;
};
