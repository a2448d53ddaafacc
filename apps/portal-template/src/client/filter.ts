import { fold, wordsOf } from './fold';

/** A row of a table as the filter sees it: its text, and the columns that it can be chosen by. */
export interface FilterRow {
  text: string;
  columns: Readonly<Record<string, string | undefined>>;
}

/** What the reader asks for: words, and a value for some of the columns (empty for all). */
export interface FilterQuestion {
  words: string;
  choices: Readonly<Record<string, string>>;
}

/**
 * Which rows fit: every word is in the row's text, with or without marks, and every choice is the row's.
 *
 * @example
 * fitting([{ text: 'Kế hoạch chuyển đổi số', columns: { form: 'Kế hoạch' } }], { words: 'chuyen doi', choices: {} }); // [true]
 */
export function fitting(rows: readonly FilterRow[], { words, choices }: FilterQuestion): boolean[] {
  const wanted = wordsOf(words);
  return rows.map(({ text, columns }) => {
    const folded = fold(text);
    return (
      wanted.every((word) => folded.includes(word)) &&
      Object.entries(choices).every(([column, value]) => value === '' || columns[column] === value)
    );
  });
}

/** The filters of the tables on this page. */
export function startFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-filter]')) startFilter(form);
}

function startFilter(form: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`#${form.dataset.filter ?? ''} tbody tr`)];
  const facts = rows.map(({ textContent, dataset }) => ({ text: textContent ?? '', columns: { ...dataset } }));
  const words = form.querySelector('input');
  const selects = [...form.querySelectorAll('select')];
  const count = form.querySelector('[data-count]');
  const show = () => {
    const choices = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    const fits = fitting(facts, { words: words?.value ?? '', choices });
    rows.forEach((row, index) => {
      row.hidden = fits[index] !== true;
    });
    if (count) count.textContent = `${fits.filter(Boolean).length} / ${rows.length} văn bản`;
  };
  // A link may come with the question: /van-ban/?form=Quyết+định
  const asked = new URLSearchParams(location.search);
  for (const field of [...(words ? [words] : []), ...selects]) field.value = asked.get(field.name) ?? field.value;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(show));
  show();
}
