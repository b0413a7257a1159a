import type { FormFileOptions } from '../exchange/files/checkFormFile.js';
import { reportsIn } from '../exchange/files/reportsIn.js';
import type { MonthlyContext } from '../monthly/form/context.js';
import { currentVersions } from '../monthly/sending/versions.js';
import { formsBroughtIn, kindFilledBy } from './applicationsBrought.js';
import type { ValidateOptions } from './validateOptions.js';

/** The context of monthly files. */
export function monthlyContextOf({ form, asOf, cohort, registry, history }: ValidateOptions): MonthlyContext {
  return {
    ...(form && { form }),
    ...(asOf !== undefined && { asOf }),
    ...(cohort && { cohort }),
    ...(registry && { registry }),
    ...(history && { history }),
  };
}

/** The context of files with forms. */
export function formContextOf(options: ValidateOptions): NonNullable<FormFileOptions['context']> {
  const { history, form, ...context } = monthlyContextOf(options);
  const all = formsBroughtIn(options);
  const [only, more] = all.filter((each) => kindFilledBy(each, options) === 'application');
  return {
    ...context,
    ...(form && { monthlyForm: form }),
    // An application that names no form is read by the only one that was brought along.
    ...(only && !more && { form: only }),
    forms: [...(options.forms ?? []), ...all],
    ...(history && { reports: currentVersions(reportsIn(options.history ?? [], context)) }),
  };
}
