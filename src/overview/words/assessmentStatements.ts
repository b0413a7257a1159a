import type { DistrictChange } from '../assessment/districtAssessment.js';
import type { DistrictYear } from '../year/yearTypes.js';
import { say } from './say.js';
import type { YearStatement } from './yearStatements.js';

/** Says how a district was assessed, and what changed between fall and spring. */
export function assessmentStatements(
  { assessment }: DistrictYear,
  told: (english: string) => string,
): YearStatement[] {
  const { fall, spring, changes } = assessment;
  const scores = [fall, spring].flatMap((one) => {
    if (!one) return [];
    const { on, score } = one;
    return score.overall.rounded === null
      ? [say('assessedPartly', { on })]
      : [say('assessed', { on, score: score.overall.rounded.toFixed(1) })];
  });
  const moved = changes.flatMap(({ domain, before, after, change }) => {
    if (!change || before === null || after === null) return [];
    const signed = `${change > 0 ? '+' : ''}${change.toFixed(1)}`;
    const params = { change: signed, before: before.toFixed(1), after: after.toFixed(1) };
    return [
      domain === null ? say('changedOverall', params) : say('changed', { domain: told(domain), ...params }),
    ];
  });
  return [...scores, ...moved, ...(changes.some(looksOff) ? [say('changesExact')] : [])];
}

/** Whether a reader who subtracts the scores shown comes to another number. */
function looksOff({ before, after, change }: DistrictChange): boolean {
  if (before === null || after === null || change === null) return false;
  return Math.round((after - before) * 10) !== Math.round(change * 10);
}
