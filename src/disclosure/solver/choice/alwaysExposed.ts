import type { StepBudget } from '../../policy/stepsOf.js';
import { isSensitive, type TableFacts } from '../../table/facts.js';
import { proofLines } from '../bounds/proofLines.js';
import { ask } from './ask.js';
import { boardOf, cellAt, hide } from './board.js';
import type { Exposed } from './stages.js';

/** Finds the sensitive cells that a reader works out exactly even when everything that may be is hidden. */
export function alwaysExposed(facts: TableFacts, steps: StepBudget): readonly Exposed[] {
  const board = boardOf(facts, steps);
  hide(board, board.open);
  return [...board.model.cellOf].flatMap((cell, column): readonly Exposed[] => {
    if (!isSensitive(cellAt(board, column))) return [];
    const answer = ask(board, { column, kind: 'width', target: 1 });
    if (answer !== 'blocked' && answer !== 'fractions') return [];
    const lines = proofLines(board.model, column).map((line) => facts.rows.indexOf(board.model.rows[line]!));
    return [{ cell, lines }];
  });
}
