import { isLoose } from '../../core/isLoose.js';
import { readReportedValue } from '../../core/reportedValue.js';
import { numberOfText } from '../../core/typedTexts.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { MonthlyContext } from '../form/context.js';
import { formFor } from '../form/formOf.js';

/**
 * Reads the texts that a form has sent for a report: numbers, and absences by their word or label.
 *
 * What cannot be read stays as it was typed, so that the check names it.
 */
export function readReportTexts(report: unknown, form: CompiledForm): unknown {
  if (!isLoose(report)) return report;
  const { version, values } = report;
  return {
    ...report,
    ...(typeof version === 'string' && { version: numberOfText(version) }),
    ...(isLoose(values) && { values: readValues(values, form) }),
    ...(isLoose(report['qualifiers']) && { qualifiers: readQualifiers(report['qualifiers']) }),
  };
}

/** Reads the texts that a form has sent for a submission: its version and those of its reports. */
export function readSubmissionTexts(submission: unknown, context: MonthlyContext): unknown {
  if (!isLoose(submission)) return submission;
  const { form } = formFor(context, submission['form']);
  if (!form) return submission;
  const { version, reports } = submission;
  return {
    ...submission,
    ...(typeof version === 'string' && { version: numberOfText(version) }),
    ...(Array.isArray(reports) && { reports: reports.map((report) => readReportTexts(report, form)) }),
  };
}

function readValues(
  values: Readonly<Record<string, unknown>>,
  { ids, measureOf }: CompiledForm,
): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = { ...values };
  for (const id of ids) {
    const value = values[id];
    if (typeof value !== 'string') continue;
    const outcome = readReportedValue(value, {}, measureOf(id).decimals);
    if (outcome.ok) read[id] = outcome.value;
  }
  return read;
}

function readQualifiers(qualifiers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const readOne = (qualifier: unknown) => {
    const part = isLoose(qualifier) ? qualifier['partialCoverage'] : undefined;
    if (!isLoose(qualifier) || !isLoose(part)) return qualifier;
    const numbers = Object.entries(part).map(([key, value]) => [key, numberOfText(value)]);
    return { ...qualifier, partialCoverage: Object.fromEntries(numbers) };
  };
  return Object.fromEntries(Object.entries(qualifiers).map(([id, qualifier]) => [id, readOne(qualifier)]));
}
