import { extreme, stand } from '../bounds/extreme.js';
import { reachWhole } from '../bounds/reach.js';
import { climb } from '../linear/climb.js';
import { NEAR } from '../linear/tableau.js';
import { type Board, keep, note } from './board.js';
import { isMet, type Need } from './needs.js';

/**
 * Whether a need is met with what is hidden now. `blocked`: no, by sums and bounds alone. `fractions`: no,
 * but only whole numbers forbid it. `undecided`: no whole-number table was found, and no proof that there is
 * none. `spent`: the steps ran out.
 */
export type Answer = 'met' | 'blocked' | 'fractions' | 'undecided' | 'spent';

/** Asks for a table that meets a need, and keeps it. */
export function ask(board: Board, need: Need): Answer {
  if (isMet(board, need)) return 'met';
  if (need.kind === 'width') return askWidth(board, need);
  return askEnd(board, need, need.kind === 'up' ? 1 : -1);
}

function askEnd(board: Board, need: Need, direction: 1 | -1): Answer {
  const { tableau, base } = board.model;
  stand(board.model);
  const end = climb(tableau, need.column, direction, need.target);
  if (end === 'spent') return end;
  keep(board);
  if (isMet(board, need)) return 'met';
  if (end === 'blocked') return end;
  const whole = reachWhole(board.model, need.column, direction, need.target);
  if (whole.kind === 'reached') keep(board);
  tableau.value.set(base);
  if (isMet(board, need)) return 'met';
  return unmet(board, whole.kind === 'blocked');
}

function askWidth(board: Board, need: Need): Answer {
  const { column, target } = need;
  const { low, high, witnesses } = board;
  const most = farthest(board, column, 1, low[column]! + target);
  if (isMet(board, need)) return 'met';
  const least = farthest(board, column, -1, high[column]! - target);
  if (isMet(board, need)) return 'met';
  if (most === null || least === null) return 'spent';
  if (most - least < target) return 'blocked';
  const up = extreme(witnesses, column, 1, low[column]! + target);
  note(board);
  const down = extreme(witnesses, column, -1, high[column]! - target);
  note(board);
  if (isMet(board, need)) return 'met';
  return unmet(board, up.proven && down.proven);
}

/** How far sums and bounds alone let a cell go; `null` where the steps ran out. */
function farthest(board: Board, column: number, direction: 1 | -1, target: number): number | null {
  const { tableau } = board.model;
  stand(board.model);
  if (climb(tableau, column, direction, target) === 'spent') return null;
  keep(board);
  const value = tableau.value[column]!;
  return direction > 0 ? Math.floor(value + NEAR) : Math.ceil(value - NEAR);
}

function unmet({ model }: Board, proven: boolean): Answer {
  if (proven) return 'fractions';
  return model.tableau.steps.left < 0 ? 'spent' : 'undecided';
}
