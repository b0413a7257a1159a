import { codesOf } from '../../core/codes/codesOf.js';
import { isLoose } from '../../core/isLoose.js';
import type { MonthlyContext } from '../form/context.js';
import { formFor } from '../form/formOf.js';
import { yearStartsOf } from '../form/yearStartsOf.js';
import type { ReportRow } from '../rows/reportRow.js';
import { ownRows } from './ownRows.js';
import { readReportRow } from './readReportRow.js';
import { versionOf } from './reportShape.js';
import { reportsOf } from './reportsOf.js';
import { readDefinitions } from './submissionParts.js';
import { districtSaid, monthSaid } from './submissionShape.js';

/**
 * Reads submissions and bare reports of unknown content into rows; what has no readable key is left out, and so is
 * what does not belong to its submission.
 *
 * @param judged - whether findings may name these rows
 */
export function readReportRows(
  entries: readonly unknown[],
  judged: boolean,
  context: MonthlyContext,
): ReportRow[] {
  const codes = codesOf(context);
  const yearStarts = yearStartsOf(context);
  return entries.flatMap((entry, k) => {
    const reports = reportsOf(entry);
    const { form } = formFor(context, reports && isLoose(entry) ? entry['form'] : undefined);
    // By another form than the one in force nothing can be compared; the checks say so.
    if (!form) return [];
    if (!reports || !isLoose(entry))
      return readReportRow(entry, { form, codes, yearStarts, path: [k], judged, version: 1 }) ?? [];
    const version = versionOf(entry['version'], 1);
    const definitions = readDefinitions(entry['definitions'], IGNORED);
    const all: ReportRow[] = [];
    reports.forEach((report, i) => {
      const path = [k, 'reports', i];
      const row = readReportRow(report, { form, codes, yearStarts, path, judged, version, definitions });
      if (row) all.push(row);
    });
    return ownRows(all, { organization: districtSaid(entry, codes), month: monthSaid(entry) });
  });
}

const IGNORED = () => {};
