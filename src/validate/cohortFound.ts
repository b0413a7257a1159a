import { answerLater } from '../exchange/body/asking.js';
import { keysIn } from '../exchange/files/keysIn.js';
import type { Cohort } from '../network/cohorts/cohort.js';
import { COHORTS } from '../network/cohorts/cohorts.js';
import { optionalMonths } from '../network/cohorts/dueDate.js';
import { membership } from '../network/cohorts/membership.js';
import { monthlyContextOf } from './contexts.js';
import type { KnownFile } from './knownFiles.js';
import type { ValidateOptions } from './validateOptions.js';

/**
 * Finds the built-in cohort in which every organization and month of the monthly files lies; `null` where none or more
 * than one is it. A cohort whose districts are not listed is none: nobody knows who is in it.
 */
export async function cohortFound(
  files: readonly KnownFile[],
  options: ValidateOptions,
): Promise<Cohort | null> {
  const { aliases, headings } = options;
  const reading = {
    context: monthlyContextOf(options),
    ...(aliases && { aliases }),
    ...(headings && { headings }),
  };
  let fitting: readonly Cohort[] = Object.values(COHORTS);
  let any = false;
  for (const file of files) {
    if (file.kind !== 'monthly') continue;
    const { index, name, size, slice } = file;
    const keys = keysIn({ file: index, name, size }, reading);
    for await (const { organization, month } of answerLater(keys, ({ from, to }) => slice(from, to))) {
      any = true;
      fitting = fitting.filter((cohort) => holds(cohort, organization, month));
      if (fitting.length === 0) return null;
    }
  }
  return any && fitting.length === 1 ? fitting[0]! : null;
}

function holds(cohort: Cohort, organization: string, month: string): boolean {
  const isOfYear =
    (month >= cohort.firstMonth && month <= cohort.lastMonth) || optionalMonths(cohort).includes(month);
  return isOfYear && ['member', 'partly'].includes(membership(cohort, organization, month));
}
