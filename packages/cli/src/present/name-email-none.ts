import { mailboxReasonWords, unitLine } from '@haicap/documents';
import type { Unit } from '@haicap/domain';
import { type Dataset, type DomainAnswer, type MailboxProposal, mailboxConventions } from '@haicap/rules';

/** Why no mailbox was made: the `reason` for programs, and what to do for the person at the terminal. */
export interface NoMailbox {
  reason: 'not-stated' | 'needs-parts' | 'domain-not-stated' | 'domain-collision';
  /** What shows the reason; options that would answer it. */
  details: Record<string, unknown>;
  message: string;
}

/** No source lays down mailboxes for the unit; another plan's rule can be applied knowingly. */
export function notStated(dataset: Dataset, { fullName, id }: Unit): NoMailbox {
  const known = mailboxConventions(dataset);
  const lines = known.map((convention) => {
    const plan = dataset.plans.find((candidate) => candidate.id === convention.id);
    return `  --convention ${convention.id}  (${plan?.shortTitle ?? convention.id}: “${convention.citation.quote}”)`;
  });
  return {
    reason: 'not-stated',
    details: { unit: id, conventions: known.map((convention) => convention.id) },
    message: [
      `Nguồn không nêu quy tắc đặt tên hộp thư cho ${fullName} (${id}); không đặt thay.`,
      ...(lines.length > 0 ? ['Muốn dùng quy tắc của một kế hoạch khác thì nêu rõ:', ...lines] : []),
    ].join('\n'),
  };
}

/** The options with which the question was asked, to be asked again with the parts of the name. */
type AskedWith = Partial<Record<'unit' | 'convention' | 'domain' | 'taken' | 'asOf', string | undefined>>;

/** The order of the name is not known; the person states the parts with options. */
export function needsParts(
  name: string,
  proposal: Extract<MailboxProposal, { status: 'needs-parts' }>,
  { unit, convention, domain, taken, asOf }: AskedWith,
): NoMailbox {
  const options = Object.entries({ unit, convention, domain, taken, 'as-of': asOf }).flatMap(([option, value]) =>
    value === undefined ? [] : [` --${option} ${shellWord(value)}`],
  );
  return {
    reason: 'needs-parts',
    details: { because: proposal.reason, found: proposal.found, options: ['--family', '--middle', '--given'] },
    message: [
      `Chưa đặt được tên hộp thư cho "${name}": ${mailboxReasonWords(proposal)}. Hỏi chính người đó, rồi nêu từng phần:`,
      `  haicap name email ${shellWord(name)}${options.join('')} --family "<họ>" --middle "<chữ đệm>" --given "<tên>"`,
      'Phải có --given; không có họ hoặc chữ đệm thì bỏ --family hoặc --middle.',
    ].join('\n'),
  };
}

/** There is a rule for the part before the @, and no single domain for the part after it. */
export function noDomain({ units }: Dataset, answer: Exclude<DomainAnswer, { status: 'made' }>): NoMailbox {
  const { unit } = answer;
  const whose = `${unit.fullName} (${unit.id})`;
  if (answer.status === 'not-stated')
    return {
      reason: 'domain-not-stated',
      details: { unit: unit.id, options: ['--domain'] },
      message: `Nguồn không nêu tên miền của ${whose} vào ngày này; nêu tên miền đã được cấp bằng --domain <tên miền>.`,
    };
  return {
    reason: 'domain-collision',
    details: { unit: unit.id, domain: answer.candidate, with: answer.with.map(({ id }) => id), options: ['--domain'] },
    message: [
      `Theo quy tắc, tên miền ${answer.candidate} là của ${whose} và cũng là của:`,
      ...answer.with.map((other) => `  ${unitLine(units, other)}`),
      'Nguồn không nêu cách phân biệt; nêu tên miền đã được cấp bằng --domain <tên miền>.',
      `Gợi ý của Hai Cấp: ${answer.suggestions.map(({ name }) => name).join(', ')}.`,
    ].join('\n'),
  };
}

/** A word as it is typed at the terminal. */
const shellWord = (text: string): string => (/^[\w:.-]+$/.test(text) ? text : `"${text.replace(/["\\$`]/g, '\\$&')}"`);
