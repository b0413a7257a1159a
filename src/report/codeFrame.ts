import type { FindingSource } from '../core/finding.js';
import type { CsvOutline } from '../exchange/csvOutline.js';
import { maskCsvLine, maskHeader, maskJsonLine, maskWords, type ShownLine } from './maskLine.js';
import { MASKED, type MaskPolicy } from './maskPolicy.js';

/** The lines of a file that code frames may show. */
export interface FrameLines {
  /** Which column of a CSV file holds what, as `csvOutline` tells it. */
  readonly outline?: CsvOutline | null;
  /** Text by line number. */
  readonly lines: ReadonlyMap<number, string>;
}

/** What a code frame may show. */
export interface FrameOptions {
  readonly policy?: MaskPolicy;
  /** What to write after the caret, such as the field. */
  readonly label?: string;
  /** Widest line wanted; a longer one is cut on both sides of the caret. */
  readonly width?: number;
}

/**
 * Draws the line of a finding with a caret under its cell; empty where the text of the line is not at hand.
 *
 * Masked unless the policy says otherwise: only codes, months, absence words and numbers of measures that are
 * not sensitive are seen, each other cell is the same mark.
 */
export function codeFrame(
  source: FindingSource,
  { outline, lines }: FrameLines,
  options: FrameOptions = {},
): string[] {
  const { policy = MASKED, label = '', width = 100 } = options;
  const line = lines.get(source.line);
  if (line === undefined) return [];
  const shown = shownLine(line, source, outline ?? null, policy);
  if (!shown) return [];
  const { text, span } = cutTo(width, shown);
  const gutter = String(source.line);
  const carets = '^'.repeat(Math.max(1, Math.min(span.end, text.length) - span.start));
  return [
    `${gutter} | ${plain(text)}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(span.start)}${carets} ${label}`.trimEnd(),
  ];
}

/** What may be seen of the line; `null` where it cannot be told what its parts are. */
function shownLine(
  line: string,
  { line: number, column, endColumn = column + 1 }: FindingSource,
  outline: CsvOutline | null,
  { values, mark }: MaskPolicy,
): ShownLine | null {
  const at = column - 1;
  const asItIs = { text: line, span: { start: at, end: Math.max(column, endColumn - 1) } };
  if (!outline) {
    if (values === 'show') return asItIs;
    return /^\s*["{}[\]]/.test(line) ? maskJsonLine(line, at, mark) : null;
  }
  if (outline.line === number) return values === 'show' ? asItIs : maskHeader(line, outline, at, mark);
  return values === 'show' ? maskWords(line, outline, at, mark) : maskCsvLine(line, outline, at, mark);
}

/** Cuts a long line so that the followed cell stays in sight, with an ellipsis where text is left out. */
function cutTo(width: number, { text, span }: ShownLine): ShownLine {
  if (text.length <= width) return { text, span };
  const from = Math.max(0, Math.min(span.start - Math.floor(width / 2), text.length - width));
  const to = from + width;
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    span: { start: span.start + shift, end: Math.min(span.end + shift, before.length + width) },
  };
}

/** Takes out what would move the caret or speak to the terminal: control characters and marks of direction. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
