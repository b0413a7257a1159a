import { isLoose } from '../core/isLoose.js';
import { MEASURE_IDS } from './measures.js';
import { type RowSurroundings, readReportRow } from './readReportRow.js';
import type { ReportRow } from './reportRow.js';
import { isVersion } from './reportShape.js';
import { readDefinitions } from './submissionParts.js';

/**
 * Reads submissions and bare reports of unknown content into rows; what has no readable key is left out.
 *
 * @param judged - whether findings may name these rows
 */
export function readReportRows(entries: readonly unknown[], judged: boolean): ReportRow[] {
  const reports: [unknown, RowSurroundings][] = [];
  entries.forEach((entry, k) => {
    if (!isLoose(entry) || !Array.isArray(entry['reports'])) {
      reports.push([entry, { path: [k], judged }]);
      return;
    }
    const { version, definitions } = entry;
    const around = {
      judged,
      version: isVersion(version) ? version : 1,
      definitions: readDefinitions(definitions, IGNORED),
    };
    entry['reports'].forEach((report: unknown, i) => {
      reports.push([report, { ...around, path: [k, 'reports', i] }]);
    });
  });
  const width = MEASURE_IDS.length;
  const stored = new Float64Array(reports.length * width);
  return reports.flatMap(
    ([report, around], i) => readReportRow(report, around, stored.subarray(i * width, (i + 1) * width)) ?? [],
  );
}

const IGNORED = () => {};
