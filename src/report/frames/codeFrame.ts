import type { FindingSource } from '../../core/finding.js';
import type { ObjectKind, OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { CellAliases } from '../../core/reportedValue.js';
import type { CsvOutline } from '../../exchange/csv/read/csvOutline.js';
import { withFormWords } from '../mask/formsInPlay.js';
import { MASK_POLICY, MASKED, type MaskPolicy } from '../mask/maskPolicy.js';
import { maskJsonLine } from './maskJsonLine.js';
import { maskCsvLine, maskHeader, type ShownLine } from './maskLine.js';

/** The lines of a file that code frames may show. */
export interface FrameLines {
  /** Which column of a CSV file holds what, as `csvOutline` tells it; left out for JSON. */
  readonly outline?: CsvOutline | null | undefined;
  /** The words that the file was read with: a cell with one that stands for a number is masked as a number. */
  readonly aliases?: CellAliases | undefined;
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
 * Draws the line of a finding with a caret under its cell; empty where the text of the line is not at hand, or where
 * it is no CSV under a known heading and no sound JSON.
 *
 * Masked unless the policy says otherwise: only names of the form, codes, months and absence words are seen, each
 * other cell is the same mark. What people wrote is masked whatever the policy says.
 */
export function codeFrame(
  source: FindingSource,
  frames: FrameLines,
  options?: FrameOptions | null,
): string[] {
  mustBe(PLACE, source, 'codeFrame', 'source');
  mustBe(FRAME_LINES, frames, 'codeFrame', 'frames');
  const chosen = readOptions(options, FRAME_OPTIONS, 'codeFrame');
  const { label = '', width = 100 } = chosen;
  const policy = withFormWords(chosen.policy ?? MASKED);
  const line = frames.lines.get(source.line);
  if (line === undefined) return [];
  const shown = shownLine(line, source, frames, policy);
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
  { line: number, column }: FindingSource,
  { outline, aliases }: FrameLines,
  policy: MaskPolicy,
): ShownLine | null {
  const at = column - 1;
  if (outline === undefined) return maskJsonLine(line, at, policy);
  if (outline === null) return null;
  if (outline.line === number) return maskHeader(line, outline, at, policy);
  return maskCsvLine(line, outline, at, policy, aliases);
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

/** `FrameOptions`. */
const FRAME_OPTIONS = {
  policy: MASK_POLICY,
  label: 'text',
  width: 'positiveCount',
} as const satisfies Record<keyof FrameOptions, OptionKind>;

/** Lines of a file for `codeFrame`. */
const FRAME_LINES: ObjectKind = {
  says: 'the lines of a file: pass one of those that frameLines gives',
  has: { lines: 'map' },
};

/** A place in a file. */
const PLACE: ObjectKind = {
  says: 'the source of a finding',
  has: { line: 'number', column: 'number' },
};
