// The requirements on a commune's portal for readers: `node scripts/generate-requirements.mjs` writes docs/requirements, a test
// compares it. In Vietnamese: officers and lawyers read it.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLaw, loadPortalRequirements } from '../data/dist/index.js';
import {
  knownFrom,
  listIds,
  NOT_STATED,
  portalAreas,
  portalJudges,
  portalLevels,
  portalNeeds,
} from '../packages/domain/dist/index.js';
import { actStanding, standingOf, standings } from '../packages/rules/dist/index.js';
import { fixtureVerdict, verdicts } from '../packages/rules/dist/portal.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of the pages, from the root. */
export const folder = 'docs/requirements';

/** The two days on which a reader looks: the hand-over, and the day of the law notes. */
const days = ['2025-07-01', '2026-11-21'];

/** The checks and their fixtures, from the root: a folder for each requirement that a machine judges. */
const checks = 'packages/rules/src/portal';

const dayWords = (day) => (day === NOT_STATED ? 'chưa rõ' : day.split('-').reverse().join('/'));
const plain = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_<>|[\]]/g, '\\$&');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const count = (list, fits) => String(list.filter(fits).length);
const item = (name, text) => (text === undefined ? [] : [`- **${name}:** ${plain(text)}`]);

/** The fixtures of a requirement's check, by what they must show. */
function fixturesText({ area, id }) {
  const path = `${checks}/${area}/${id}`;
  if (!existsSync(join(root, path))) return [];
  const names = readdirSync(join(root, path)).filter((name) => !name.endsWith('.ts'));
  const links = (verdict) =>
    names
      .filter((name) => fixtureVerdict(name) === verdict)
      .sort()
      .map((name) => `[${name.replace(/\.html$/, '')}](../../${path}/${name})`);
  const rows = Object.entries(verdicts).map(([verdict, name]) => [name, links(verdict).join(', ')]);
  const shown = rows.filter(([, list]) => list !== '');
  return shown.length === 0 ? [] : ['### Trang thử', shown.map(([name, list]) => `- **${name}:** ${list}`).join('\n')];
}

/** A requirement's id; where a machine judges it, a link to how. */
function idText({ area, id }) {
  const path = `${checks}/${area}/${id}/check.ts`;
  return existsSync(join(root, path)) ? `[\`${id}\`](../../${path})` : `\`${id}\``;
}

/** One requirement: every field that it has. */
function requirementText(one, acts) {
  const nameOf = (id) => acts.find((act) => act.id === id).name;
  const judge = portalJudges[one.judge] + (one.judge === 'machine' ? `, ${portalNeeds[one.needs]}` : '');
  const stands = days.map((day) => `${dayWords(day)}: ${standings[standingOf(one, acts, day)].toLowerCase()}`);
  return [
    `## ${plain(one.pass)}`,
    `<a id="${one.id}"></a>${idText(one)} · ${portalLevels[one.level]} · Ai đánh giá: ${judge} · ${stands.join(' · ')}`,
    [
      ...item('Khi chưa đạt', one.fail),
      ...item('Vì sao', one.why),
      ...item('Việc cần làm', one.fix),
      ...item('Người đánh giá trả lời', one.question),
      ...item('Điều chưa biết', one.unknown),
      ...item('Giữ làm nền thiết kế vì', one.baselineNote),
      ...one.citations.map(
        ({ act, article, says, knownFrom: known }) =>
          `- **Căn cứ:** [${plain(nameOf(act))}](README.md#${act}), ${plain(article)}: ${plain(says)} *${knownFrom[known]}.*`,
      ),
      ...item('Thông lệ', one.practice),
      ...item('Dòng của ghi chú pháp luật', one.lawIds.length > 0 ? one.lawIds.join(', ') : undefined),
    ].join('\n'),
    ...(one.example === undefined ? [] : ['Ví dụ, tự đặt:', `\`\`\`\`html\n${one.example.trimEnd()}\n\`\`\`\``]),
    ...fixturesText(one),
  ].join('\n\n');
}

const areaPage = (area, requirements, acts) =>
  [
    '<!-- scripts/generate-requirements.mjs viết trang này từ data/law/portal; đừng sửa ở đây. -->',
    `# ${portalAreas[area]}`,
    `${requirements.length} yêu cầu. [Tất cả các mục](README.md)`,
    ...requirements.map((one) => requirementText(one, acts)),
    '',
  ].join('\n\n');

function readme(requirements, acts) {
  const row = (name, list) => [
    name,
    String(list.length),
    ...listIds(portalLevels).map((level) => count(list, (one) => one.level === level)),
    ...listIds(portalJudges).map((judge) => count(list, (one) => one.judge === judge)),
  ];
  const areas = listIds(portalAreas).map((area) =>
    row(
      `[${portalAreas[area]}](${area}.md)`,
      requirements.filter((one) => one.area === area),
    ),
  );
  const stands = Object.entries(standings).map(([standing, name]) => [
    name,
    ...days.map((day) => count(requirements, (one) => standingOf(one, acts, day) === standing)),
  ]);
  const citations = requirements.flatMap((one) => one.citations);
  const known = Object.entries(knownFrom).map(([id, name]) => [name, count(citations, (one) => one.knownFrom === id)]);
  const named = acts.filter(({ id }) => citations.some(({ act }) => act === id));
  const actRows = named.map((act) => [
    `<a id="${act.id}"></a>${plain(act.name)}`,
    dayWords(act.from),
    act.until === undefined ? '' : dayWords(act.until),
    ...days.map((day) => standings[actStanding(act, day)]),
    knownFrom[act.knownFrom],
    count(requirements, (one) => one.citations.some(({ act: id }) => id === act.id)),
    act.notes.map(plain).join(' '),
  ]);
  return [
    '<!-- scripts/generate-requirements.mjs viết trang này từ data/law; đừng sửa ở đây. -->',
    '# Yêu cầu đối với trang thông tin điện tử của xã',
    `${requirements.length} yêu cầu, theo mục. Lời văn là của chúng tôi; mỗi yêu cầu ghi căn cứ và căn cứ đó được biết rõ đến đâu. “Bắt buộc”: luật đang có hiệu lực đòi hỏi. “Nên có”: nền thiết kế, tiêu chí, thông lệ, cách làm của chúng tôi, hoặc luật mà chưa rõ buộc xã đến đâu. Trong các yêu cầu, “cổng” là trang thông tin điện tử của xã, một thành phần của cổng cấp tỉnh. Trang thử là những trang nhỏ, tự đặt: tên của trang nói máy phải trả lời thế nào, và mỗi lần chạy kiểm thử đều thử lại.`,
    table(
      ['Mục', 'Yêu cầu', ...Object.values(portalLevels), ...Object.values(portalJudges)],
      [...areas, row('Cộng', requirements)],
    ),
    '## Căn cứ còn hiệu lực không',
    'Mỗi yêu cầu tính theo căn cứ mạnh nhất của nó.',
    table(['Căn cứ', ...days.map((day) => `Ngày ${dayWords(day)}`)], stands),
    '## Lời văn được biết rõ đến đâu',
    'Tính theo từng lần dẫn căn cứ.',
    table(['Biết từ đâu', 'Số lần dẫn'], known),
    '## Văn bản làm căn cứ',
    table(
      [
        'Văn bản',
        'Có hiệu lực từ',
        'Đến hết',
        ...days.map((day) => `Ngày ${dayWords(day)}`),
        'Biết từ đâu',
        'Yêu cầu dẫn',
        'Cần biết',
      ],
      actRows,
    ),
    '',
  ].join('\n\n');
}

/** Each generated page: its path and what it should hold. */
export async function requirementPages() {
  const requirements = await loadPortalRequirements();
  const { acts } = await loadLaw();
  const page = (name, text) => ({ path: `${folder}/${name}.md`, text: text.replace(/\n+$/, '\n') });
  return [
    page('README', readme(requirements, acts)),
    ...listIds(portalAreas).map((area) =>
      page(
        area,
        areaPage(
          area,
          requirements.filter((one) => one.area === area),
          acts,
        ),
      ),
    ),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) rmSync(join(root, folder, name));
  for (const { path, text } of await requirementPages()) writeFileSync(join(root, path), text);
}
