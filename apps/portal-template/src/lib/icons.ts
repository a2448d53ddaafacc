/** Line drawings of the home page's boxes, 24 by 24. They only accompany the words. */
export const icons: Readonly<Record<string, string>> = {
  send: 'M4 4h10l5 5v11H4zM14 4v5h5M8 14l3 3 5-6',
  list: 'M5 6h.01M9 6h10M5 12h.01M9 12h10M5 18h.01M9 18h10',
  talk: 'M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.5v.01',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  phone: 'M6 3h4l2 5-3 2c1 2.5 2.5 4 5 5l2-3 5 2v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z',
};
