/** What the reader chose, kept on the reader's own device; a browser that keeps nothing holds it for this page. */
export const kept = {
  get: (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set: (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Private windows may refuse: the choice holds until the next page.
    }
  },
};
