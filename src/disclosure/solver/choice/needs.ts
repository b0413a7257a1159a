import { isSensitive } from '../../table/facts.js';
import { type Board, cellAt } from './board.js';

/** What a sensitive cell must be able to do: go up or down to a value, or range over a width. */
export interface Need {
  readonly column: number;
  readonly kind: 'up' | 'down' | 'width';
  readonly target: number;
}

/** A board, and what its cells need. */
export interface Question {
  readonly board: Board;
  readonly needs: Set<Need>;
  /** Whether every cut so far is proven, so that no safe choice misses one. */
  sure: boolean;
}

/**
 * Lists what the level of the policy asks for.
 *
 * `cover` asks for both ends of what the mark says, and for two values in any case. A large cell that was
 * only asked to be hidden has no such range: two values are enough.
 */
export function needsOf(board: Board): Need[] {
  const { level, threshold } = board.facts.policy;
  const width = typeof level === 'object' ? level.width : 1;
  return [...board.model.cellOf.keys()].flatMap((column): Need[] => {
    const cell = cellAt(board, column);
    if (!isSensitive(cell)) return [];
    const needs: Need[] = [{ column, kind: 'width', target: width }];
    if (level !== 'cover' || cell.role === 'asked') return needs;
    return [
      { column, kind: 'up', target: threshold - 1 },
      { column, kind: 'down', target: cell.least },
      ...needs,
    ];
  });
}

/** Tells whether the tables found so far meet a need. */
export function isMet({ low, high }: Board, { column, kind, target }: Need): boolean {
  if (kind === 'up') return high[column]! >= target;
  if (kind === 'down') return low[column]! <= target;
  return high[column]! - low[column]! >= target;
}
