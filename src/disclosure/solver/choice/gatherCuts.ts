import { ask } from './ask.js';
import { hide, markBoard, returnTo } from './board.js';
import { type Cut, cutOf } from './cutOf.js';
import { lowerNeed } from './lowerNeed.js';
import { isMet, type Need, type Question } from './needs.js';

/** A sensitive column that no choice protects, with the lines that give it away. */
export interface ExposedColumn {
  readonly column: number;
  readonly lines: readonly number[];
}

/** The cuts that a choice misses (none: it is safe), or why there is no answer. */
export type Gathered =
  | { readonly kind: 'cuts'; readonly cuts: readonly (readonly number[])[] }
  | { readonly kind: 'impossible'; readonly exposed: readonly ExposedColumn[] }
  | { readonly kind: 'spent'; readonly cuts: readonly (readonly number[])[] };

/**
 * Asks for every need whether a choice meets it, and gathers cuts where not.
 *
 * After a cut is found, its cells are hidden as well and the need is asked again, until it is met: several
 * cuts without a common cell say more than one. A need that nothing meets gives way to what is possible,
 * and its cuts with it.
 */
export function gatherCuts(question: Question, chosen: readonly number[]): Gathered {
  const { board, needs } = question;
  const cuts: (readonly number[])[] = [];
  const exposed: ExposedColumn[] = [];
  hide(board, chosen);
  let mark = markBoard(board);
  for (const need of needs) {
    if (isMet(board, need)) continue;
    const own: (readonly number[])[] = [];
    for (;;) {
      const cut = missedCut(question, need);
      if (cut === 'spent') return { kind: 'spent', cuts };
      if (cut === null) {
        cuts.push(...own);
        break;
      }
      if (cut.cells.length === 0) {
        if (need.kind === 'width') exposed.push({ column: need.column, lines: cut.lines });
        else lowerNeed(question, need);
        if (board.model.tableau.steps.left < 0) return { kind: 'spent', cuts };
        break;
      }
      own.push(cut.cells);
      hide(board, [...chosen, ...own.flat()]);
    }
    returnTo(board, mark);
    mark = markBoard(board);
  }
  return exposed.length > 0 ? { kind: 'impossible', exposed } : { kind: 'cuts', cuts };
}

/** Finds a cut for a need with what is hidden now, `null` where it is met; without cells, nothing can help. */
export function missedCut(question: Question, need: Need): Cut | null | 'spent' {
  const { board } = question;
  const answer = ask(board, need);
  if (answer === 'met') return null;
  if (answer === 'spent') return answer;
  if (answer === 'undecided') question.sure = false;
  const cut = cutOf(board, need, answer);
  // An empty cut is a proof that nothing helps, but not after a question that was left undecided.
  return answer === 'undecided' && cut.cells.length === 0 ? 'spent' : cut;
}
