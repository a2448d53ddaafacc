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
    .replace(/\s*['’‘`´ʼ]\s*/gu, '')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/gu, 'd')
    .replace(/[\s,.-]+/gu, ' ')
    .trim();

let index;
/** What is searched, loaded when the reader first types: address, name, place, folded name and folded words of each unit. */
const load = async () => {
  if (!index)
    index = fetch(box.dataset.index).then(async (response) => {
      if (!response.ok) throw new Error(String(response.status));
      const { base, places, rows } = await response.json();
      return rows.map(([id, name, place, oldNames]) => ({
        href: `${base}${id}/`,
        name,
        where: `${places[place]} (${id.startsWith('2025') ? 'từ' : 'trước'} 01/07/2025)`,
        folded: fold(name),
        words: fold(`${name} ${places[place]} ${oldNames}`),
      }));
    });
  return index;
};

/** Whole names first, then parts of names, then what only lies there or was called so. */
const rank = ({ folded }, words) => {
  if (folded === words || folded.endsWith(` ${words}`)) return 0;
  return folded.includes(words) ? 1 : 2;
};

const show = async () => {
  const words = fold(input.value);
  if (words.length < 2) {
    results.textContent = '';
    count.textContent = '';
    return;
  }
  const rows = await load();
  if (words !== fold(input.value)) return;
  const parts = words.split(' ');
  const found = rows
    .filter((row) => parts.every((part) => row.words.includes(part)))
    .sort((a, b) => rank(a, words) - rank(b, words));
  count.textContent =
    found.length === 0 ? 'Không tìm thấy. Thử gõ ít chữ hơn, hoặc xem danh sách bên dưới.' : `${found.length} đơn vị`;
  results.textContent = '';
  results.append(
    ...found.slice(0, MOST).map((row) => {
      const link = document.createElement('a');
      link.href = row.href;
      link.textContent = row.name;
      const where = document.createElement('span');
      where.className = 'kind';
      where.textContent = ` ${row.where}`;
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
