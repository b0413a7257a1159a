import type { Finding } from 'csmhs/core';
import { checkReportsAcross, type MonthlyContext, type MonthlyReportInput } from 'csmhs/monthly';

/**
 * Finds what is wrong with reports of a district that are stored already, and only since others came: a month that comes
 * late, or a correction of one, may not fit the months after it.
 *
 * @param stored - what was there before, in all versions
 * @param sent - what came now
 */
export function judgedAgain(
  stored: readonly MonthlyReportInput[],
  sent: readonly MonthlyReportInput[],
  context: MonthlyContext,
): Finding[] {
  if (stored.length === 0 || sent.length === 0) return [];
  const known = new Set(checkReportsAcross(stored, context).map(saidOf));
  const ofSent = new Set(sent.map(({ organization, month }) => `${organization} ${month}`));
  return checkReportsAcross([...stored, ...sent], context).filter(
    (finding) =>
      !ofSent.has(`${finding.record?.organization} ${finding.record?.month}`) && !known.has(saidOf(finding)),
  );
}

const saidOf = ({ code, record, field, params }: Finding): string =>
  JSON.stringify([code, record, field, params]);
