import { plain } from '../../report/frames/codeFrame.js';
import { alignColumns } from '../../report/text/alignColumns.js';

/**
 * Writes a table for people under its heading.
 *
 * @param right - which columns stand to the right; all but the first where left out
 */
export function tableText(
  heading: string,
  rows: readonly (readonly string[])[],
  right: readonly boolean[] = (rows[0] ?? []).map((_, i) => i > 0),
): string {
  const lines = alignColumns(
    rows.map((row) => row.map(plain)),
    right,
  );
  return `${[plain(heading), ...lines.map((line) => `  ${line}`.trimEnd())].join('\n')}\n`;
}
