import type { Figure } from '../../charts/index.js';
import { tableText } from '../say/tableText.js';

/** Writes a picture for a terminal: what it shows in sentences, then its numbers. */
export function figureText({ title, description, table }: Figure): string {
  const cell = (value: string | number | null) => `${value ?? '-'}`;
  return `${tableText(title, [table.headings, ...table.rows.map((row) => row.map(cell))])}\n${description}\n`;
}
