import type { Mark } from './scene.js';
import { wrapped } from './wrapped.js';

/** How far the lines of a label lie apart. */
export interface RowLabelPlace {
  /** Where the lines end, and the height on which one line would stand. */
  readonly at: readonly [right: number, middle: number];
  readonly width: number;
  readonly leading: number;
}

/** Draws the label of a row at the left of it, on two lines at most, around its middle. */
export function rowLabel(
  label: string,
  { at: [right, middle], width, leading }: RowLabelPlace,
): readonly Mark[] {
  const lines = wrapped(label, width, 12, 2);
  return lines.map(
    (text, line): Mark => ({
      mark: 'text',
      at: [right, middle + (line - (lines.length - 1) / 2) * leading],
      text,
      anchor: 'end',
    }),
  );
}
