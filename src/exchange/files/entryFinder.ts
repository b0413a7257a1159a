import type { Codes } from '../../core/codes/codes.js';
import type { RecordKey } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { textOf } from '../../core/textOf.js';
import { versionOf } from '../../monthly/read/reportShape.js';
import { reportsOf } from '../../monthly/read/reportsOf.js';
import type { EntryPlace, MonthlyEntry } from '../monthlyPart.js';

/** Finds where a record stands among entries; the entry's number is that among all of them. */
export type EntryFinder = (record: RecordKey) => EntryPlace | undefined;

/**
 * Makes a finder over the entries of all files. A record without a version is found at its highest one. A record
 * that has no row, such as a district of which only schools reported, is found at a row of its district and month.
 */
export function entryFinder(entries: readonly MonthlyEntry[], codes: Codes): EntryFinder {
  const places = new Map<string, EntryPlace & { readonly version: number }>();
  const add = (key: string, entry: number, path: EntryPlace['path'], version: number) => {
    if ((places.get(key)?.version ?? -1) < version) places.set(key, { entry, path, version });
  };
  entries.forEach((entry, k) => {
    const reports = reportsOf(entry);
    const unstated = reports ? versionOf(entry.version, 1) : 1;
    (reports ?? [entry]).forEach((report, i) => {
      if (!isLoose(report) || typeof report['organization'] !== 'string') return;
      const { organization } = report;
      const month = textOf(report['month']);
      const version = versionOf(report['version'], unstated) ?? 0;
      const path = reports ? ['reports', i] : [];
      add(`${organization}|${month}|${version}`, k, path, version);
      add(`${organization}|${month}`, k, path, version);
      add(`district of ${codes.districtOf(organization) ?? organization}|${month}`, k, path, version);
    });
  });
  return ({ organization, month, version }) =>
    places.get(`${organization}|${month}|${version}`) ??
    places.get(`${organization}|${month}`) ??
    places.get(`district of ${codes.districtOf(organization) ?? organization}|${month}`);
}
