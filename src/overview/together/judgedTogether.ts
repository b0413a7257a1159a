import type { RulesJudged } from '../../core/judge.js';
import type { Need } from '../../core/rule.js';
import { partOfKind } from './partsTogether.js';
import type { TogetherContext, TogetherRecord } from './together.js';
import { JUDGED_TOGETHER } from './togetherRules.js';

/**
 * Lists the rules that the parts at hand let judge, and which parts the others lack. A rule is listed where at least one of
 * its parts is there, and none is where all files are of one kind: then there is nothing to compare.
 */
export function judgedTogether(
  records: readonly Pick<TogetherRecord, 'kind' | 'value'>[],
  hasMonths: boolean,
  { cohort }: Pick<TogetherContext, 'cohort'>,
): RulesJudged {
  const parts = new Set<Need>(records.flatMap(({ kind }) => needOfKind(kind) ?? []));
  if (hasMonths) parts.add('months');
  if (records.some(({ kind }) => kind === 'event')) parts.add('events');
  const judged: string[] = [];
  const notJudged: { code: string; needs: readonly Need[] }[] = [];
  if (parts.size < 2) return { judged, notJudged };
  if (records.some(({ kind, value }) => kind === 'pdsa' && hasPlan(value))) parts.add('plan');
  for (const { rule, needs } of JUDGED_TOGETHER) {
    const lacks = needs.filter((need) => (need === 'cohort' ? !cohort : !parts.has(need)));
    if (lacks.length === 0) judged.push(rule.code);
    else if (lacks.length < needs.length) notJudged.push({ code: rule.code, needs: lacks });
  }
  return { judged, notJudged };
}

/** `profile` is what a context holds; here it is a file. */
function needOfKind(kind: string): Need | null {
  const part = partOfKind(kind);
  return part === 'profile' ? 'profiles' : part;
}

function hasPlan(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ((value as { plan?: unknown }).plan ?? null) !== null;
}
