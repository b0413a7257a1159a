import { climb } from '../linear/climb.js';
import { DUST } from '../linear/tableau.js';
import type { Model } from './model.js';

/** Finds the rows that keep a cell from going up, or down, any further: the sum of them is the proof. */
export function proofLines({ tableau, base, rows }: Model, column: number): readonly number[] {
  const lines = new Set<number>();
  for (const direction of [1, -1] as const) {
    tableau.value.set(base);
    climb(tableau, column, direction, direction * Number.POSITIVE_INFINITY);
    const row = tableau.place[column]!;
    if (row < 0) continue;
    for (let line = 0; line < rows.length; line++) {
      const place = tableau.place[tableau.columns + line]!;
      if (place < 0 && Math.abs(tableau.entries[row * tableau.columns - 1 - place]!) > DUST) lines.add(line);
    }
  }
  return [...lines].sort((a, b) => a - b);
}
