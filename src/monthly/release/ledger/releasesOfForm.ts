import { schoolYearOf } from '../../../core/schoolYear.js';
import type { CompiledForm } from '../../form/compiledForm.js';
import { MONTHLY_FORM } from '../../form/report.js';
import { countsOfRelease } from './countsOfRelease.js';
import type { MonthlyRelease } from './release.js';

/** Earlier releases, sorted by whether their counts are of the form of now. */
export interface ReleasesOfForm {
  readonly own: readonly MonthlyRelease<string>[];
  /** The first of another form that holds a school year of now: what readers know of it cannot be followed. */
  readonly other: MonthlyRelease<string> | undefined;
}

/**
 * Takes the releases of one form. One of another form is left aside where none of its counts is of a school year of now,
 * since nothing a reader knows links the counts of two school years.
 */
export function releasesOfForm(
  releases: readonly MonthlyRelease<string>[],
  { id }: CompiledForm,
  months: readonly string[],
  yearStarts: number,
): ReleasesOfForm {
  const isOwn = ({ monthlyForm = MONTHLY_FORM }: MonthlyRelease<string>) => monthlyForm === id;
  const years = new Set(months.map((month) => schoolYearOf(month, yearStarts)));
  return {
    own: releases.filter(isOwn),
    other: releases.find(
      (release) =>
        !isOwn(release) &&
        countsOfRelease(release, '').some(({ key: [, , month] }) =>
          years.has(schoolYearOf(month, yearStarts)),
        ),
    ),
  };
}
