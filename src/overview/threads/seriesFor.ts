import { formOf } from '../../monthly/form/formOf.js';
import { SUBMISSION_STATUSES } from '../../monthly/form/status.js';
import { currentVersions } from '../../monthly/sending/versions.js';
import { seriesOf } from '../../monthly/series/seriesOf.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';
import { talliesFor } from './talliesFor.js';
import type { ThreadSeries } from './thread.js';

/** Finds the numbers of measures. */
export interface SeriesFor {
  /** Whether a tally, or a measure or rate of the monthly form, shows it. */
  shows(measure: string): boolean;
  of(measure: string, organization: string): ThreadSeries;
}

/**
 * Makes the series of measures: from the tallies of the organization where it keeps some, else from the monthly submissions of
 * the year, the newest version of each month that was sent.
 */
export function seriesFor(joined: JoinedParts, ready: Ready): SeriesFor {
  const { cohort, given, monthly } = ready;
  const form = formOf(monthly);
  const idOf = (measure: string) => {
    const named = given.measures;
    const id = named && Object.hasOwn(named, measure) ? String(named[measure]) : measure;
    return form.has(id) || form.rateOf.has(id) ? id : null;
  };
  const sent = joined.submissions
    .map(({ value }) => value)
    .filter(({ status }) => SUBMISSION_STATUSES[status].sent);
  const reports = currentVersions(sent).flatMap((submission) => submission.reports);
  const months = [...new Set(reports.map(({ month }) => month))].sort();
  const { registry } = monthly;
  const tallied = talliesFor(joined, ready);
  return {
    shows: (measure) => idOf(measure) !== null || tallied.shows(measure),
    of(measure, organization) {
      const counted = tallied.of(measure, organization);
      if (counted) return { measure, organization, series: counted, from: 'tallies', missing: [] };
      const id = idOf(measure);
      if (id === null) return { measure, organization, series: null, from: null, missing: ['measures'] };
      if (months.length === 0)
        return { measure, organization, series: null, from: null, missing: ['submissions'] };
      const series = seriesOf(reports, id, {
        form: form.form,
        cohort,
        organization,
        ...(registry && { registry }),
      });
      return { measure, organization, series, from: 'submissions', missing: [] };
    },
  };
}
