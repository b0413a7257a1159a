import { codesOf } from '../../../core/codes/codesOf.js';
import { groupedBy } from '../../../core/groupedBy.js';
import { isInstant } from '../../../core/instant.js';
import { isLoose } from '../../../core/isLoose.js';
import type { MonthlyContext } from '../../form/context.js';
import { keyOfSubmission } from '../../read/ownRows.js';
import { versionOf } from '../../read/reportShape.js';
import { reportsOf } from '../../read/reportsOf.js';
import { readCoverage } from '../../read/submissionParts.js';
import { districtSaid, monthSaid } from '../../read/submissionShape.js';
import type { ReportRow } from '../../rows/reportRow.js';
import { type BesideRows, keyOfMonth, submittedFor } from './districtMonth.js';

/** What the current submission of a district and month says beside its rows. */
export interface MonthHead extends BesideRows {
  readonly version: number;
}

/** Things that have numbers: a list, or a map. */
export interface Numbered<T> {
  forEach(each: (thing: T, number: number) => void): void;
}

/**
 * Gathers what submissions say of their district and month, by `keyOfMonth`: the highest version
 * counts. Of two with one version the schools due are put together, for a district may send its schools in parts.
 *
 * @param entries - a list, or a map by number
 * @param rows - those that `readReportRows` made of the entries; their paths begin with the number of their entry
 */
export function monthHeads(
  entries: Numbered<unknown>,
  rows: readonly ReportRow[],
  context: MonthlyContext,
): ReadonlyMap<string, MonthHead> {
  const codes = codesOf(context);
  const heads = new Map<string, MonthHead>();
  let byEntry: ReadonlyMap<unknown, readonly ReportRow[]> | undefined;
  entries.forEach((entry, k) => {
    if (!isLoose(entry) || !reportsOf(entry)) return;
    byEntry ??= groupedBy(rows, ({ path }) => path[0]);
    const own = byEntry.get(k) ?? [];
    const said = { organization: districtSaid(entry, codes), month: monthSaid(entry) };
    const key = keyOfSubmission(said, own);
    if (!key) return;
    const submittedAt = entry['submittedAt'];
    const head: MonthHead = {
      // One whose version cannot be read counts where there is no other.
      version: versionOf(entry['version'], 1) ?? 0,
      schoolsDue: readCoverage(entry['coverage'], IGNORED, context)?.schoolsDue ?? null,
      submitted: isInstant(submittedAt) ? submittedFor(own, submittedAt, [k, 'submittedAt']) : null,
    };
    const place = keyOfMonth(key.district, key.month);
    heads.set(place, together(heads.get(place), head));
  });
  return heads;
}

function together(known: MonthHead | undefined, head: MonthHead): MonthHead {
  if (!known || known.version < head.version) return head;
  if (known.version > head.version) return known;
  const due = [...(known.schoolsDue ?? []), ...(head.schoolsDue ?? [])];
  return {
    version: head.version,
    schoolsDue: known.schoolsDue || head.schoolsDue ? [...new Set(due)] : null,
    submitted: earlier(known.submitted, head.submitted),
  };
}

function earlier(a: MonthHead['submitted'], b: MonthHead['submitted']): MonthHead['submitted'] {
  if (!a || !b) return a ?? b;
  return Date.parse(b.at) < Date.parse(a.at) ? b : a;
}

const IGNORED = () => {};
