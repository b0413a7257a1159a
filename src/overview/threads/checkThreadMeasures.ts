import type { Breach, Rule } from '../../core/rule.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { SeriesFor } from './seriesFor.js';
import { threadMeasureUnknown } from './threadRules.js';

/** Measures that goals and cycles name and nobody defines. */
export function checkThreadMeasures(
  { log, plan }: JoinedParts,
  numbers: SeriesFor,
  say: (rule: Rule, breach: Breach) => void,
): void {
  const defined = new Set((log?.measures ?? []).map(({ id }) => id));
  const goals = (plan?.value.priorities ?? []).flatMap((priority) => priority.goals);
  const named = [
    ...goals.flatMap(({ id, measureId, steps }) =>
      [measureId, ...steps.map((step) => step.measureId)].map((measure) => ({ kind: 'goal', id, measure })),
    ),
    ...(log?.cycles ?? []).map(({ id, measureId: measure }) => ({ kind: 'cycle', id, measure })),
  ];
  const said = new Set<string>();
  for (const { kind, id: text, measure } of named) {
    if (!measure || defined.has(measure) || numbers.shows(measure) || said.has(`${kind}|${text}|${measure}`))
      continue;
    said.add(`${kind}|${text}|${measure}`);
    say(threadMeasureUnknown, { field: kind === 'goal' ? 'plan' : 'log', params: { kind, text, measure } });
  }
}
