import type { RecordKey } from '../../../core/finding.js';
import type { Coverage, MonthlyDefinitions } from '../../form/report.js';
import type { SubmissionStatus } from '../../form/status.js';
import type { ReportRow } from '../../rows/reportRow.js';

/** A submission as its own rules see it: what its head says, and its rows; what could not be read is `null`. */
export interface SubmissionRows {
  readonly record: RecordKey;
  readonly organization: string | null;
  readonly month: string | null;
  readonly version: number | null;
  readonly cohort: string | null;
  readonly status: SubmissionStatus | null;
  /** Whether its list of reports is there and holds nothing. */
  readonly isEmpty: boolean;
  readonly coverage: Coverage | null;
  readonly definitions: MonthlyDefinitions | null;
  readonly rows: readonly ReportRow[];
}
