import { parentPort } from 'node:worker_threads';
import type { AxeViolation, PdfFacts } from '@haicap/rules/portal';
import type { AxeResults, RunOptions } from 'axe-core';
// Types only: Node runs this very file in tests, and would not find neighbours by their built names.
import type { Reply, Request, TaskName, WorkerTasks } from './tasks.js';

/** Pages of a document whose text layer is read. */
const PDF_PAGES = 5;
/** Places named for one rule on one page. */
const MOST_PLACES = 20;
const LONGEST_HTML = 200;
const LONGEST_TARGET = 200;

/** Rules that ask how a page is laid out, or for what is not loaded; a browser answers them. */
const needsLayout = [
  'color-contrast',
  'color-contrast-enhanced',
  'target-size',
  'scrollable-region-focusable',
  'css-orientation-lock',
  'link-in-text-block',
  'no-autoplay-audio',
  'frame-tested',
];

async function readPdf({ body }: WorkerTasks['pdf']['in']): Promise<PdfFacts> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(body, { verbosity: 0, disableFontFace: true, maxImageSize: 1 });
  const { info } = await pdf.getMetadata();
  const known: Record<string, unknown> = { ...info };
  const text = (name: string) =>
    typeof known[name] === 'string' ? known[name].normalize('NFC').slice(0, 500).trim() : '';
  let letters = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, PDF_PAGES); number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) letters += item.str.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  }
  return {
    readable: true,
    version: text('PDFFormatVersion'),
    title: text('Title'),
    language: text('Language'),
    pages: pdf.numPages,
    letters,
  };
}

async function runAxe({ html, url }: WorkerTasks['axe']['in']): Promise<{ violations: readonly AxeViolation[] }> {
  const [{ default: axe }, { JSDOM, VirtualConsole }] = await Promise.all([import('axe-core'), import('jsdom')]);
  // `outside-only`: axe-core runs, the page's own scripts do not; nothing is loaded.
  const dom = new JSDOM(html, { url, runScripts: 'outside-only', virtualConsole: new VirtualConsole() });
  try {
    dom.window.eval(axe.source);
    const options: RunOptions = {
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
      rules: Object.fromEntries(needsLayout.map((rule) => [rule, { enabled: false }])),
    };
    const run = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => JSON.stringify(violations))`;
    const results: AxeResults['violations'] = JSON.parse(String(await dom.window.eval(run)));
    const violations = results.flatMap(({ id, nodes }) =>
      nodes.slice(0, MOST_PLACES).map((node) => ({
        rule: id,
        html: short(startTag(node.html), LONGEST_HTML),
        target: short(node.target.flat().join(' '), LONGEST_TARGET),
      })),
    );
    return { violations };
  } finally {
    dom.window.close();
  }
}

/** The start tag alone: what an element holds is the site's, and may be what should not have been published. */
const startTag = (html: string): string => /^[^>]*>/.exec(html)?.[0] ?? html;

/** White space collapsed, cut short with a mark: whoever looks for numbers must see that one may go on. */
function short(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

const tasks: { [Name in TaskName]: (given: WorkerTasks[Name]['in']) => Promise<WorkerTasks[Name]['out']> } = {
  pdf: readPdf,
  axe: runAxe,
};

const answer = async (request: Request): Promise<Reply> => {
  const { id } = request;
  try {
    return { id, done: request.name === 'pdf' ? await tasks.pdf(request.given) : await tasks.axe(request.given) };
  } catch (error) {
    return { id, error: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown' };
  }
};

parentPort?.on('message', (request: Request) => {
  answer(request).then((reply) => parentPort?.postMessage(reply));
});
