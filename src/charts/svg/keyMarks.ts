import type { Ink } from '../figure/inks.js';
import type { Mark, Shape } from './scene.js';
import { widthOf } from './wrapped.js';

/** One sign of the key below a picture: a point or a line, and what it means. */
export interface KeySign {
  readonly says: string;
  readonly ink: Ink;
  readonly shape?: Shape;
  readonly dash?: string;
  readonly width?: number;
}

/** Draws what the signs of a picture mean, in rows from a place downward; gives the height that they take too. */
export function keyMarks(
  signs: readonly KeySign[],
  top: number,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  let [x, y] = [16, top];
  const marks: Mark[] = [];
  for (const { says, ink, shape, dash, width: thick } of signs) {
    const wide = 30 + widthOf(says) + 14;
    if (x > 16 && x + wide > width - 8) [x, y] = [16, y + 20];
    if (shape) marks.push({ mark: 'point', at: [x + 10, y], shape, ink });
    else
      marks.push({
        mark: 'line',
        at: [
          [x, y],
          [x + 20, y],
        ],
        ink,
        ...(dash ? { dash } : {}),
        ...(thick ? { width: thick } : {}),
      });
    marks.push({ mark: 'text', at: [x + 28, y + 4], text: says });
    x += wide;
  }
  return { marks, height: signs.length === 0 ? 0 : y - top + 20 };
}
