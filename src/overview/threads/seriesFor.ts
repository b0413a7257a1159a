import { formOf } from '../../monthly/form/formOf.js';
import { SUBMISSION_STATUSES } from '../../monthly/form/status.js';
import { currentVersions } from '../../monthly/sending/versions.js';
import { seriesOf } from '../../monthly/series/seriesOf.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';
import type { ThreadSeries } from './thread.js';

/** Finds the numbers of measures. */
export interface SeriesFor {
  /** Whether a measure or rate of the monthly form shows it. */
  shows(measure: string): boolean;
  of(measure: string, organization: string): ThreadSeries;
}

/** Makes the series of measures from the monthly submissions of a year: the newest version of each month that was sent. */
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
  return {
    shows: (measure) => idOf(measure) !== null,
    of(measure, organization) {
      const id = idOf(measure);
      if (id === null) return { measure, organization, series: null, missing: ['measures'] };
      if (months.length === 0) return { measure, organization, series: null, missing: ['submissions'] };
      const series = seriesOf(reports, id, {
        form: form.form,
        cohort,
        organization,
        ...(registry && { registry }),
      });
      return { measure, organization, series, missing: [] };
    },
  };
}
