import { formOf } from '../application/form/applicationForms.js';
import type { Finding } from '../core/finding.js';
import { isLoose } from '../core/isLoose.js';
import { checkFormEntries } from '../exchange/files/checkFormEntries.js';
import type { CheckedFormFile } from '../exchange/files/checkFormFile.js';
import { type FormKind, isFormKind } from '../exchange/files/fileKind.js';
import { formFilled } from '../exchange/files/filledForm.js';
import { ownForm } from '../exchange/files/formsBrought.js';
import type { AnyForm } from '../exchange/migration/migrationForms.js';
import { parseFormDefinition } from '../form/definition/parseFormDefinition.js';
import { parseMonthlyForm } from '../monthly/form/definition/parseMonthlyForm.js';
import { formNamedIn } from './applicationsBrought.js';
import { formContextOf } from './contexts.js';
import { type KnownFile, wholeOf } from './knownFiles.js';
import type { ValidateOptions } from './validateOptions.js';

/** A form of a file. */
export interface FormOfFile {
  readonly file: string;
  readonly kind: FormKind;
  readonly value: unknown;
  /** The number of its file among all files, and the way to the form in it. */
  readonly index: number;
  readonly at: readonly number[];
  /** Whether it has no finding of severity `confirm` or harder by itself. */
  readonly isClean: boolean;
}

/** Kinds of forms that are compared with other files: they say something about a district, or about what districts were invited to. */
const COMPARED: readonly FormKind[] = [
  'application',
  'assessment',
  'pdsa',
  'plan',
  'profile',
  'event',
  'attendance',
  'tally',
];

/** Tells whether a form is compared with other files. */
export function isCompared({ kind }: FormOfFile): boolean {
  return COMPARED.includes(kind);
}

/** Files with forms that were checked, by their number among all files. */
export interface CheckedForms {
  readonly files: ReadonlyMap<number, Omit<CheckedFormFile, 'findings'>>;
  readonly findings: readonly Finding[];
  readonly forms: readonly FormOfFile[];
  /** The id of the form by which an application, or what a form of one's own was filled with, was judged, by the number of its file. */
  readonly applications: ReadonlyMap<number, string>;
}

/** Checks the files with forms among others, each by itself. */
export async function checkForms(
  files: readonly KnownFile[],
  options: ValidateOptions,
  onFile: (file: KnownFile) => void,
): Promise<CheckedForms> {
  const { instrument = [], aliases, meeting } = options;
  const context = formContextOf(options);
  const instruments = Array.isArray(instrument) ? instrument : [instrument];
  const checked = new Map<number, Omit<CheckedFormFile, 'findings'>>();
  const found: Finding[] = [];
  const forms: FormOfFile[] = [];
  const applications = new Map<number, string>();
  const measures: string[] = [];
  const defined: AnyForm[] = [];
  // Plans may name what a log defines, and migrations lead between forms that are defined beside them.
  const isNeeded = ({ kind }: KnownFile) => kind === 'pdsa' || kind === 'form' || kind === 'monthly-form';
  const neededFirst = [...files].sort((a, b) => Number(isNeeded(b)) - Number(isNeeded(a)));
  for (const file of neededFirst) {
    const { name, kind, index } = file;
    if (!isFormKind(kind)) continue;
    onFile(file);
    const source = await wholeOf(file);
    const form = kind === 'application' ? formNamedIn({ name, source }, options) : undefined;
    const known = {
      ...context,
      ...(form && { form }),
      measures,
      forms: [...(context.forms ?? []), ...defined],
    };
    const { findings, entries, isList, clean, ...result } = checkFormEntries(
      { name, source },
      kind,
      {
        context: known,
        instruments,
        aliases,
        meeting,
      },
      options.severities,
    );
    if (kind === 'application') applications.set(index, ownForm(known)?.id ?? formOf(namedIn(entries[0])));
    const filled = kind === 'form' ? formFilled(entries[0], known) : undefined;
    if (filled) applications.set(index, filled.id);
    if (kind === 'pdsa') for (const id of measuresIn(entries)) measures.push(id);
    if (kind === 'form' || kind === 'monthly-form')
      for (const entry of entries) for (const own of formsDefinedBy(entry, kind)) defined.push(own);
    checked.set(index, result);
    for (const finding of findings) found.push(finding);
    // A list of who came is read as records of attendance.
    const of = kind === 'meeting' ? 'attendance' : kind;
    for (const [i, value] of entries.entries())
      forms.push({ file: name, kind: of, value, index, at: isList ? [i] : [], isClean: clean[i]! });
  }
  return { files: checked, findings: found, forms, applications };
}

/** The form that an entry defines; none where it is broken. */
function formsDefinedBy(entry: unknown, kind: 'form' | 'monthly-form'): readonly AnyForm[] {
  const outcome = kind === 'form' ? parseFormDefinition(entry) : parseMonthlyForm(entry);
  return outcome.ok ? [outcome.value] : [];
}

function namedIn(form: unknown): unknown {
  return isLoose(form) ? form['form'] : undefined;
}

/** The ids of measures that logs define. */
function measuresIn(logs: readonly unknown[]): string[] {
  return logs
    .flatMap((log) => (isLoose(log) && Array.isArray(log['measures']) ? log['measures'] : []))
    .flatMap((measure: unknown) =>
      isLoose(measure) && typeof measure['id'] === 'string' ? [measure['id']] : [],
    );
}
