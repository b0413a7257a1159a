import { isLoose } from '../core/isLoose.js';
import { isMeasureId } from './measures.js';
import type { MonthlyQualifiers } from './report.js';
import type { OnTrouble } from './reportShape.js';
import { qualifierUnreadable } from './rules/reportRules.js';

/** Gives the qualifiers of a report, or `null` with the trouble named where one cannot be read. */
export function readReportQualifiers(qualifiers: unknown, onTrouble: OnTrouble): MonthlyQualifiers | null {
  if (qualifiers === undefined || qualifiers === null) return null;
  const loose = isLoose(qualifiers) ? qualifiers : { qualifiers };
  const unreadable = Object.keys(loose).filter((id) => !isMeasureId(id) || !isQualifier(loose[id]));
  for (const id of unreadable) onTrouble(qualifierUnreadable, id.slice(0, 40), {}, ['qualifiers', id]);
  return unreadable.length === 0 ? (loose as MonthlyQualifiers) : null;
}

function isQualifier(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (!isLoose(value)) return false;
  return Object.keys(value).every((key) => {
    const part = value[key];
    if (part === null || part === undefined) return true;
    if (key !== 'partialCoverage')
      return ['estimated', 'revised', 'districtOnly'].includes(key) && typeof part === 'boolean';
    if (!isLoose(part) || Object.keys(part).length !== 2) return false;
    const { covered, due } = part;
    return (
      Number.isSafeInteger(covered) &&
      Number.isSafeInteger(due) &&
      (covered as number) >= 0 &&
      (covered as number) <= (due as number)
    );
  });
}
