import { checkApplication } from '../../application/check/checkApplication.js';
import { type ApplicationContext, APPLICATION_CONTEXT } from '../../application/form/applicationContext.js';
import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import { INSTRUMENTS, isInstrumentId } from '../../assessment/instrument/instruments.js';
import { checkAssessmentSheet } from '../../assessment/sheet/checkAssessmentSheet.js';
import { isAtLeast } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { findingOf } from '../../core/rule.js';
import { PDSA_CONTEXT } from '../../pdsa/context/contextKinds.js';
import type { PdsaContext } from '../../pdsa/context/pdsaContext.js';
import { checkPdsaLog } from '../../pdsa/log/checkPdsaLog.js';
import { MONTHLY_MEASURES } from '../../schema/checkSubmissionLog.js';
import { FILE } from '../exchangeKinds.js';
import { placeInJson, readJsonText } from '../json/readJsonText.js';
import type { CheckedMonthlyFile, MonthlyFile } from './checkMonthlyFiles.js';
import type { FormKind } from './fileKind.js';
import { FORM_KIND, FORM_OPTIONS } from './filesKinds.js';
import { instrumentUnknown } from './filesRules.js';
import { FORM_CONTEXT } from './formContext.js';

/** How files with forms are checked. */
export interface FormFileOptions {
  /** Judges applications and PDSA logs. */
  readonly context?: (ApplicationContext & Omit<PdsaContext, 'measures'>) | undefined;
  /** Instruments besides those of this package, for assessment sheets. */
  readonly instruments?: readonly InstrumentDefinition[] | undefined;
}

/** What became of a file with one form or a list of them. */
export interface CheckedFormFile extends CheckedMonthlyFile {
  readonly findings: readonly Finding[];
}

/**
 * Checks a JSON file with an application, an assessment sheet or a PDSA log, or a list of one of them; with the line
 * and column of every finding. Logs may name the measures of the monthly form. Never throws on any bytes.
 *
 * @example
 * checkFormFile({ name: 'a.json', source: '{ "form": }' }, 'application').findings[0].source
 * // => { file: 'a.json', line: 1, column: 11 }
 */
export function checkFormFile(
  file: MonthlyFile,
  kind: FormKind,
  options?: FormFileOptions | null,
): CheckedFormFile {
  mustBe(FILE, file, 'checkFormFile', 'file');
  mustBe(FORM_KIND, kind, 'checkFormFile', 'kind');
  const { context, instruments = [] } = readOptions(options, FORM_OPTIONS, 'checkFormFile');
  const known = readOptions(context, FORM_CONTEXT, 'checkFormFile');
  const { name, source } = file;
  const read = readJsonText(source, name);
  if (!read.ok) return { name, rows: { read: 0, clean: 0 }, readable: false, findings: [read.finding] };
  const { value, text, findings: repeated } = read;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = entries.map((entry, i) =>
    checkForm(entry, kind, known, instruments).map((finding) =>
      Array.isArray(value) ? { ...finding, path: [i, ...finding.path] } : finding,
    ),
  );
  const withRepeated = new Set(repeated.map(({ path }) => (Array.isArray(value) ? path[0] : 0)));
  const clean = found.filter(
    (each, i) => !withRepeated.has(i) && !each.some(({ severity }) => isAtLeast(severity, 'confirm')),
  );
  return {
    name,
    rows: { read: entries.length, clean: clean.length },
    readable: true,
    findings: numberFingerprints([...repeated, ...placeInJson(found.flat(), text, name)]),
  };
}

function checkForm(
  entry: unknown,
  kind: FormKind,
  context: NonNullable<FormFileOptions['context']>,
  instruments: readonly InstrumentDefinition[],
) {
  switch (kind) {
    case 'application':
      return checkApplication(entry, only(APPLICATION_CONTEXT, context));
    case 'assessment':
      return checkSheet(entry, instruments);
    case 'pdsa':
      return checkPdsaLog(entry, { ...only(PDSA_CONTEXT, context), measures: MONTHLY_MEASURES });
  }
}

/** The part of a context that one kind of form takes. */
function only(shape: object, context: object): object {
  return Object.fromEntries(Object.entries(context).filter(([key]) => Object.hasOwn(shape, key)));
}

function checkSheet(sheet: unknown, instruments: readonly InstrumentDefinition[]): Finding[] {
  const instrument = instrumentOf(sheet, instruments);
  if (instrument) return checkAssessmentSheet(sheet, instrument);
  return [findingOf(instrumentUnknown, { field: 'instrument', params: { expected: known(instruments) } })];
}

/** Finds the instrument that a sheet names; `null` for one that nobody knows. */
export function instrumentOf(
  sheet: unknown,
  instruments: readonly InstrumentDefinition[],
): InstrumentDefinition | null {
  mustBe({ listOf: INSTRUMENT }, instruments, 'instrumentOf', 'instruments');
  const id =
    typeof sheet === 'object' && sheet !== null && 'instrument' in sheet ? sheet.instrument : undefined;
  return instruments.find((each) => each.id === id) ?? (isInstrumentId(id) ? INSTRUMENTS[id] : null);
}

function known(instruments: readonly InstrumentDefinition[]): string {
  return [...instruments.map(({ id }) => id), ...Object.keys(INSTRUMENTS)].join(', ');
}
