import { expect, test } from 'vitest';
import { dataset } from '../../test/facts.js';
import { instructionsFor, type Question, QuestionError } from './index.js';

const asOf = '2025-06-10';
const plan = 'binh-thuan-2025';

const cases: { name: string; question: Question; part: QuestionError['part']; message: string }[] = [
  {
    name: 'an id without a year is refused with an example',
    question: { unit: '22933', asOf },
    part: 'unit',
    message: 'unexpected unit "22933", expected <year>:<code>, such as 2025:22933 or 2024:593',
  },
  {
    name: 'a code of the other year is refused with the hint of that year',
    question: { unit: '2025:22915', asOf },
    part: 'unit',
    message:
      'unexpected unit "2025:22915", expected the id of a unit that is loaded; 2024:22915 is Phường Mũi Né, and the year is part of the id',
  },
  {
    name: 'a code of neither year is refused',
    question: { unit: '2025:99999', asOf },
    part: 'unit',
    message: 'unexpected unit "2025:99999", expected the id of a unit that is loaded',
  },
  {
    name: 'an unknown plan is refused with the known ones',
    question: { actor: 'dost', plan: 'lam-dong', asOf },
    part: 'plan',
    message: 'unexpected plan "lam-dong", expected one of binh-thuan-2025',
  },
  {
    name: 'a plan that does not bind the unit is refused',
    question: { unit: '2025:00004', plan, asOf },
    part: 'plan',
    message: 'unexpected plan "binh-thuan-2025", expected a plan that binds Phường Ba Đình (2025:00004)',
  },
  {
    name: 'a question about nobody is refused',
    question: { asOf },
    part: 'question',
    message: 'unexpected question "neither a unit nor a plan", expected a unit, or an actor with a plan',
  },
  {
    name: 'an agency without a plan is refused',
    question: { actor: 'dost', asOf },
    part: 'question',
    message: 'unexpected question "neither a unit nor a plan", expected a unit, or an actor with a plan',
  },
  {
    name: 'a plan alone is refused',
    question: { plan, asOf },
    part: 'question',
    message: 'unexpected question "a plan alone", expected a unit, or an actor with a plan',
  },
  {
    name: 'an unknown event is refused with the events of the plan',
    question: { unit: '2025:22933', asOf, events: { signing: asOf } },
    part: 'event',
    message: 'unexpected event "signing", expected one of it-officer-list-received, establishment-decision',
  },
  {
    name: 'a day that is not in the calendar is refused',
    question: { unit: '2025:22933', asOf: '2025-06-31' },
    part: 'day',
    message: 'unexpected day "2025-06-31", expected a day of the calendar, written YYYY-MM-DD',
  },
  {
    name: 'a day written as people write it is refused',
    question: { unit: '2025:22933', asOf: '10/6/2025' },
    part: 'day',
    message: 'unexpected day "10/6/2025", expected a day of the calendar, written YYYY-MM-DD',
  },
  {
    name: 'a wrong day of an event is refused',
    question: { unit: '2025:22933', asOf, events: { 'it-officer-list-received': '11/6' } },
    part: 'day',
    message: 'unexpected day "11/6", expected a day of the calendar, written YYYY-MM-DD',
  },
];

test.each(cases)('$name', ({ question, part, message }) => {
  let error: unknown;
  try {
    instructionsFor(dataset, question);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(QuestionError);
  expect(error).toMatchObject({ name: 'QuestionError', part, message });
});
