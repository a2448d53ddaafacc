import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKinhName, anyParts } from '../../../test/persons.js';
import { latinLetters } from '../latin-letters.js';
import {
  checkMailboxes,
  type MailboxProposal,
  type MailboxRequest,
  makeMailbox,
  parseMailbox,
  proposeMailboxes,
  readPersonName,
} from './index.js';

const pattern = 'given-name-then-initials';
const domain = 'xa.tinh.gov.vn';
const terms = { pattern, domain } as const;
const anyRequest: fc.Arbitrary<MailboxRequest> = fc.oneof(
  anyKinhName.map(({ name }) => ({ name })),
  anyParts.map((parts) => ({ name: parts.given, ...parts })),
);
const anyList = fc.array(anyRequest, { maxLength: 25 });
const addresses = (proposals: readonly MailboxProposal[]) =>
  proposals.map((proposal) => ('address' in proposal ? proposal.address : undefined));
const withMailboxes = (list: readonly MailboxRequest[], proposals: readonly MailboxProposal[]): MailboxRequest[] =>
  list.map((request, at) => ({ ...request, mailbox: addresses(proposals)[at] }));

test('a name in the Kinh order is read into the parts that it was put together from', () => {
  fc.assert(
    fc.property(anyKinhName, ({ name, family, middle, given }) => {
      expect(readPersonName(name)).toEqual({ status: 'parts', parts: { family, middle, given }, titles: [] });
    }),
  );
});

test('made mailboxes are letters a–z, then perhaps a number, and no two are the same', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const made = proposeMailboxes(list, terms);
      for (const proposal of made) {
        expect(['made', 'numbered']).toContain(proposal.status);
        expect('local' in proposal && proposal.local).toMatch(
          proposal.status === 'made' ? /^[a-z]+$/ : /^[a-z]+(?:[2-9]|[1-9]\d+)$/,
        );
      }
      expect(new Set(addresses(made)).size).toBe(list.length);
      expect(checkMailboxes(addresses(made).flatMap((address) => address ?? []))).toEqual([]);
    }),
  );
});

test('what made a mailbox is among its readings', () => {
  fc.assert(
    fc.property(anyParts, fc.integer({ min: 1, max: 200 }), (parts, number) => {
      const local = makeMailbox(pattern, parts);
      const mailbox = parseMailbox(`${local}${number === 1 ? '' : number}@${domain}`);
      const letters = (text: string) => latinLetters(text).replace(/[^a-z ]/g, '');
      const given = letters(parts.given).replaceAll(' ', '');
      const initials = letters(`${parts.family} ${parts.middle}`)
        .split(' ')
        .map((word) => word.slice(0, 1))
        .join('');
      expect(mailbox).toMatchObject({
        status: 'read',
        domain,
        readings: expect.arrayContaining([{ given, initials }]),
      });
      expect('number' in mailbox ? mailbox.number : 1).toBe(number);
    }),
  );
});

test('a mailbox does not depend on the normal form, on capitals or on spaces', () => {
  fc.assert(
    fc.property(anyRequest, ({ name, ...parts }) => {
      const as = (form: (text: string) => string) => {
        const stated = Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, form(text ?? '')]));
        return addresses(proposeMailboxes([{ name: form(name), ...stated }], terms));
      };
      const plain = as((text) => text);
      expect(as((text) => text.normalize('NFD'))).toEqual(plain);
      expect(as((text) => text.toUpperCase())).toEqual(plain);
      expect(as((text) => text.toLowerCase().replaceAll(' ', '   '))).toEqual(plain);
    }),
  );
});

test('rows that are added below never rename those above', () => {
  fc.assert(
    fc.property(anyList, anyList, (list, added) => {
      const before = proposeMailboxes(list, terms);
      expect(proposeMailboxes([...list, ...added], terms).slice(0, list.length)).toEqual(before);
    }),
  );
});

test('with the earlier mailboxes handed back, a person who is put in anywhere renames nobody', () => {
  fc.assert(
    fc.property(anyList, anyRequest, fc.nat({ max: 25 }), fc.boolean(), (list, newcomer, place, alsoTaken) => {
      const before = proposeMailboxes(list, terms);
      const kept = withMailboxes(list, before);
      const at = Math.min(place, list.length);
      const taken = alsoTaken ? addresses(before).flatMap((address) => address ?? []) : [];
      const after = proposeMailboxes(kept.toSpliced(at, 0, newcomer), { ...terms, taken });
      expect(addresses(after.toSpliced(at, 1))).toEqual(addresses(before));
      expect(new Set(addresses(after)).size).toBe(list.length + 1);
    }),
  );
});

test('nobody gets a mailbox that is taken, and the number is the lowest that is free', () => {
  const anyTaken = fc.array(fc.constantFrom('anlv', 'anlv2', 'ANLV3', `anlv4@${domain}`, 'anlv6', 'anlv5@khac.gov.vn'));
  fc.assert(
    fc.property(anyTaken, fc.integer({ min: 1, max: 5 }), (taken, persons) => {
      const held = new Set(taken.map((mailbox) => mailbox.toLowerCase().replace(`@${domain}`, '')));
      const free = ['anlv', ...Array.from({ length: 20 }, (_, at) => `anlv${at + 2}`)].filter(
        (local) => !held.has(local),
      );
      const list = Array.from({ length: persons }, () => ({ name: 'Lê Văn An' }));
      const made = proposeMailboxes(list, { ...terms, taken });
      expect(made.map((proposal) => 'local' in proposal && proposal.local)).toEqual(free.slice(0, persons));
    }),
  );
});
