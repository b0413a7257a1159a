import { ask } from './ask.js';
import { hide } from './board.js';
import { type Gathered, missedCut } from './gatherCuts.js';
import { lowerNeed } from './lowerNeed.js';
import type { Question } from './needs.js';

/** A safe choice, or why there is none. */
export type Finished =
  | { readonly kind: 'safe'; readonly chosen: readonly number[] }
  | Extract<Gathered, { kind: 'impossible' }>
  | { readonly kind: 'spent' };

/**
 * Makes a choice safe without proof that it is the lightest: adds a cell for each need that is missed, and
 * publishes again those that prove not to be needed.
 */
export function finish(
  question: Question,
  start: readonly number[],
  cuts: readonly (readonly number[])[],
  weights: ArrayLike<number>,
): Finished {
  const { board, needs } = question;
  const chosen = new Set(start);
  const often = (column: number) => cuts.reduce((sum, cut) => sum + (cut.includes(column) ? 1 : 0), 1);
  const worth = (column: number) => often(column) / weights[column]!;
  for (const need of needs) {
    for (;;) {
      hide(board, [...chosen]);
      const cut = missedCut(question, need);
      if (cut === 'spent') return { kind: 'spent' };
      if (cut === null) break;
      if (cut.cells.length > 0) {
        chosen.add(cut.cells.reduce((best, column) => (worth(column) > worth(best) ? column : best)));
      } else if (need.kind === 'width') {
        return { kind: 'impossible', exposed: [{ column: need.column, lines: cut.lines }] };
      } else {
        lowerNeed(question, need);
        if (board.model.tableau.steps.left < 0) return { kind: 'spent' };
        break;
      }
    }
  }
  const heaviestFirst = [...chosen].sort((a, b) => weights[b]! - weights[a]! || a - b);
  for (const column of heaviestFirst) {
    hide(
      board,
      [...chosen].filter((other) => other !== column),
    );
    if ([...needs].every((need) => ask(board, need) === 'met')) chosen.delete(column);
  }
  return { kind: 'safe', chosen: [...chosen].sort((a, b) => a - b) };
}
