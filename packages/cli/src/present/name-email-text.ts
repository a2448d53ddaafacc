import { dayWords, unitLine } from '@haicap/documents';
import { alternativeTo, type MadeMailbox, notesOn } from './name-email.js';
import { citationWords, validityWords } from './name-words.js';

/** A person's mailbox for reading: the address on a line of its own, then what it rests on and what to know. */
export function nameEmailText(made: MadeMailbox): string {
  const { dataset, unit, asOf, basis, proposal, others } = made;
  const { id, citation, validFrom } = basis.mailbox.convention;
  const whose = unit ? `${unitLine(dataset.units, unit)}, ` : '';
  return `${[
    proposal.address,
    `  ${whose}tính đến ${dayWords(asOf)}`,
    `  Theo: quy tắc của ${id}, từ ${dayWords(validFrom)}`,
    `  Căn cứ: ${citationWords(dataset, citation)}`,
    ...domainLines(made),
    ...notesOn(made).map((note) => `  Lưu ý: ${note}`),
    ...others.flatMap((other) => {
      const { name, notes } = alternativeTo(made, other);
      return [
        `  Tên khác: ${name}`,
        ...other.convention.citations.map((one) => `    Căn cứ: ${citationWords(dataset, one)}`),
        ...other.with.map((sharer) => `    Trùng tên miền với: ${unitLine(dataset.units, sharer)}`),
        ...notes.map((note) => `    Lưu ý: ${note}`),
      ];
    }),
  ].join('\n')}\n`;
}

function domainLines({ dataset, basis: { domain } }: MadeMailbox): string[] {
  const { name, convention } = domain;
  if (!convention) return [`  Tên miền: ${name}`];
  return [
    `  Tên miền: ${name} (${convention.title}; ${validityWords(convention)})`,
    ...convention.citations.map((citation) => `    Căn cứ: ${citationWords(dataset, citation)}`),
  ];
}
