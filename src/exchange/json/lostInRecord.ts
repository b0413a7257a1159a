import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { recordOf } from '../../monthly/read/reportShape.js';
import { reportsOf } from '../../monthly/read/reportsOf.js';
import { textNotUtf8 } from '../fileRules.js';

/** A text with lost letters belongs to its report, as a cell belongs to its row. */
export function lostInRecord(finding: Finding, value: unknown): Finding {
  if (finding.code !== textNotUtf8.code) return finding;
  const [thing, path] = Array.isArray(value)
    ? [value[Number(finding.path[0])], finding.path.slice(1)]
    : [value, finding.path];
  const report = path[0] === 'reports' ? reportsOf(thing)?.[Number(path[1])] : thing;
  if (!isLoose(report)) return finding;
  const record = recordOf(report);
  // The note on a whole report stands in the column "note".
  const field = finding.field === 'report' ? 'note' : finding.field;
  const made = findingOf(textNotUtf8, {
    ...(field !== undefined && { field }),
    params: {},
    path: finding.path,
    record,
  });
  return finding.source ? { ...made, source: finding.source } : made;
}
