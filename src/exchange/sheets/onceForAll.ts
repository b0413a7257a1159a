import type { Finding } from '../../core/finding.js';
import { isShared } from './sheetFacts.js';
import type { SheetsOfTable } from './sheetsOfTable.js';

/** Says once what is wrong with a fact that raters share, and of how many of them it was found. */
export function onceForAll(
  found: readonly Finding[],
  table: SheetsOfTable,
): (readonly [Finding, shared: number])[] {
  const all = new Map<string | Finding, [Finding, shared: number]>();
  for (const finding of found) {
    const { code, params, source } = finding;
    const [sheet, ...path] = finding.path;
    const { line, column } = (source ? null : table.placeOf(Number(sheet), path)) ?? {};
    const key = isShared(path) ? JSON.stringify([code, path, params, line, column]) : finding;
    const [first, shared] = all.get(key) ?? [finding, 0];
    all.set(key, [first, shared + 1]);
  }
  return [...all.values()];
}
