import mammoth from 'mammoth';

/** The words of a Word document, a paragraph a line, and what Word shows but does not keep as words. */
export interface DocxText {
  text: string;
  /** Paragraphs whose number ("I.", "a)") Word counts itself: the file does not hold it. */
  numbered: number;
  /** Footnotes and endnotes, which stand at the end of the text. */
  notes: number;
}

/** Something of mammoth's document tree, which it hands over without a type. */
type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const childrenOf = (node: Fields): Fields[] => (Array.isArray(node.children) ? node.children.filter(isFields) : []);

/**
 * The text of a `.docx`: paragraphs, cells of tables in reading order, footnotes at the end.
 *
 * Bullets that Word draws become "- " and "+ ", for nothing else says that they are bullets. Numbers that Word counts are
 * not in the file; they are left out and counted, never guessed.
 *
 * @throws what mammoth throws for a file that is no Word document.
 */
export async function docxText(buffer: Buffer): Promise<DocxText> {
  const lines: string[] = [];
  const found = { numbered: 0, notes: 0 };
  let root: Fields | undefined;
  await mammoth.convertToHtml(
    { buffer },
    {
      transformDocument: (document: unknown) => {
        if (isFields(document)) root = document;
        return document;
      },
    },
  );
  const visit = (node: Fields): void => {
    if (node.type !== 'paragraph') {
      for (const child of childrenOf(node)) visit(child);
      return;
    }
    const words = wordsOf(node).split('\n');
    const sign = signOf(node.numbering);
    if (sign === 'number' && words.join('').trim() !== '') found.numbered += 1;
    const marker = sign === 'none' || sign === 'number' ? '' : `${sign} `;
    lines.push(...words.map((line, at) => (at === 0 && line.trim() !== '' ? marker + line : line)));
  };
  if (root) {
    visit(root);
    for (const note of notesOf(root)) {
      found.notes += 1;
      if (Array.isArray(note.body)) for (const child of note.body.filter(isFields)) visit(child);
    }
  }
  return { text: `${lines.join('\n').trim()}\n`, ...found };
}

const wordsOf = (node: Fields): string => {
  if (node.type === 'text') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return childrenOf(node).map(wordsOf).join('');
};

function signOf(numbering: unknown): '-' | '+' | 'number' | 'none' {
  if (!isFields(numbering)) return 'none';
  if (numbering.isOrdered === true) return 'number';
  return Number(numbering.level) > 0 ? '+' : '-';
}

/** mammoth keeps the notes in a map of its own beside the text. */
const notesOf = (root: Fields): Fields[] =>
  isFields(root.notes) && isFields(root.notes._notes) ? Object.values(root.notes._notes).filter(isFields) : [];
