import { type ActorId, actors, type PlainDate, type Unit } from '@haicap/domain';
import type { Units } from '@haicap/rules';
import type { Issuer } from './letter.js';
import { blank, inCapitals, type Line, line } from './line.js';
import { isGroup, type Writer } from './writer.js';

/** What the writer tells of its own header. */
export interface HeaderWords {
  /** The direct parent agency, to be printed above the issuer. Whether there is one, the sources do not say. */
  parent?: string;
  /** The place before the day, where it is not the unit's own name. */
  place?: string;
}

const COMMITTEE = 'Ủy ban nhân dân';

/**
 * The header, place and signature of a writer.
 *
 * A People's Committee is called what its unit is called on the day. Of an agency the sources give the name alone: its
 * parent, symbol, place and signer stay blank.
 */
export function issuerOf(units: Units, writer: Writer, asOf: PlainDate, words: HeaderWords): Issuer {
  const issuer = typeof writer === 'string' ? agency(writer) : committee(units, writer, asOf);
  return {
    ...issuer,
    ...(words.parent !== undefined && { parent: inCapitals([words.parent]) }),
    ...(words.place !== undefined && { place: [words.place] }),
  };
}

function committee(units: Units, unit: Unit, asOf: PlainDate): Issuer {
  const { fullName, type, name } = nameOn(units, unit, asOf);
  const numbered = isNumber(name);
  return {
    name: [[inCapital(COMMITTEE)], [inCapital(fullName)]],
    inText: [`${COMMITTEE} ${numbered ? fullName : `${type} ${name}`}`],
    symbol: ['UBND'],
    place: [numbered ? fullName : name],
    authority: [[`TM. ${inCapital(COMMITTEE)}`], ['CHỦ TỊCH']],
  };
}

function agency(actor: ActorId): Issuer {
  const name: Line = isGroup(actor) ? [blank('tên cơ quan')] : [actors[actor]];
  return {
    parent: [blank('cơ quan chủ quản, nếu có')],
    name: [inCapitals(name)],
    inText: name,
    symbol: [blank('tên viết tắt')],
    place: [blank('địa danh')],
    authority: [line`${blank('quyền hạn, chức vụ của người ký')}`],
  };
}

const inCapital = (text: string): string => text.toLocaleUpperCase('vi');

/** Units that are named after a number keep their type in front: "Phường 4". */
const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** What a unit is called on a day; a unit that is not there on that day by the name that it had or will have. */
function nameOn(units: Units, unit: Unit, asOf: PlainDate): Pick<Unit, 'fullName' | 'type' | 'name'> {
  const then = units.nameAsOf(unit.id, asOf);
  return then.status === 'exists' ? then : unit;
}
