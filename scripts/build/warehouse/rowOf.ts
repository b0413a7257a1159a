import type { Finding, ParamValue } from '../../../src/core/finding.js';
import { isIsoDate } from '../../../src/core/instant.js';
import { isReportingMonth } from '../../../src/core/reportingMonth.js';
import type { CompiledForm } from '../../../src/monthly/form/compiledForm.js';
import { REPORT_KEYS } from '../../../src/monthly/read/reportShape.js';

/** The params that hold nothing but limits and places, and those that hold nothing but keys; written in by the build. */
declare const OPEN_PARAMS: { readonly limit: readonly string[]; readonly key: readonly string[] };

/** A finding as a row of a warehouse: lists and texts alone, without any number that was reported. */
export interface FindingRow {
  readonly code: string;
  readonly severity: string;
  /** `explained` or `confirmed` where the report itself answers the finding. */
  readonly disposed: string | null;
  /** The measure or key. */
  readonly field: string | null;
  /** The way to the value, such as `values.screened`; a list begins with the place of the report in it, from 0. */
  readonly path: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

/** What stands where something is not shown: the mark of masked reports. */
const MARK = '***';

/**
 * Makes the row of a finding. Numbers are hidden unless their rule says that they are limits or places, and texts unless
 * they are a measure of the form, a key of a report, a month or a day: less is shown than `maskFindings` shows.
 */
export function rowOf(
  { code, severity, disposition, field, path, params }: Finding,
  form: CompiledForm,
): FindingRow {
  const isKnown = (text: string) => form.has(text) || (REPORT_KEYS as readonly string[]).includes(text);
  const isKey = (value: ParamValue) =>
    typeof value === 'number' ? value < 1000 : isKnown(value) || isReportingMonth(value) || isIsoDate(value);
  const isOpen = (name: string, value: ParamValue) =>
    OPEN_PARAMS.limit.includes(name) || (OPEN_PARAMS.key.includes(name) && isKey(value));
  return {
    code,
    severity,
    disposed: disposition?.kind ?? null,
    field: field === undefined ? null : isKnown(field) ? field : MARK,
    path: path.map((step) => (typeof step === 'number' || isKnown(step) ? step : MARK)).join('.'),
    params: Object.entries(params).map(([name, value]) => ({
      name,
      value: isOpen(name, value) ? `${value}` : MARK,
    })),
  };
}
