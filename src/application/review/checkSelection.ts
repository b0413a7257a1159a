import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import { EXPLANATION_MIN_LENGTH } from '../../core/noteTrouble.js';
import { findingOf } from '../../core/rule.js';
import { countCharacters } from '../../form/read/countCharacters.js';
import type { ApplicationParty } from '../form/applicationStates.js';
import type { RankedApplication } from './rankApplications.js';
import { RANKING } from './reviewKinds.js';
import { decisionMissing, decisionUnexplained, placesExceeded } from './reviewRules.js';

/** What people decided on one application. */
export interface SelectionDecision {
  readonly organization: string;
  readonly decision: 'selected' | 'waitlisted' | 'declined';
  /** Who declined: the collaborative, where left out, or the applicant, who did not want the place. */
  readonly by?: ApplicationParty | null | undefined;
  /** Needed where the decision differs from the ranking or breaks a tie, such as for balance of size and region. */
  readonly reason?: string;
}

const DECISIONS: readonly SelectionDecision['decision'][] = ['selected', 'waitlisted', 'declined'];

/**
 * Checks the decisions of people against the ranking: each application has one, every departure has a reason.
 *
 * The ranking proposes, people decide; balance by size and region is theirs. Declining instead of waitlisting is
 * no departure, nor is a place that the applicant declined.
 *
 * @param places - how many districts the cohort takes
 */
export function checkSelection(
  ranking: readonly RankedApplication[],
  decisions: readonly SelectionDecision[],
  places: number,
): Finding[] {
  mustBe(RANKING, ranking, 'checkSelection', 'ranking');
  mustBe('list', decisions, 'checkSelection', 'decisions');
  mustBe('count', places, 'checkSelection', 'places');
  // An entry that is no decision, or none of the three, decides nothing.
  const readable = decisions.filter((one) => isLoose(one) && DECISIONS.includes(one.decision));
  const byCode = new Map(readable.map((one) => [one.organization, one]));
  const findings = ranking.flatMap(({ organization, proposal }) => {
    const decided = byCode.get(organization);
    if (!decided) {
      return [findingOf(decisionMissing, { path: [], params: { proposal } }, { organization })];
    }
    const asProposed = (decided.decision === 'selected') === (proposal === 'select');
    // Whoever does not want the place leaves nothing for the collaborative to explain.
    if (decided.decision === 'declined' && decided.by === 'applicant') return [];
    const agrees = asProposed && proposal !== 'decideTie' && proposal !== 'notScored';
    if (agrees || countCharacters(decided.reason ?? '') >= EXPLANATION_MIN_LENGTH) return [];
    const params = { proposal, decision: decided.decision };
    const path = [decisions.indexOf(decided), 'reason'];
    return [findingOf(decisionUnexplained, { field: 'reason', path, params }, { organization })];
  });
  const count = [...byCode.values()].filter(({ decision }) => decision === 'selected').length;
  return count > places
    ? [...findings, findingOf(placesExceeded, { path: [], params: { count, greatest: places } })]
    : findings;
}
