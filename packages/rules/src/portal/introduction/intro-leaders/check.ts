import type { Check } from '../../audit/check.js';
import type { Page } from '../../page/page.js';
import { ClosestPlace } from '../../shared/closest-place.js';
import { type ContentPlace, contentPlaces } from '../../shared/content-check.js';
import { type Leader, leadersIn, lifeAndDuties } from './leaders.js';

const body =
  '(ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy|dia phuong|co quan|don vi|chu chot|duong nhiem|va|cac)';
const news = '(tiep|tham|du|kiem|lam|chuc|tang|hop|gap|doi|chi|ky|trao|dang|vieng|nghe|cong|thuc)';
const heading = new RegExp(
  `^(thong tin |gioi thieu |danh sach |co cau |ban |cac |dong chi |tap the |tieu su ){0,3}(ve )?(lanh dao|thuong truc (uy ban|ubnd|hoi dong|hdnd|dang uy))( ${body}){0,4}( (xa|phuong|dac khu)( (?!${news} )\\p{L}{1,12}){0,4})?$`,
  'u',
);
const assignments = /^(bang )?(thong bao )?(ve )?(viec )?phan cong (nhiem vu|cong tac|cong viec|linh vuc|phu trach)\b/;
/** A shorter text that names nobody only says where the leaders are. */
const FEWEST_WORDS = 40;
const MOST_KEPT = 500;

interface Wanting {
  path: string;
  at: string;
  leader: Pick<Leader, 'title' | 'name' | 'nameless' | 'life' | 'duties' | 'to'>;
}

const expected = 'họ tên, chức vụ, tiểu sử tóm tắt và nhiệm vụ được giao của từng lãnh đạo';

export const check: Check = ({ findings }) => {
  const told = new Map<string, Pick<Leader, 'life' | 'duties'>>();
  const complete = new Set<string>();
  const wanting: Wanting[] = [];
  const closest = new ClosestPlace();
  let met = false;
  let assigned = false;

  const look = (page: Page, place: ContentPlace) => {
    const leaders = leadersIn(place);
    for (const leader of leaders) {
      if (isComplete(leader)) {
        met = true;
        if (complete.size < MOST_KEPT) complete.add(leader.name);
      } else if (wanting.length < MOST_KEPT) {
        const { element, ...kept } = leader;
        wanting.push({ path: page.path, at: page.at(element), leader: kept });
      }
    }
    if (leaders.length > 0 || place.words < FEWEST_WORDS) return;
    const { life, duties } = lifeAndDuties(place.whole);
    const leader = { title: '', name: '', nameless: false, life, duties };
    const found = wrong(leader);
    if (found === undefined) met = true;
    else closest.offer(page, place.heading?.element, { found, missing: found.split(',').length });
  };

  return {
    page: (page) => {
      for (const place of contentPlaces(page, heading)) look(page, place);
      if (contentPlaces(page, assignments).some(({ words }) => words >= 20)) assigned = true;
      const { life, duties } = lifeAndDuties(page.main ? page.text(page.main) : '');
      if (life !== 'absent' || duties !== 'absent') told.set(page.path, { life, duties });
    },
    outcome: () => {
      for (const { path, at, leader } of wanting) {
        if (leader.name !== '' && complete.has(leader.name)) continue;
        const own = leader.to === undefined ? undefined : told.get(leader.to);
        const life = leader.life === 'there' ? 'there' : (own?.life ?? leader.life);
        const duties = leader.duties === 'there' || assigned ? 'there' : (own?.duties ?? leader.duties);
        const found = wrong({ ...leader, life, duties });
        if (found === undefined) met = true;
        else findings.addAt(path, { at, found, expected });
      }
      const { best } = closest;
      if (!met && findings.count === 0)
        findings.addAbsence({
          page: best?.path ?? '/',
          at: best?.at ?? '',
          found: best?.found ?? 'không trang nào giới thiệu lãnh đạo của xã',
          expected,
        });
      return findings.outcome();
    },
  };
};

const isComplete = ({ nameless, life, duties }: Pick<Leader, 'nameless' | 'life' | 'duties'>): boolean =>
  !nameless && life === 'there' && duties === 'there';

function wrong({ title, nameless, life, duties }: Wanting['leader']): string | undefined {
  const missing = [
    ...(nameless ? ['chưa điền họ tên'] : []),
    ...(life === 'there' ? [] : [life === 'blank' ? 'tiểu sử còn chỗ chưa điền' : 'thiếu tiểu sử tóm tắt']),
    ...(duties === 'there' ? [] : [duties === 'blank' ? 'nhiệm vụ còn chỗ chưa điền' : 'thiếu nhiệm vụ được giao']),
  ];
  if (missing.length === 0) return undefined;
  return `${title === '' ? 'mục lãnh đạo' : `"${title}"`}: ${missing.join(', ')}`;
}
