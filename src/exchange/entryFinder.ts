import type { RecordKey } from '../core/finding.js';
import { districtOf } from '../core/orgCode.js';
import { isSubmission } from './jsonPart.js';
import type { EntryPlace, MonthlyEntry } from './monthlyPart.js';

/** Finds where a record stands among entries; the entry's number is that among all of them. */
export type EntryFinder = (record: RecordKey) => EntryPlace | undefined;

/**
 * Makes a finder over the entries of all files. A record that has no row, such as a district of which only
 * schools reported, is found at the first row of its district and month.
 */
export function entryFinder(entries: readonly MonthlyEntry[]): EntryFinder {
  const places = new Map<string, EntryPlace>();
  const add = (key: string, place: EntryPlace) => {
    if (!places.has(key)) places.set(key, place);
  };
  entries.forEach((entry, k) => {
    const reports = isSubmission(entry) ? (Array.isArray(entry.reports) ? entry.reports : []) : [entry];
    reports.forEach((report, i) => {
      if (typeof report?.organization !== 'string') return;
      const { organization, month, version } = report;
      const place = { entry: k, path: isSubmission(entry) ? ['reports', i] : [] };
      add(`${organization}|${month}|${version ?? (isSubmission(entry) ? entry.version : 1)}`, place);
      add(`${organization}|${month}`, place);
      add(`district of ${districtOf(organization)}|${month}`, place);
    });
  });
  return ({ organization, month, version }) =>
    places.get(`${organization}|${month}|${version}`) ??
    places.get(`${organization}|${month}`) ??
    places.get(`district of ${districtOf(organization)}|${month}`);
}
