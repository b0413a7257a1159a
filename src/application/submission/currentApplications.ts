import { mustBe } from '../../core/given/mustBe.js';
import { instantToMilliseconds } from '../../core/instant.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { parseSchoolYear } from '../../core/schoolYear.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { ApplicationDraft } from '../form/applicationForm.js';
import { submissionTiming } from './submissionTiming.js';

/** The applications that count, and those that a later one has replaced. */
export interface CurrentApplications<T> {
  readonly current: readonly T[];
  readonly replaced: readonly T[];
  /** Came after the deadline although one had come in time; people decide. */
  readonly tooLate: readonly T[];
  /** Drafts, withdrawn ones, and those without a code or a time that can be read. */
  readonly notCounted: readonly T[];
}

/**
 * Picks the application that counts for each organization and school year.
 *
 * A later one replaces an earlier one until the deadline. After it, one that came in time stands, and what came
 * later is listed as too late; where nothing came in time the latest counts. Drafts and withdrawn applications
 * are passed over, as is what is no object; one that is marked as replaced stays replaced. Equal instants are told apart by version. The order of the input does not matter.
 */
export function currentApplications<T extends ApplicationDraft>(
  applications: readonly T[],
  cohort: Cohort,
): CurrentApplications<T> {
  mustBe('list', applications, 'currentApplications', 'applications');
  mustBe(COHORT, cohort, 'currentApplications', 'cohort');
  const byApplicant = new Map<string, { application: T; at: number; late: boolean }[]>();
  const notCounted: T[] = [];
  for (const application of applications) {
    const { applicant, submittedAt, state }: Partial<ApplicationDraft> = isLoose(application)
      ? application
      : {};
    const timing = submittedAt ? submissionTiming(submittedAt, cohort) : null;
    // A form that does not ask for the year is for that of the cohort.
    const year = parseSchoolYear(isBlank(applicant?.schoolYear) ? cohort.schoolYear : applicant?.schoolYear);
    if (state === 'draft' || state === 'withdrawn' || !applicant?.organization || !timing || !year.ok) {
      notCounted.push(application);
      continue;
    }
    const key = `${applicant.organization}|${year.value}`;
    const sent = { application, at: instantToMilliseconds(submittedAt!)!, late: timing.late };
    byApplicant.set(key, [...(byApplicant.get(key) ?? []), sent]);
  }
  const current: T[] = [];
  const replaced: T[] = [];
  const tooLate: T[] = [];
  for (const key of [...byApplicant.keys()].sort()) {
    const sent = byApplicant
      .get(key)!
      .sort((a, b) => a.at - b.at || (a.application.version ?? 0) - (b.application.version ?? 0));
    const inTime = sent.filter(({ late }) => !late);
    const judged = (inTime.length > 0 ? inTime : sent).map(({ application }) => application);
    const counts = judged.filter(({ state }) => state !== 'replaced').at(-1);
    if (counts) current.push(counts);
    for (const one of judged) if (one !== counts) replaced.push(one);
    if (inTime.length > 0) for (const { late, application } of sent) if (late) tooLate.push(application);
  }
  return { current, replaced, tooLate, notCounted };
}
