import type { Messages } from '../../core/describeFinding.js';
import { levelOf } from '../../core/explanation.js';
import { MESSAGES } from '../../core/given/coreKinds.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { countFindings, wordsOfCounts } from '../countFindings.js';
import { type FrameLines, plain } from '../frames/codeFrame.js';
import type { FindingGroup } from '../groupFindings.js';
import { groupsToTell } from '../groupsToTell.js';
import { cohortSaid, messagesOf, policyOf, reviewSaid } from '../judgedWith.js';
import { MASK_POLICY, MASKED, type MaskPolicy } from '../mask/maskPolicy.js';
import { countedAsText, countedText, knownText } from '../told/levelText.js';
import { say } from '../told/say.js';
import { tellerOf } from '../told/teller.js';
import { VALIDATION, type Validation } from '../validation.js';
import { alignColumns } from './alignColumns.js';
import { briefText } from './briefText.js';
import { notJudgedText, wantsOf } from './notJudgedText.js';
import { COLORS, type Palette, PLAIN } from './palette.js';
import { shownOfGroups } from './shownOfGroups.js';
import { textOfGroup } from './textOfGroup.js';
import { withoutCommands } from './withoutCommands.js';
import { sumOf, wordsOfFiles } from './wordsOfFiles.js';

/** How a text report is written. */
export interface TextOptions {
  readonly messages: Messages;
  /** `MASKED` unless given. */
  readonly policy?: MaskPolicy;
  /** Lines for code frames by file name; findings without one are told without a frame. */
  readonly lines?: ReadonlyMap<string, FrameLines>;
  readonly color?: boolean;
  /** The most findings written out; the others are counted and said to be left out. Without it, 20 of each rule and 300 in all. */
  readonly maxFindings?: number;
  /** Widest line of a code frame. */
  readonly width?: number;
  /**
   * How the reader can supply what rules need, such as `{ cohort: '--cohort ID' }`: only rules that lack nothing else are
   * told as not judged. Every need by its name unless given.
   */
  readonly supplies?: Readonly<Record<string, string>>;
  /** Where nothing but `info` was found: only its rules are named, in one line with this hint of how to see more. */
  readonly infoHint?: string;
}

/**
 * Writes findings for a person: by rule, hardest first, each with its place and sentence, a code frame for the
 * first of a rule, and how to fix it; then what was counted and what was not judged.
 *
 * Where nothing was found it is one line.
 *
 * @returns lines joined by line feeds, with one at the end
 */
export function reportText(validation: Validation, options: TextOptions): string {
  return [...textPieces(validation, options)].join('');
}

/** Writes the report of `reportText` piece by piece: each rule, then the counts. */
export function* textPieces(
  validation: Validation,
  options: TextOptions,
): Generator<string, void, undefined> {
  mustBe(VALIDATION, validation, 'reportText', 'validation');
  const chosen = readOptions<TextOptions>(options, TEXT_OPTIONS, 'reportText');
  const { color = false, maxFindings } = chosen;
  const policy = policyOf(validation, chosen.policy ?? MASKED);
  const messages = messagesOf(validation, chosen.messages);
  const palette = color ? COLORS : PLAIN;
  const groups = groupsToTell(validation);
  const wants = wantsOf(validation.judged, messages, options.supplies);
  const { severities = [] } = validation.context ?? {};
  const own = countedText(validation, messages).map((line) => `  ${plain(line)}`);
  if (own.length > 0) yield `${linesText([say(messages, 'ownSeverities'), ...own])}\n`;
  if (isBrief(groups, options)) {
    yield `${palette.strong(briefText(validation, groups, wants, { ...options, messages }))}\n`;
    return;
  }
  const shown = shownOfGroups(groups, maxFindings);
  const counted = new Map(severities.map((rule) => [rule.code, countedAsText(rule, messages)]));
  const told = { ...options, policy, messages, counted };
  // A blank line between one piece and the next.
  for (const [i, group] of groups.entries())
    yield `${i === 0 ? '' : '\n'}${linesText(textOfGroup(group, shown[i]!, palette, told))}`;
  const written = sumOf(shown.map(({ length }) => length));
  yield `${groups.length === 0 ? '' : '\n'}${linesText(summary(validation, groups, written, told, palette))}`;
  const open = notJudgedText(wants, messages);
  if (open.length > 0) yield `\n${linesText(open)}`;
  const review = reviewSaid(messages);
  if (review !== '') yield `\n${linesText([review])}`;
}

function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${withoutCommands(line)}\n`).join('');
}

function summary(
  validation: Validation,
  groups: readonly FindingGroup[],
  shown: number,
  { messages }: Pick<TextOptions, 'messages'>,
  palette: Palette,
): string[] {
  const { files, findings, counts: exact } = validation;
  const [cohort, sums] = [cohortSaid(validation, messages), countFindings(findings, exact)];
  const counts = alignColumns(
    groups.map(({ code, severity, countedAs = severity, found, disposed }) => [
      say(messages, countedAs),
      String(found),
      code,
      disposed === 0 ? '' : say(messages, 'countDisposed', { count: disposed }),
    ]),
    [false, true, false],
  );
  const all = sumOf(Object.values(sums));
  const findingsLeft = say(messages, 'countFindings', { count: all - shown });
  const known = knownText(validation, tellerOf(validation, {}).counts, messages);
  return [
    ...counts.map((line, i) => `  ${palette.severity[levelOf(groups[i]!)](line)}`),
    palette.strong(`${wordsOfFiles(files, messages)}: ${wordsOfCounts(sums, messages)}`),
    ...(known === '' ? [] : [known]),
    ...(groups.some(({ disposed }) => disposed > 0) ? [say(messages, 'knownNotClean')] : []),
    ...(shown < all ? [say(messages, 'notWritten', { findings: findingsLeft })] : []),
    ...(cohort === '' ? [] : [say(messages, 'judgedFor', { cohort })]),
  ];
}

function isBrief(groups: readonly FindingGroup[], { infoHint }: TextOptions): boolean {
  return (
    groups.length === 0 || (infoHint !== undefined && groups.every((group) => levelOf(group) === 'info'))
  );
}

/** `TextOptions`. */
const TEXT_OPTIONS = {
  messages: { required: MESSAGES },
  policy: MASK_POLICY,
  lines: 'map',
  color: 'boolean',
  maxFindings: 'most',
  width: 'positiveCount',
  supplies: 'object',
  infoHint: 'text',
} as const satisfies Record<keyof TextOptions, OptionKind>;
