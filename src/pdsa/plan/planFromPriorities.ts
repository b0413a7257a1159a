import { mustBe } from '../../core/given/mustBe.js';
import type { ActionPlan } from './actionPlan.js';

/**
 * Begins an action plan with the priorities of a needs assessment, in their order; goals are the team's to write.
 *
 * @param priorities - what `priorities` of the room `assessment` gives
 * @param most - how many to take; three can be followed through a year
 * @example
 * planFromPriorities('00240000', [{ domain: 'screening', rank: 1 }]).priorities
 * // => [{ id: 'screening', domain: 'screening', rank: 1, goals: [] }]
 */
export function planFromPriorities(
  organization: string,
  priorities: readonly { readonly domain: string; readonly rank: number }[],
  most = 3,
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
  mustBe('count', most, 'planFromPriorities', 'most');
  return {
    organization,
    priorities: [...priorities]
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ domain, rank }) => ({ id: domain, domain, rank, goals: [] })),
  };
}
