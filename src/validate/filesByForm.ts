import type { Finding } from '../core/finding.js';
import { answerLater, resultLater } from '../exchange/body/asking.js';
import { noteOnForm } from '../exchange/migration/checkFileForm.js';
import { earlierForm, formsBefore } from '../exchange/migration/earlierForm.js';
import type { MonthlyForm } from '../monthly/form/monthlyForm.js';
import { monthlyContextOf } from './contexts.js';
import type { KnownFile } from './knownFiles.js';
import type { ValidateOptions } from './validateOptions.js';

/** The files of each form, those of the earliest first and of the form in force last; and a note on each file of an earlier one. */
export async function filesByForm(
  files: readonly KnownFile[],
  inForce: MonthlyForm,
  options: ValidateOptions,
): Promise<{ readonly own: ReadonlyMap<MonthlyForm, readonly KnownFile[]>; readonly notes: Finding[] }> {
  const { aliases, headings, forms = [], migrations = [] } = options;
  const context = monthlyContextOf(options);
  const reading = { context, ...(aliases && { aliases }), ...(headings && { headings }) };
  const earlier = formsBefore(inForce, forms, migrations);
  const own = new Map<MonthlyForm, KnownFile[]>([...earlier].reverse().map((form) => [form, []]));
  own.set(inForce, []);
  const notes: Finding[] = [];
  for (const [index, file] of files.entries()) {
    const { name, size, slice } = file;
    const asking = earlierForm({ file: index, name, size }, earlier, reading);
    const found = await resultLater(answerLater(asking, ({ from, to }) => slice(from, to)));
    own.get(found ?? inForce)!.push(file);
    if (!found) continue;
    notes.push(noteOnForm(name, found, inForce));
  }
  for (const form of earlier) if (own.get(form)!.length === 0) own.delete(form);
  return { own, notes };
}
