import { dayWords, groupBy } from '@haicap/documents';
import {
  type Act,
  knownFrom,
  type PlainDate,
  portalAreas,
  portalJudges,
  portalLevels,
  portalNeeds,
} from '@haicap/domain';
import { actStanding, standings } from '@haicap/rules';
import type { RuledRequirement } from '@haicap/rules/portal';

/** The list of requirements for reading: area by area, a line for each. */
export function requirementsText(ruled: readonly RuledRequirement[], asOf: PlainDate): string {
  const required = ruled.filter(({ level }) => level === 'required').length;
  const sections = [...groupBy(ruled, ({ requirement }) => requirement.area)].flatMap(([area, list]) => [
    '',
    `${portalAreas[area].toUpperCase()} (${list.length})`,
    ...list.map(
      ({ requirement, ...rule }) => `• ${requirement.id} [${tags({ requirement, ...rule })}]: ${requirement.pass}`,
    ),
  ]);
  return `${[
    `Yêu cầu với trang thông tin điện tử của xã, xét ngày ${dayWords(asOf)}: ${ruled.length} yêu cầu, ${required} bắt buộc`,
    ...sections,
  ].join('\n')}\n`;
}

const tags = ({ requirement, level, standing }: RuledRequirement): string =>
  [portalLevels[level], standings[standing], portalJudges[requirement.judge]].map(lower).join('; ');

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Everything about one requirement, for reading. */
export function requirementText(rule: RuledRequirement, acts: readonly Act[], asOf: PlainDate): string {
  const { requirement, level, standing, notAsked } = rule;
  const lines = [
    `${requirement.id}: ${requirement.pass}`,
    '',
    `Mục: ${portalAreas[requirement.area]}`,
    `Mức: ${portalLevels[level]}`,
    `Hiệu lực ngày ${dayWords(asOf)}: ${standings[standing]}${notAsked === undefined ? '' : `. ${notAsked}`}`,
    `Ai xét: ${portalJudges[requirement.judge]}${requirement.judge === 'machine' ? ` (${portalNeeds[requirement.needs]})` : ''}`,
    ...(requirement.baselineNote === undefined ? [] : [`Giữ làm nền: ${requirement.baselineNote}`]),
    '',
    `Đạt: ${requirement.pass}`,
    `Chưa đạt: ${requirement.fail}`,
    `Vì sao: ${requirement.why}`,
    `Cách sửa: ${requirement.fix}`,
    ...(requirement.judge === 'person' ? [`Người kiểm tra trả lời: ${requirement.question}`] : []),
    ...(requirement.judge === 'unread' ? [`Chưa biết: ${requirement.unknown}`] : []),
    ...(requirement.example === undefined
      ? []
      : [
          '',
          'Ví dụ:',
          ...requirement.example
            .trimEnd()
            .split('\n')
            .map((line) => `  ${line}`),
        ]),
    '',
    ...(requirement.practice === undefined ? ['Căn cứ:'] : [`Thông lệ, không phải luật: ${requirement.practice}`]),
    ...requirement.citations.flatMap(({ act: id, article, says, knownFrom: source }) => {
      const act = acts.find((one) => one.id === id);
      return [
        `• ${act?.name ?? id}, ${article}${act ? ` (${lower(standings[actStanding(act, asOf)])})` : ''}`,
        `  ${says}`,
        `  ${knownFrom[source]}.`,
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}
