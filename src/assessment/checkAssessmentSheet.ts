import type { Finding } from '../core/finding.js';
import { isIsoDate } from '../core/instant.js';
import { isLoose, type Loose } from '../core/isLoose.js';
import { nearestWord } from '../core/nearestWord.js';
import { isDistrictCode, isOrgCode, parseOrgCode } from '../core/orgCode.js';
import { type Breach, findingOf } from '../core/rule.js';
import { dateUnreadable } from '../core/rules/monthRules.js';
import { textOf } from '../core/textOf.js';
import { TEAM_ROLES, type TeamRole } from '../network/teamRoles.js';
import { checkAnswersTogether, type Report } from './checkAnswersTogether.js';
import { checkResponses } from './checkResponses.js';
import type { InstrumentDefinition } from './instrument.js';
import {
  audienceDiffers,
  completedBeforePeriodEnd,
  editionDiffers,
  periodEndsBeforeStart,
  rolesFew,
  sheetFieldUnreadable,
  sheetKeyUnknown,
  sheetUnreadable,
  voiceMissing,
} from './rules/sheetRules.js';
import { SHEET_KEYS } from './sheet.js';

/**
 * Checks a sheet of unknown content against its instrument: head, people, answers, and how the answers lie together.
 *
 * A sheet of another edition gets that one finding and no more: its items would all look unknown.
 *
 * @example
 * checkAssessmentSheet({ instrument: 'smhqa-school', edition: 'working-1' }, SMHQA_DISTRICT).map(({ code }) => code)
 * // => ['assessment.edition-differs']
 * @see smhqa.md section 9
 */
export function checkAssessmentSheet(sheet: unknown, instrument: InstrumentDefinition): Finding[] {
  if (!isLoose(sheet)) return [findingOf(sheetUnreadable, { params: {}, path: [] })];
  const { organization } = sheet;
  const record = isOrgCode(organization) ? { organization: organization as string } : undefined;
  const report = (rule: Pick<Finding, 'code' | 'severity'>, breach: Breach) =>
    findingOf(rule, breach, record);

  const text = `${textOf(sheet['instrument'])} ${textOf(sheet['edition'])}`.trim().slice(0, 40);
  const expected = `${instrument.id} ${instrument.edition}`;
  if (text !== expected.slice(0, 40)) {
    return [report(editionDiffers, { field: 'instrument', params: { text, expected } })];
  }
  const answers = checkResponses(instrument, sheet['responses']).map((finding) =>
    report(finding, { ...finding, path: ['responses', ...finding.path] }),
  );
  return [
    ...unknownKeys(sheet).map((breach) => report(sheetKeyUnknown, breach)),
    ...checkOrganization(organization, instrument, report),
    ...checkDays(sheet, report),
    ...checkPeople(sheet, report),
    ...checkExtras(sheet).map((breach) => report(sheetFieldUnreadable, breach)),
    ...answers,
    // Only readable answers can be judged together.
    ...(answers.length > 0 ? [] : checkAnswersTogether(instrument, sheet['responses'] as object, report)),
  ];
}

function unknownKeys(sheet: Loose): Breach[] {
  return Object.keys(sheet)
    .filter((key) => !(SHEET_KEYS as readonly string[]).includes(key))
    .map((key) => {
      const field = key.slice(0, 40);
      return { field, params: { field, nearest: nearestWord(key, SHEET_KEYS) ?? 'responses' }, path: [key] };
    });
}

function checkOrganization(code: unknown, { audience }: InstrumentDefinition, report: Report): Finding[] {
  const parsed = parseOrgCode(code);
  if (!parsed.ok) {
    return parsed.findings.map(({ params, ...rule }) => report(rule, { field: 'organization', params }));
  }
  if (isDistrictCode(parsed.value) === (audience === 'district')) return [];
  return [report(audienceDiffers, { field: 'organization', params: { kind: audience, code: parsed.value } })];
}

function checkDays({ period, completedOn }: Loose, report: Report): Finding[] {
  const { from, to } = isLoose(period) ? period : {};
  const unreadable = (
    [
      [from, ['period', 'from']],
      [to, ['period', 'to']],
      [completedOn, ['completedOn']],
    ] as const
  )
    .filter(([day]) => !isIsoDate(day))
    .map(([day, path]) =>
      report(dateUnreadable, { field: path.join('.'), params: { text: textOf(day).slice(0, 40) }, path }),
    );
  if (!isIsoDate(to)) return unreadable;
  if (isIsoDate(from) && to < from) {
    unreadable.push(report(periodEndsBeforeStart, { field: 'period', params: { first: from, last: to } }));
  }
  if (isIsoDate(completedOn) && completedOn < to) {
    unreadable.push(
      report(completedBeforePeriodEnd, { field: 'completedOn', params: { day: completedOn, last: to } }),
    );
  }
  return unreadable;
}

function checkPeople({ roles }: Loose, report: Report): Finding[] {
  if (
    !Array.isArray(roles) ||
    !roles.every((role) => typeof role === 'string' && Object.hasOwn(TEAM_ROLES, role))
  ) {
    return [
      report(sheetFieldUnreadable, { field: 'roles', params: { field: 'roles', kind: 'list of roles' } }),
    ];
  }
  const different = new Set(roles as TeamRole[]);
  const voices = [...different].map((role) => TEAM_ROLES[role].voice);
  return [
    ...(different.size < 2 ? [report(rolesFew, { field: 'roles', params: { roles: different.size } })] : []),
    ...(voices.includes('family') || voices.includes('youth')
      ? []
      : [report(voiceMissing, { field: 'roles', params: {} })]),
  ];
}

function checkExtras({ form, rater, notes, estimated, remark }: Loose): Breach[] {
  const isText = (value: unknown) => typeof value === 'string';
  const isUnsaid = (value: unknown) => value === undefined || value === null;
  const extras: Readonly<Record<string, readonly [isSound: boolean, kind: string]>> = {
    form: [form === 'assessment@1', 'form of this package'],
    rater: [isUnsaid(rater) || (isText(rater) && (rater as string).length <= 40), 'short code'],
    notes: [
      isUnsaid(notes) || (isLoose(notes) && Object.values(notes).every(isText)),
      'set of texts by item',
    ],
    estimated: [
      isUnsaid(estimated) || (Array.isArray(estimated) && estimated.every(isText)),
      'list of items',
    ],
    remark: [isUnsaid(remark) || isText(remark), 'text'],
  };
  return Object.entries(extras).flatMap(([field, [isSound, kind]]) =>
    isSound ? [] : [{ field, params: { field, kind } }],
  );
}
