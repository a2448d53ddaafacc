import { dayWords, progressNoteWords, progressStateNames } from '@haicap/documents';
import { systems } from '@haicap/domain';
import { daysBetween, isDay, isLate, type ProgressReport, type ProgressRow, type ProgressState } from '@haicap/rules';

const states: readonly ProgressState[] = ['done', 'doing', 'blocked', 'not-begun', 'not-reported'];

/** A report for the terminal: the counts, what is late, what is stuck, who sent nothing; the rest is in the other forms. */
export function progressText(report: ProgressReport): string {
  const { plan, asOf, expected, rows, units, notes } = report;
  const late = rows.filter(isLate);
  const stuck = rows.filter((row) => row.state === 'blocked' && !isLate(row));
  const silent = units.filter(({ files }) => files.length === 0);
  const counts = states.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count > 0 ? [`${count} ${progressStateNames[state].toLowerCase()}`] : [];
  });
  const sections = [
    ...section(
      'Quá hạn',
      late.map((row) => line(row, asOf)),
    ),
    ...section(
      'Vướng, chưa quá hạn',
      stuck.map((row) => line(row, asOf)),
    ),
    ...section(
      'Đơn vị chưa gửi',
      silent.map(({ unit }) => `${unit.fullName} (${unit.id})`),
    ),
    ...section(
      'Cần biết',
      notes.map((note) => progressNoteWords(note, plan)),
    ),
  ];
  return `${[
    `Tiến độ theo ${plan.shortTitle} (${plan.id}), tính đến ngày ${dayWords(asOf)}`,
    `${units.length} đơn vị${expected === 'all' ? `, ${units.length - silent.length} đã gửi` : ' đã gửi'}; ${rows.length} việc${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`,
    ...sections,
  ].join('\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title.toUpperCase()} (${lines.length})`, ...lines.map((words) => `• ${words}`)];

function line({ unit, step, due, state, claim }: ProgressRow, asOf: string): string {
  const { lastDay } = due;
  const late = isDay(lastDay) && lastDay < asOf ? `trễ ${daysBetween(lastDay, asOf)} ngày, ` : '';
  const day = isDay(lastDay) ? `hạn cuối ${dayWords(lastDay)}: ` : '';
  const note = claim?.entry.note === undefined ? '' : `, “${claim.entry.note}”`;
  return `${late}${day}${unit.fullName} (${unit.id}), ${systems[step.system]}: ${step.title} [${progressStateNames[state]}${note}]`;
}
