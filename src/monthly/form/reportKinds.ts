import type { Kind, ObjectKind } from '../../core/given/kind.js';

// What the functions of this room take besides their options.

/** A report with its numbers; what is in them is data. */
export const REPORT: ObjectKind = {
  says: 'a report { organization, month, values }: of a submission pass one of its reports',
  has: { organization: 'text', month: 'text', values: 'object' },
};

const REPORTS_SAY =
  'a list of reports { organization, month, values }: of submissions pass their reports, submissions.flatMap(({ reports }) => reports)';

/** A list of reports whose keys may be unreadable. */
export const REPORTS: Kind = { listOf: { says: REPORTS_SAY, has: { values: 'object' } }, says: REPORTS_SAY };

/** A list of reports that are gathered by their keys. */
export const KEYED_REPORTS: Kind = { listOf: REPORT, says: REPORTS_SAY };

/** A list of submissions. */
export const SUBMISSIONS: Kind = {
  listOf: {
    says: 'a submission',
    has: { cohort: 'text', organization: 'text', month: 'text', reports: { listOf: 'object' } },
  },
  says: 'a list of submissions { cohort, organization, month, status, reports }: of reports make them with toSubmissions',
};

/** A list of what has a version. */
export const VERSIONED: Kind = {
  listOf: 'object',
  says: 'a list of reports or submissions, each with organization, month and version',
};
