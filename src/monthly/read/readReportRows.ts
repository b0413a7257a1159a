import { isLoose } from '../../core/isLoose.js';
import type { MonthlyContext } from '../form/context.js';
import { formOf } from '../form/formOf.js';
import { yearStartsOf } from '../form/yearStartsOf.js';
import type { ReportRow } from '../rows/reportRow.js';
import { ownRows } from './ownRows.js';
import { type RowSurroundings, readReportRow } from './readReportRow.js';
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
  const form = formOf(context);
  const common = { form, yearStarts: yearStartsOf(context), judged };
  const width = form.ids.length;
  const stored = new Float64Array(countReports(entries) * width);
  let next = 0;
  const read = (report: unknown, around: RowSurroundings) =>
    readReportRow(report, around, stored.subarray(next, (next += width)));

  const rows: ReportRow[] = [];
  entries.forEach((entry, k) => {
    const reports = reportsOf(entry);
    if (!reports || !isLoose(entry)) {
      const row = read(entry, { ...common, path: [k], version: 1 });
      if (row) rows.push(row);
      return;
    }
    const { version, definitions } = entry;
    const around = {
      ...common,
      version: versionOf(version, 1),
      definitions: readDefinitions(definitions, IGNORED),
    };
    const all = reports.flatMap((report, i) => read(report, { ...around, path: [k, 'reports', i] }) ?? []);
    for (const row of ownRows(all, { organization: districtSaid(entry), month: monthSaid(entry) }))
      rows.push(row);
  });
  return rows;
}

function countReports(entries: readonly unknown[]): number {
  return entries.reduce((sum: number, entry) => sum + (reportsOf(entry)?.length ?? 1), 0);
}

const IGNORED = () => {};
