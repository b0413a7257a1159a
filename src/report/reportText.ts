import type { Messages } from '../core/describeFinding.js';
import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { type FrameLines, plain } from './codeFrame.js';
import { countFindings, wordsOfCounts } from './countFindings.js';
import type { FindingGroup } from './groupFindings.js';
import { groupsToTell } from './groupsToTell.js';
import { maskFindings } from './maskFindings.js';
import { MASKED, type MaskPolicy } from './maskPolicy.js';
import { COLORS, type Palette, PLAIN } from './palette.js';
import { TEXT_OPTIONS, VALIDATION } from './reportKinds.js';
import { shareOut } from './shareOut.js';
import { alignColumns, disposedIn, textOfGroup } from './textOfGroup.js';
import type { Validation, ValidationScope } from './validation.js';

/** How a text report is written. */
export interface TextOptions {
  readonly messages: Messages;
  /** `MASKED` unless given. */
  readonly policy?: MaskPolicy;
  /** Lines for code frames by file name; findings without one are told without a frame. */
  readonly lines?: ReadonlyMap<string, FrameLines>;
  readonly color?: boolean;
  /** The most findings written out; the others are counted and said to be left out. */
  readonly maxFindings?: number;
  /** Widest line of a code frame. */
  readonly width?: number;
}

/** Nothing has to be done about `info`: of more than so many of a rule, only the fields are named. */
const INFO_WRITTEN = 3;

/**
 * Writes findings for a person: by rule, hardest first, each with its place and sentence, a code frame for the
 * first of a rule, and how to fix it; then what was counted and what was not judged.
 *
 * @returns lines joined by line feeds, with one at the end
 */
export function reportText(validation: Validation, options: TextOptions): string {
  mustBe(VALIDATION, validation, 'reportText', 'validation');
  const chosen = readOptions(options, TEXT_OPTIONS, 'reportText');
  const { policy = MASKED, color = false, maxFindings = Number.POSITIVE_INFINITY } = chosen;
  const palette = color ? COLORS : PLAIN;
  const groups = groupsToTell({ ...validation, findings: maskFindings(validation.findings, policy) });
  const wishes = groups.map(({ severity, findings }) =>
    severity === 'info' ? Math.min(findings.length, INFO_WRITTEN) : findings.length,
  );
  const shares = shareOut(wishes, maxFindings);
  const sections = [
    ...groups.map((group, i) => textOfGroup(group, shares[i]!, palette, { ...options, policy })),
    summary(validation, groups, sumOf(shares), palette),
    notJudged(validation.judged),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function summary(
  { files, findings }: Validation,
  groups: readonly FindingGroup[],
  shown: number,
  palette: Palette,
): string[] {
  const counts = alignColumns(
    groups.map(({ code, severity, findings }) => {
      const disposed = disposedIn(findings);
      return [severity, String(findings.length), code, disposed === 0 ? '' : `${disposed} disposed`];
    }),
    [false, true, false],
  );
  const read = sumOf(files.map(({ rows }) => rows.read));
  const clean = sumOf(files.map(({ rows }) => rows.clean));
  const what = `${several(files.length, 'file')}, ${several(read, 'row')} (${clean} clean)`;
  return [
    ...counts.map((line, i) => `  ${palette.severity[groups[i]!.severity](line)}`),
    palette.strong(`${what}: ${wordsOfCounts(countFindings(findings))}`),
    ...(shown < findings.length
      ? [`${several(findings.length - shown, 'finding')} counted here but not written out above.`]
      : []),
  ];
}

function notJudged({ notJudged }: ValidationScope): string[] {
  const byNeed = new Map<string, string[]>();
  for (const { code, needs } of notJudged) {
    const need = needs.join(' and ');
    byNeed.set(need, [...(byNeed.get(need) ?? []), code]);
  }
  const lines = [...byNeed].map(([need, codes]) => `  ${need}: ${codes.map(plain).join(', ')}`);
  return lines.length === 0 ? [] : ['Not judged, for want of:', ...lines];
}

function several(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
