// Finds a unit by name, with or without diacritics. The page works without this file: the lists of units are there.
const box = document.getElementById('finder');
const input = document.getElementById('finder-words');
const count = document.getElementById('finder-count');
const results = document.getElementById('finder-results');
const MOST = 20;

const fold = (text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}|['’‘`´ʼ]/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[\s,.]+/gu, ' ')
    .trim();

let index;
/** Rows of [address, full name, where, words to search]. Loaded when the reader first types. */
const load = async () => {
  index ??= fetch(box.dataset.index).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  });
  return index;
};

const rank = (row, words) => {
  const name = fold(row[1]);
  if (name === words || name.endsWith(` ${words}`)) return 0;
  return name.includes(words) ? 1 : 2;
};

const show = async () => {
  const words = fold(input.value);
  if (words.length < 2) {
    results.replaceChildren();
    count.textContent = '';
    return;
  }
  const rows = await load();
  if (words !== fold(input.value)) return;
  const parts = words.split(' ');
  const found = rows
    .filter((row) => parts.every((part) => row[3].includes(part)))
    .sort((a, b) => rank(a, words) - rank(b, words));
  count.textContent =
    found.length === 0 ? 'Không tìm thấy. Thử gõ ít chữ hơn, hoặc xem danh sách bên dưới.' : `${found.length} đơn vị`;
  results.replaceChildren(
    ...found.slice(0, MOST).map((row) => {
      const link = document.createElement('a');
      link.href = row[0];
      link.textContent = row[1];
      const where = document.createElement('span');
      where.className = 'kind';
      where.textContent = ` ${row[2]}`;
      const item = document.createElement('li');
      item.append(link, where);
      return item;
    }),
  );
};

box.hidden = false;
input.addEventListener('input', () => {
  show().catch(() => {
    index = undefined;
    count.textContent = 'Không tải được danh sách. Hãy kiểm tra đường truyền rồi gõ lại.';
  });
});
