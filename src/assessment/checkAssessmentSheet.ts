import type { Finding } from '../core/finding.js';
import { mustBe } from '../core/given/mustBe.js';
import { isIsoDate } from '../core/instant.js';
import { isLoose, type Loose } from '../core/isLoose.js';
import { isDistrictCode, isOrgCode, parseOrgCode } from '../core/orgCode.js';
import { type Breach, findingOf } from '../core/rule.js';
import { dateUnreadable } from '../core/rules/monthRules.js';
import { shownText } from '../core/shownText.js';
import { textOf } from '../core/textOf.js';
import { unknownKeys } from '../core/unknownKeys.js';
import { TEAM_ROLES, type TeamRole } from '../network/partners/teamRoles.js';
import { INSTRUMENT } from './assessmentKinds.js';
import { checkAnswersTogether, type Report } from './checkAnswersTogether.js';
import { checkEdition } from './checkEdition.js';
import { checkExtras } from './checkExtras.js';
import { checkResponses } from './checkResponses.js';
import type { InstrumentDefinition } from './instrument.js';
import {
  audienceDiffers,
  completedBeforePeriodEnd,
  periodEndsBeforeStart,
  rolesFew,
  sheetFieldUnreadable,
  sheetKeysForeign,
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
  mustBe(INSTRUMENT, instrument, 'checkAssessmentSheet', 'instrument');
  if (!isLoose(sheet)) return [findingOf(sheetUnreadable, { params: {}, path: [] })];
  const { organization } = sheet;
  const record = isOrgCode(organization) ? { organization: organization as string } : undefined;
  const report = (rule: Pick<Finding, 'code' | 'severity'>, breach: Breach) =>
    findingOf(rule, breach, record);

  const otherEdition = checkEdition(sheet, instrument, report);
  if (otherEdition.length > 0) return otherEdition;
  const answers = checkResponses(instrument, sheet['responses']).map((finding) =>
    report(finding, { ...finding, path: ['responses', ...finding.path] }),
  );
  return [
    ...checkKeys(sheet, report),
    ...checkOrganization(organization, instrument, report),
    ...checkDays(sheet, report),
    ...checkPeople(sheet, report),
    ...checkExtras(sheet, instrument, report),
    ...answers,
    // Only readable answers can be judged together.
    ...(answers.length > 0 ? [] : checkAnswersTogether(instrument, sheet['responses'] as object, report)),
  ];
}

function checkKeys(sheet: Loose, report: Report): Finding[] {
  const { misspelled, foreign } = unknownKeys(Object.keys(sheet), SHEET_KEYS);
  const named = misspelled.map(({ key: field, nearest }) =>
    report(sheetKeyUnknown, { field, params: { field, nearest } }),
  );
  return foreign === 0 ? named : [...named, report(sheetKeysForeign, { params: { count: foreign } })];
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
    .map(([day, path]) => {
      const field = path.join('.');
      if (textOf(day).trim() === '') {
        return report(sheetFieldUnreadable, { field, params: { field, kind: 'date' }, path });
      }
      return report(dateUnreadable, { field, params: { text: shownText(day) }, path });
    });
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
    !Array.from(roles as unknown[]).every(
      (role) => typeof role === 'string' && Object.hasOwn(TEAM_ROLES, role),
    )
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
