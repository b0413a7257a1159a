import type { Finding } from '../../core/finding.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { findingOf } from '../../core/rule.js';
import type { Migration } from '../../form/migration/migration.js';
import { MIGRATION } from '../../form/migration/migrationKind.js';
import { MONTHLY_CONTEXT, MONTHLY_FORM_GIVEN, type MonthlyContext } from '../../monthly/form/context.js';
import { formOf } from '../../monthly/form/formOf.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import { answerNow, resultOf } from '../body/asking.js';
import { FILES } from '../exchangeKinds.js';
import type { MonthlyFile } from '../files/checkMonthlyFiles.js';
import { bytesOf } from '../text/bytesOf.js';
import { earlierForm, formsBefore } from './earlierForm.js';
import { readByEarlierForm } from './earlierFormRules.js';

/** By which form a file should be read, and what leads there from earlier ones. */
export interface FileFormOptions extends Pick<MonthlyContext, 'form' | 'cohort'> {
  /** Earlier monthly forms of your own. */
  readonly forms?: readonly MonthlyForm[];
  /** Migrations of your own. */
  readonly migrations?: readonly Migration[];
}

/**
 * Says whether a monthly file is of an earlier form than the one in force, from which a migration leads there: JSON names it, and a
 * CSV file has headings that only the earlier one knows. `validateFiles` then checks the file by its own form.
 *
 * @example
 * checkFileForm(
 *   { name: 'a.csv', source: 'organization,month,staffTrained\n00240000,2020-10,3' },
 *   { form: monthlyFormOf('monthly@2') },
 * )[0].params // => { form: 'monthly@1', other: 'monthly@2' }
 */
export function checkFileForm(file: MonthlyFile, options?: FileFormOptions | null): Finding[] {
  mustBe(FILES, [file], 'checkFileForm', 'file');
  const {
    forms = [],
    migrations = [],
    ...context
  } = readOptions<FileFormOptions>(options, OPTIONS, 'checkFileForm');
  const inForce = formOf(context).form;
  const bytes = bytesOf(file.source);
  const asking = earlierForm(
    { file: 0, name: file.name, size: bytes.length },
    formsBefore(inForce, forms, migrations),
    { context },
  );
  const found = resultOf(answerNow(asking, ({ from, to }) => bytes.subarray(from, to)));
  return found ? [noteOnForm(file.name, found, inForce)] : [];
}

/** Says of a file by which form it was read. */
export function noteOnForm(name: string, found: MonthlyForm, inForce: MonthlyForm): Finding {
  const params = { form: found.id, other: inForce.id };
  return {
    ...findingOf(readByEarlierForm, { params, path: [] }),
    source: { file: name, line: 1, column: 1 },
  };
}

const OPTIONS = {
  form: MONTHLY_FORM_GIVEN,
  cohort: MONTHLY_CONTEXT.cohort,
  forms: { listOf: MONTHLY_FORM_GIVEN },
  migrations: { listOf: MIGRATION },
} as const satisfies Record<keyof FileFormOptions, OptionKind>;
