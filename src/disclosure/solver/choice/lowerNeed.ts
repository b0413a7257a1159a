import { extreme } from '../bounds/extreme.js';
import { hide, note } from './board.js';
import type { Need, Question } from './needs.js';

/**
 * Puts what is possible in the place of a need for one end of a range that nothing meets: how far the cell
 * goes when everything that may be is hidden.
 */
export function lowerNeed(question: Question, need: Need): void {
  const { board, needs } = question;
  const { column, kind, target } = need;
  hide(board, board.open);
  const { value, proven } = extreme(board.witnesses, column, kind === 'up' ? 1 : -1, target);
  note(board);
  // What the steps were too few for is asked again.
  if (board.model.tableau.steps.left < 0) return;
  if (!proven) question.sure = false;
  needs.delete(need);
  // A cell that can only be at or above the threshold has nothing left to hide but its exact value.
  if (value !== null && (kind === 'up' || value < board.facts.policy.threshold)) {
    needs.add({ ...need, target: value });
  }
}
