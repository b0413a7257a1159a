import type { Mark } from './scene.js';
import { wrapped } from './wrapped.js';

/** Draws the title above a picture, on two lines at most. */
export function titleMarks(title: string, width: number): readonly Mark[] {
  return wrapped(title, width - 32, 16, 2).map(
    (text, i): Mark => ({ mark: 'text', at: [16, 24 + i * 20], text, size: 16, bold: true }),
  );
}
