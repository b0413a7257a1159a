import type { Params } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import type { Path } from '../../form/breaches.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEvent } from './cycleEvents.js';
import {
  dataMissing,
  differenceMissing,
  predictionMissing,
  reasonMissing,
  resultMissing,
  studyMissing,
} from './cycleRules.js';
import type { CycleNeed } from './cycleStates.js';
import { ACT_DECISIONS } from './cycleWords.js';

/** A need that is not met: the rule, where, and the facts besides the cycle. */
export interface UnmetNeed {
  readonly rule: Rule;
  readonly path: Path;
  readonly params: Params;
  /** What is missing, where it is not said by the event itself. */
  readonly field?: string;
}

/** Lists what an event asks for and does not find. */
export function unmetNeeds(needs: readonly CycleNeed[], cycle: PdsaCycle, event: CycleEvent): UnmetNeed[] {
  return needs.flatMap((need) => unmetNeed(need, cycle, event));
}

function unmetNeed(need: CycleNeed, cycle: PdsaCycle, event: CycleEvent): UnmetNeed[] {
  switch (need) {
    case 'predictions':
      return unpredicted(cycle);
    case 'differences':
      if (event.type !== 'finish' || event.asPlanned || event.differed) return [];
      return [{ rule: differenceMissing, path: ['differed'], params: {} }];
    case 'data':
      if (event.type !== 'finish' || event.noDataBecause || event.data?.length) return [];
      return [{ rule: dataMissing, path: ['data'], params: {} }];
    case 'results': {
      const count = event.type === 'study' ? event.results.length : 0;
      const expected = cycle.plan.questions.length;
      return count === expected
        ? []
        : [{ rule: resultMissing, path: ['results'], params: { count, expected } }];
    }
    case 'study':
      return cycle.study ? [] : [{ rule: studyMissing, path: [], params: {}, field: 'study' }];
    case 'reason': {
      if (event.type !== 'act' || event.reason || !ACT_DECISIONS[event.decision].needsReason) return [];
      return [{ rule: reasonMissing, path: ['reason'], params: { decision: event.decision } }];
    }
  }
}

function unpredicted({ plan: { questions } }: PdsaCycle): UnmetNeed[] {
  const missing = questions.flatMap(({ prediction }, i) => (prediction ? [] : [i + 1]));
  // A plan without a question has no prediction either: its first question is the one to write.
  const places = questions.length === 0 ? [1] : missing;
  return places.map((place) => ({
    rule: predictionMissing,
    path: [],
    params: { place },
    field: 'plan.questions.prediction',
  }));
}
