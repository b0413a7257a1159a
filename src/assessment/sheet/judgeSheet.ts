import type { Codes } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding, RecordKey } from '../../core/finding.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { type Breach, findingOf } from '../../core/rule.js';
import { type FormReading, readForm } from '../../form/read/readForm.js';
import { TEAM_ROLES } from '../../network/partners/teamRoles.js';
import { checkResponses } from '../answers/checkResponses.js';
import { isItemResponse } from '../answers/response.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENTS, isInstrumentId } from '../instrument/instruments.js';
import { checkAnswersTogether, type Report } from './checkAnswersTogether.js';
import { checkEdition } from './checkEdition.js';
import { checkItemsNamed } from './checkItemsNamed.js';
import { checkSheetGroups } from './checkSheetGroups.js';
import { readSheetTexts } from './readSheetTexts.js';
import type { AssessmentSheet } from './sheet.js';
import { type SheetContext, schemeIn } from './sheetContext.js';
import { ASSESSMENT_SHEET_FORM } from './sheetFields.js';
import {
  audienceDiffers,
  completedBeforePeriodEnd,
  instrumentUnknown,
  periodEndsBeforeStart,
  rolesFew,
  voiceMissing,
} from './sheetRules.js';

/** A sheet as it was read, with what rules found in the parts that could be read. */
export interface JudgedSheet {
  readonly reading: FormReading<AssessmentSheet>;
  readonly found: readonly Finding[];
  readonly record: RecordKey | undefined;
}

/**
 * Reads a sheet of unknown content, and judges it by its instrument: head, people, answers, and how the answers go together.
 *
 * @param given - the instrument; where it is left out, that of the context, or the built-in one that the sheet names
 */
export function judgeSheet(
  given: unknown,
  named: InstrumentDefinition | null | undefined,
  context: SheetContext,
): JudgedSheet {
  const instrument = named ?? context.instrument ?? builtInFor(given);
  const sheet = context.text && instrument ? readSheetTexts(given, instrument) : given;
  const reading = readSheet(sheet, context);
  if (!isLoose(sheet)) return { reading, found: [], record: undefined };
  const { organization } = sheet;
  const codes = codesOf(context);
  const record = codes.isCode(organization) ? { organization } : undefined;
  const report = (rule: Pick<Finding, 'code' | 'severity'>, breach: Breach) =>
    findingOf(rule, breach, record);
  const unnamed = reading.breaches.filter(({ path }) => path[0] === 'instrument' || path[0] === 'edition');
  if (unnamed.length > 0) return { reading: { ...reading, breaches: unnamed }, found: [], record };
  if (!instrument) {
    const params = { expected: Object.keys(INSTRUMENTS).join(', ') };
    const found = [report(instrumentUnknown, { field: 'instrument', params })];
    return { reading: { ...reading, breaches: [] }, found, record };
  }
  const otherEdition = checkEdition(reading.value, instrument, report);
  if (otherEdition.length > 0) return { reading: { ...reading, breaches: [] }, found: otherEdition, record };
  const found = judgeParts(reading, sheet, instrument, codes, report);
  return { reading, found, record };
}

/** Reads the shape of a sheet: which answers an item takes is for the instrument to say, and what is none for nobody. */
function readSheet(sheet: unknown, context: SheetContext): FormReading<AssessmentSheet> {
  const reading = readForm<AssessmentSheet>(ASSESSMENT_SHEET_FORM, sheet, { codes: schemeIn(context) });
  const isReadable = reading.isReadable && Object.values(reading.value.responses).every(isItemResponse);
  return { ...reading, isReadable };
}

function builtInFor(sheet: unknown): InstrumentDefinition | null {
  const id = isLoose(sheet) ? sheet['instrument'] : undefined;
  return isInstrumentId(id) ? INSTRUMENTS[id] : null;
}

function judgeParts(
  { value, breaches }: FormReading<AssessmentSheet>,
  given: Loose,
  instrument: InstrumentDefinition,
  codes: Codes,
  report: Report,
): Finding[] {
  const sheet: Partial<AssessmentSheet> = value;
  const isWhole = (key: keyof AssessmentSheet) => breaches.every(({ path }) => path[0] !== key);
  return [
    ...checkAudience(sheet, instrument, codes, report),
    ...checkDays(sheet, report),
    ...(isWhole('roles') ? checkPeople(sheet, report) : []),
    ...(isWhole('groups') ? checkSheetGroups(sheet, instrument, report) : []),
    ...checkItemsNamed(given, instrument, report),
    ...checkAnswers(sheet, instrument, report),
  ];
}

function checkAudience(
  { organization: code }: Partial<AssessmentSheet>,
  { audience }: InstrumentDefinition,
  codes: Codes,
  report: Report,
): Finding[] {
  // Which codes other audiences have is not known.
  const isJudged = audience === 'district' || audience === 'school';
  if (code === undefined || !isJudged || !codes.isCode(code)) return [];
  if (codes.isDistrict(code) === (audience === 'district')) return [];
  return [report(audienceDiffers, { field: 'organization', params: { kind: audience, code } })];
}

function checkDays({ period, completedOn }: Partial<AssessmentSheet>, report: Report): Finding[] {
  const { from, to }: Partial<AssessmentSheet['period']> = period ?? {};
  if (to === undefined) return [];
  const findings: Finding[] = [];
  if (from !== undefined && to < from) {
    findings.push(report(periodEndsBeforeStart, { field: 'period', params: { first: from, last: to } }));
  }
  if (completedOn !== undefined && completedOn < to) {
    const params = { day: completedOn, last: to };
    findings.push(report(completedBeforePeriodEnd, { field: 'completedOn', params }));
  }
  return findings;
}

/** A team's sheet should be of several people, family or students among them; one rater is one person. */
function checkPeople({ roles, rater }: Partial<AssessmentSheet>, report: Report): Finding[] {
  if (typeof rater === 'string') return [];
  const different = new Set(roles);
  const voices = [...different].map((role) => TEAM_ROLES[role].voice);
  const isHeard = voices.includes('family') || voices.includes('youth');
  return [
    ...(different.size < 2 ? [report(rolesFew, { field: 'roles', params: { roles: different.size } })] : []),
    ...(isHeard ? [] : [report(voiceMissing, { field: 'roles', params: {} })]),
  ];
}

function checkAnswers(
  { responses }: Partial<AssessmentSheet>,
  instrument: InstrumentDefinition,
  report: Report,
): Finding[] {
  if (responses === undefined) return [];
  const troubles = checkResponses(responses, instrument);
  // Only readable answers can be judged together.
  if (troubles.length === 0) return checkAnswersTogether(instrument, responses, report);
  return troubles.map((finding) => report(finding, { ...finding, path: ['responses', ...finding.path] }));
}
