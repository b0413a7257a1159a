import { codesOf } from '../../core/codes/codesOf.js';
import { isLoose } from '../../core/isLoose.js';
import type { MonthlyContext } from '../form/context.js';
import { formFor } from '../form/formOf.js';
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
  const codes = codesOf(context);
  const common = { codes, yearStarts: yearStartsOf(context), judged };
  return entries.flatMap((entry, k) => {
    const reports = reportsOf(entry);
    const { form } = formFor(context, reports && isLoose(entry) ? entry['form'] : undefined);
    // By another form than the one in force nothing can be compared; the checks say so.
    if (!form) return [];
    const stored = new Float64Array((reports?.length ?? 1) * form.ids.length);
    const read = (
      report: unknown,
      i: number,
      around: Omit<RowSurroundings, keyof typeof common | 'form'>,
    ) => {
      const own = stored.subarray(i * form.ids.length, (i + 1) * form.ids.length);
      return readReportRow(report, { ...common, ...around, form }, own);
    };
    if (!reports || !isLoose(entry)) return read(entry, 0, { path: [k], version: 1 }) ?? [];
    const version = versionOf(entry['version'], 1);
    const definitions = readDefinitions(entry['definitions'], IGNORED);
    const all = reports.flatMap(
      (report, i) => read(report, i, { path: [k, 'reports', i], version, definitions }) ?? [],
    );
    return ownRows(all, { organization: districtSaid(entry, codes), month: monthSaid(entry) });
  });
}

const IGNORED = () => {};
