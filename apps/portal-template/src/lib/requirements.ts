import { actsOn, type Item, type RequirementArea, RequirementList, requirementsOn } from '@haicap/portal';
import { type Answer, answers } from '../answers';
import file from '../data/requirements.json';
import { mainMenu, siteMap, type Way } from './menu';

/** The requirements of the law as this site was made with them; a test compares the file with the data. */
const list = RequirementList.parse(file);

type Requirement = RequirementArea['requirements'][number];

/** A requirement with this site's answer. */
export interface AnsweredRequirement extends Requirement {
  answer: Answer;
  /** Where the answer is seen, if the page is (still) there. */
  place: Way | undefined;
}

/** Files of the site that answer a requirement. */
const files: readonly Way[] = [
  { href: '/sitemap.xml', name: 'Sơ đồ XML' },
  { href: '/rss.xml', name: 'RSS' },
];

/** The names of the site's pages and files, by address. */
export const namesOf = (items: readonly Item[], pages: readonly Way[]): ReadonlyMap<string, string> =>
  new Map([
    ...items.map(({ path, title }): [string, string] => [path, title]),
    ...[...siteMap(pages).flatMap(({ ways }) => ways), ...mainMenu, ...files].map(
      ({ href, name }): [string, string] => [href, name],
    ),
  ]);

/** In words: how a requirement stands on a day. */
export const standingWords: Readonly<Record<Requirement['standing'], string>> = {
  'in-force': 'Căn cứ đang có hiệu lực',
  ended: 'Căn cứ đã hết hiệu lực, giữ làm nền thiết kế',
  'not-yet': 'Căn cứ chưa có hiệu lực',
  unknown: 'Chưa rõ căn cứ còn hiệu lực hay không',
  practice: 'Cách làm tốt, không có văn bản buộc',
};

/** In words: how the text was known. */
export const knownWords: Readonly<Record<Requirement['citations'][number]['knownFrom'], string>> = {
  'official-text': 'đã đọc văn bản chính thức',
  'official-copy': 'đã đọc lời văn trong một bản chép',
  summary: 'chỉ đọc bản tóm tắt',
  unverified: 'chưa kiểm chứng',
  observed: 'thấy trong thực tế',
};

/**
 * The requirements by area, each with its standing on a day and this site's answer.
 *
 * In: the day, and the names of the site's pages by address.
 *
 * @throws RangeError for a requirement without an answer.
 */
export const answeredOn = (day: string, pages: ReadonlyMap<string, string>) =>
  requirementsOn(list, day).map(({ id, name, requirements }) => ({
    id,
    name,
    requirements: requirements.map((requirement): AnsweredRequirement => {
      const answer = answers[id]?.[requirement.id];
      if (!answer)
        throw new RangeError(`unexpected requirement "${requirement.id}", expected an answer in src/answers`);
      const { at: href = '' } = answer;
      const page = pages.get(href.split('#')[0] ?? '');
      return { ...requirement, answer, place: page === undefined ? undefined : { href, name: page } };
    }),
  }));

/** The acts behind the requirements, those in force first. */
export const actsBehind = (day: string) => {
  const order = Object.keys(standingWords);
  return actsOn(list, day).toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
};
