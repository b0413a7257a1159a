import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { ActionPlan } from './actionPlan.js';

/** What a plan that is begun may say at once. */
export interface PlanOptions extends Pick<ActionPlan, 'schoolYear' | 'startsOn' | 'endsOn'> {
  /** How many priorities to take; three, which can be followed through a year, where left out. */
  readonly most?: number;
}

/** `PlanOptions`. */
const PLAN_OPTIONS = {
  most: 'count',
  schoolYear: 'schoolYear',
  startsOn: 'date',
  endsOn: 'date',
} as const satisfies Record<keyof PlanOptions, OptionKind>;

/**
 * Begins an action plan with the priorities of a needs assessment, in their order; goals are the team's to write.
 *
 * @param priorities - what `priorities` of the room `assessment` gives
 * @example
 * planFromPriorities('00240000', [{ domain: 'screening', rank: 1 }]).priorities
 * // => [{ id: 'screening', domain: 'screening', rank: 1, goals: [] }]
 */
export function planFromPriorities(
  organization: string,
  priorities: readonly { readonly domain: string; readonly rank: number }[],
  options?: PlanOptions | null,
): ActionPlan {
  mustBe('text', organization, 'planFromPriorities', 'organization');
  mustBe(
    {
      listOf: { says: 'a priority', has: { domain: 'text', rank: 'number' } },
      says: 'a list of priorities: pass what priorities gives',
    },
    priorities,
    'planFromPriorities',
    'priorities',
  );
  const { most = 3, ...days } = readOptions<PlanOptions>(options, PLAN_OPTIONS, 'planFromPriorities');
  return {
    organization,
    ...days,
    priorities: [...priorities]
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ domain, rank }) => ({ id: domain, domain, rank, goals: [] })),
  };
}
