import { find, type SearchRow } from './find';

/** How many pages are shown; a question with more of them is too short. */
const SHOWN = 50;

/** The search page: reads the question from the address, the index from this site, and shows the pages. */
export async function startSearch(): Promise<void> {
  const form = document.querySelector('[data-search]');
  const status = document.querySelector('[data-search-status]');
  const results = document.querySelector('[data-search-results]');
  const input = form?.querySelector('input');
  if (!input || !status || !results) return;
  const question = (new URLSearchParams(location.search).get('q') ?? '').trim();
  input.value = question;
  if (question === '') return;
  status.textContent = 'Đang tìm…';
  try {
    const answer = await fetch('/search.json');
    if (!answer.ok) throw new Error(String(answer.status));
    const rows: readonly SearchRow[] = await answer.json();
    const found = find(rows, question);
    status.textContent = words(found.length, question);
    results.replaceChildren(...found.slice(0, SHOWN).map(item));
  } catch {
    status.textContent = 'Chưa đọc được danh mục tìm kiếm. Hãy tải lại trang, hoặc xem sơ đồ trang.';
  }
}

const words = (count: number, question: string) =>
  count === 0
    ? `Không thấy trang nào có “${question}”. Hãy thử ít từ hơn, hoặc xem sơ đồ trang.`
    : count > SHOWN
      ? `${count} trang có “${question}”, dưới đây là ${SHOWN} trang đầu; thêm từ để tìm hẹp hơn.`
      : `${count} trang có “${question}”.`;

function item([path, title, section, day]: SearchRow): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  const about = document.createElement('p');
  link.href = path;
  link.textContent = title;
  about.className = 'about';
  about.textContent = [section, day.split('-').reverse().join('/')].filter(Boolean).join(' · ');
  row.append(link, about);
  return row;
}
