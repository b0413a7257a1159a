import { admit } from '../bounds/witnesses.js';
import type { Plan } from '../quick/plan.js';
import { fits, hide, note } from './board.js';
import { type Finished, finish } from './finish.js';
import { type Quest, sumOf } from './lightest.js';

/** A plan made lighter, or why not. */
export type Refined = { readonly kind: 'safe'; readonly plan: Plan } | Exclude<Finished, { kind: 'safe' }>;

/** Makes a choice safe without proof that it is the lightest: from a plan, or from where cuts have led. */
export function refine(quest: Quest, from: Plan | undefined): Refined {
  const { question, cuts, weights } = quest;
  const { board } = question;
  const { columnOf, cellOf } = board.model;
  let start: readonly number[] = quest.start;
  if (from) {
    start = from.hidden.map((cell) => columnOf[cell]!);
    hide(board, start);
    for (const table of from.tables)
      admit(
        board.witnesses,
        Float64Array.from(cellOf, (cell) => table[cell]!),
      );
    note(board);
  }
  const end = finish(question, start, cuts, weights);
  return end.kind === 'safe' ? { kind: 'safe', plan: planOf(quest, end.chosen) } : end;
}

/** The plan of a choice, with the tables found that differ from the true one in hidden cells only. */
export function planOf({ question: { board }, weights }: Quest, chosen: readonly number[]): Plan {
  hide(board, chosen);
  const { witnesses, model, facts } = board;
  return {
    hidden: chosen.map((column) => model.cellOf[column]!),
    weight: sumOf(chosen, weights),
    by: 'proofs',
    tables: witnesses.tables
      .filter((_, number) => fits(board, number))
      .map((table) => facts.base.map((value, cell) => table[model.columnOf[cell]!] ?? value)),
  };
}
