import { type Answer, ask } from './ask.js';
import { type Board, hide, note } from './board.js';
import { type Cut, cutOf } from './cutOf.js';
import { extreme } from './extreme.js';
import type { Need } from './needs.js';

/** A board, what its cells need, and which of the needs are known to be met when everything is hidden. */
export interface Question {
  readonly board: Board;
  readonly needs: Set<Need>;
  readonly attainable: Set<Need>;
  /** Whether every cut so far is proven, so that no safe choice misses one. */
  sure: boolean;
}

/** A sensitive column that no choice protects, with the lines that give it away. */
export interface ExposedColumn {
  readonly column: number;
  readonly lines: readonly number[];
}

/** The cuts that a choice misses (none: it is safe), or why there is no answer. */
export type Gathered =
  | { readonly kind: 'cuts'; readonly cuts: readonly (readonly number[])[] }
  | { readonly kind: 'impossible'; readonly exposed: readonly ExposedColumn[] }
  | { readonly kind: 'spent' };

/**
 * Asks for every need whether a choice meets it, and gathers cuts where not.
 *
 * After a cut is found, its cells are hidden as well and the need is asked again: several cuts without a
 * common cell say more than one.
 */
export function gatherCuts(question: Question, chosen: readonly number[]): Gathered {
  const { board, needs } = question;
  const cuts: (readonly number[])[] = [];
  const exposed: ExposedColumn[] = [];
  for (const need of needs) {
    hide(board, chosen);
    for (let also = chosen; ; ) {
      const cut = missedCut(question, need);
      if (cut === 'spent') return { kind: 'spent' };
      if (cut === null) break;
      if (cut.cells.length === 0) {
        exposed.push({ column: need.column, lines: cut.lines });
        break;
      }
      cuts.push(cut.cells);
      also = [...also, ...cut.cells];
      hide(board, also);
    }
  }
  return exposed.length > 0 ? { kind: 'impossible', exposed } : { kind: 'cuts', cuts };
}

/** Finds a cut for a need with what is hidden now; `null` where it is met, or replaced by one that can be met. */
export function missedCut(question: Question, need: Need): Cut | null | 'spent' {
  const { board, attainable, needs } = question;
  const answer = ask(board, need);
  if (answer === 'met') return null;
  if (answer === 'spent') return answer;
  if (answer === 'undecided') question.sure = false;
  if (need.kind === 'width' || attainable.has(need)) return cutFor(board, need, answer);
  const before = board.open.filter((column) => board.hidden[column] === 1);
  const settled = settle(question, need);
  hide(board, before);
  if (settled === 'spent') return settled;
  return needs.has(need) ? cutFor(board, need, answer) : null;
}

/** An empty cut is a proof that nothing helps, but not after a question that was left undecided. */
function cutFor(board: Board, need: Need, answer: Exclude<Answer, 'met' | 'spent'>): Cut | 'spent' {
  const cut = cutOf(board, need, answer);
  return answer === 'undecided' && cut.cells.length === 0 ? 'spent' : cut;
}

/**
 * Looks whether a need is met when everything that may be is hidden. If not, what is possible then is all
 * that can be asked for, and takes its place.
 */
function settle(question: Question, need: Need): 'settled' | 'spent' {
  const { board, needs, attainable } = question;
  hide(board, board.open);
  const { column, kind, target } = need;
  const { value, proven } = extreme(board.witnesses, column, kind === 'up' ? 1 : -1, target);
  note(board);
  if (value === target || value === null) {
    attainable.add(need);
    return 'settled';
  }
  if (!proven) question.sure = false;
  needs.delete(need);
  // A cell that can only be at or above the threshold has nothing left to hide but its exact value.
  if (kind === 'up' || value < board.facts.policy.threshold) {
    const lowered = { ...need, target: value };
    needs.add(lowered);
    attainable.add(lowered);
  }
  return 'settled';
}
