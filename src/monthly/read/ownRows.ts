import type { ReportRow } from '../rows/reportRow.js';

/** Which district and month a submission is for; `null` for what its head does not say. */
export interface SubmissionKey {
  readonly organization: string | null;
  readonly month: string | null;
}

/** Completes what the head of a submission does not say by its first row; `null` where that says nothing either. */
export function keyOfSubmission(
  { organization, month }: SubmissionKey,
  rows: readonly ReportRow[],
): { readonly district: string; readonly month: string } | null {
  const first = rows[0];
  const district = organization ?? first?.district ?? null;
  const ofMonth = month ?? first?.record.month ?? null;
  return district === null || ofMonth === null ? null : { district, month: ofMonth };
}

/**
 * Keeps the rows that belong to the district and month of their submission.
 *
 * A row of another one has a fatal finding on its key, and is compared with nothing until that is settled.
 */
export function ownRows(rows: readonly ReportRow[], key: SubmissionKey): readonly ReportRow[] {
  const of = keyOfSubmission(key, rows);
  // What no code and no registry says of a school, its submission does.
  const belongs = ({ record: { month }, district }: ReportRow) =>
    of !== null && month === of.month && (district ?? of.district) === of.district;
  return rows.every(belongs) ? rows : rows.filter(belongs);
}
