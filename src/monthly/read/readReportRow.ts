import { isReadableCode } from '../../core/codes/codeReadings.js';
import type { Codes } from '../../core/codes/codes.js';
import type { Finding } from '../../core/finding.js';
import { isInstant } from '../../core/instant.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { isReportingMonth, monthIndex } from '../../core/reportingMonth.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { MonthlyDefinitions } from '../form/report.js';
import { judgeRow } from '../rows/judgeRow.js';
import { readValue } from '../rows/readValue.js';
import type { ReportRow } from '../rows/reportRow.js';
import { STATE_MARKERS } from '../rows/stateMarkers.js';
import { readReportQualifiers } from './reportQualifiers.js';
import { versionOf } from './reportShape.js';

/** What a row takes from around its report. */
export interface RowSurroundings {
  readonly form: CompiledForm;
  readonly codes: Codes;
  /** The month with which a school year begins, 1 to 12. */
  readonly yearStarts: number;
  readonly path: readonly (string | number)[];
  readonly judged: boolean;
  /** The version of a report that states none; `null` where that cannot be read either. */
  readonly version: number | null;
  readonly definitions?: MonthlyDefinitions | null;
}

/**
 * Makes the row of a report whose values were read and judged already.
 *
 * @param stored - the values as `findReport` leaves them; those at fault in `found` are made unreadable in it
 * @returns `null` where organization, month or version cannot be read: no rule can tell what to compare it with
 */
export function toReportRow(
  { organization, month, version, qualifiers, submittedAt }: Loose,
  { form, codes, yearStarts, path, judged, version: unstated, definitions = null }: RowSurroundings,
  stored: number[],
  found: readonly Finding[],
): ReportRow | null {
  const ofVersion = versionOf(version, unstated);
  if (!isReadableCode(organization, codes) || !isReportingMonth(month) || ofVersion === null) return null;
  for (const { severity, path: at, field } of found) {
    if (severity === 'fatal' && at.at(-2) === 'values' && form.has(field))
      stored[form.columnOf(field)!] = STATE_MARKERS.unreadable;
  }
  const index = monthIndex(month);
  return {
    form,
    record: { organization, month, version: ofVersion },
    district: codes.districtOf(organization),
    isDistrict: codes.isDistrict(organization),
    monthIndex: index,
    yearStart: index - ((index - yearStarts + 13) % 12),
    stored,
    qualifiers: readReportQualifiers(form, qualifiers, IGNORED),
    submittedAt: isInstant(submittedAt) ? submittedAt : null,
    definitions,
    path,
    judged,
  };
}

/** Reads a report of unknown content into a row without naming its troubles; `null` where its key cannot be read. */
export function readReportRow(report: unknown, surroundings: RowSurroundings): ReportRow | null {
  if (!isLoose(report)) return null;
  const values = isLoose(report['values']) ? report['values'] : {};
  const { form } = surroundings;
  const { ids } = form;
  const stored: number[] = [];
  for (let i = 0; i < ids.length; i++) stored.push(readValue(form, values[ids[i]!], i));
  const row = toReportRow(report, surroundings, stored, []);
  if (!row) return null;
  // All breaches are known before the first value is hidden, as in `findReport`.
  for (const { rule, field } of judgeRow(form, stored, row.qualifiers)) {
    if (rule.severity === 'fatal') stored[form.columnOf(field)!] = STATE_MARKERS.unreadable;
  }
  return row;
}

const IGNORED = () => {};
