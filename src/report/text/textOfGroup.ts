import { describeFinding, type Messages } from '../../core/describeFinding.js';
import { levelOf } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import { greatest, least } from '../../core/greatest.js';
import { en } from '../../messages/en/report.js';
import { codeFrame, type FrameLines, plain } from '../frames/codeFrame.js';
import type { FindingGroup } from '../groupFindings.js';
import { maskFindings } from '../mask/maskFindings.js';
import type { MaskPolicy } from '../mask/maskPolicy.js';
import { becauseText } from '../told/becauseText.js';
import { dispositionText } from '../told/levelText.js';
import { placeText } from '../told/placeText.js';
import { say } from '../told/say.js';
import { alignColumns } from './alignColumns.js';
import type { Palette } from './palette.js';

interface GroupOptions {
  readonly messages: Messages;
  readonly policy: MaskPolicy;
  readonly lines?: ReadonlyMap<string, FrameLines>;
  readonly width?: number;
  /** Of rules that count by another severity than their own: what is said of it. */
  readonly counted?: ReadonlyMap<string, string>;
}

/**
 * Writes the findings of one rule: how many there are and from where to where, those that are shown,
 * a code frame for the first, and how to fix it.
 */
export function textOfGroup(
  group: FindingGroup,
  shown: readonly Finding[],
  palette: Palette,
  options: GroupOptions,
): string[] {
  const { code } = group;
  const paint = palette.severity[levelOf(group)];
  const counted = options.counted?.get(code);
  const told = maskFindings(shown, options.policy)
    .map((finding) => ({ finding, ...describeFinding(finding, options.messages) }))
    .map((each) => ({ ...each, message: `${each.message}${kindsOf(each.finding, options)}` }));
  const rows = alignColumns(
    told.map(({ finding, message }) => [placeText(finding), keyOf(finding, options), message]),
  );
  const causes = new Set(told.map(({ finding }) => becauseText(finding, options.messages)));
  const fixes = new Set(told.map(({ howToFix }) => howToFix).filter((fix) => fix !== ''));
  return [
    `${paint(say(options.messages, levelOf(group)).toUpperCase())} ${palette.strong(code)} ${palette.faint(extentOf(group, options))}`,
    ...(counted === undefined ? [] : [`  (${plain(counted)})`]),
    // One cause of all is said once; causes that differ stand with their findings.
    ...(causes.size === 1 ? [...causes].filter((cause) => cause !== '').map((cause) => `  ${cause}`) : []),
    ...rows.flatMap((row, i) => {
      const { finding, howToFix } = told[i]!;
      const frame = i === 0 ? frameOf(finding, options).map((line) => `    ${palette.faint(line)}`) : [];
      // One fix for all is said once, below; fixes that differ stand with their findings.
      const fix =
        fixes.size > 1 && howToFix !== ''
          ? [`    ${say(options.messages, 'fix', { text: plain(howToFix) })}`]
          : [];
      const cause = causes.size > 1 ? becauseText(finding, options.messages) : '';
      const because = cause === '' ? [] : [`    ${cause}`];
      return [`  ${plain(row)}`, ...because, ...besideOf(finding, options), ...frame, ...fix];
    }),
    ...restOf(group, shown, options),
    ...(fixes.size === 1 ? [`  ${say(options.messages, 'fix', { text: plain([...fixes][0]!) })}`] : []),
  ];
}

/** Names the places in other files without which a finding is not understood. */
function besideOf({ source, related = [] }: Finding, { messages }: GroupOptions): string[] {
  const others = related.filter((place) => place.source && place.source.file !== source?.file);
  return others.map(
    (each) => `    ${say(messages, 'seeAlso', { place: plain(placeText({ ...each, path: [] })) })}`,
  );
}

/** Says what kind of text was quoted where it is hidden. */
function kindsOf({ hidden }: Finding, { policy: { mark }, messages }: GroupOptions): string {
  const kinds = hidden?.['text'];
  if (kinds === undefined) return '';
  const [first, ...others] = kinds.split(/, | and /).map((kind) => {
    const word = KINDS.find((each) => say(en, each) === kind);
    return word ? say(messages, word) : kind;
  });
  const last = others.pop();
  const kind = [first, ...others].join(', ');
  const all = last === undefined ? kind : say(messages, 'and', { first: kind, second: last });
  return ` (${say(messages, 'standsFor', { mark, kind: all })})`;
}

/** The kinds of hidden text, as masks name them in English. */
const KINDS = ['aNumber', 'aText', 'letters', 'digits', 'signs', 'blanks'] as const;

/** Counts what is not written out; of `info`, which may be left as it is, the fields are named too. */
function restOf(
  group: FindingGroup,
  shown: readonly Finding[],
  { policy, messages }: GroupOptions,
): string[] {
  const { findings, found } = group;
  if (found <= shown.length) return [];
  const isShown = new Set(shown);
  const rest = levelOf(group) === 'info' ? findings.filter((finding) => !isShown.has(finding)) : [];
  const fields = new Set(maskFindings(rest, policy).flatMap(({ field }) => field ?? []));
  const names = [...fields].map(plain).join(', ');
  const word = names === '' ? 'more' : found > findings.length ? 'moreSuchAs' : 'moreNamed';
  return [`  ${say(messages, word, { count: found - shown.length, names })}`];
}

function keyOf({ record, field, disposition }: Finding, { messages }: GroupOptions): string {
  const key = [record?.organization, record?.month, field].filter(
    (part) => part !== undefined && part !== '',
  );
  return [...key, ...(disposition ? [`(${dispositionText(disposition, messages)})`] : [])].join(' ');
}

/** Says how many and where: from the first line to the last, as the file numbers them. */
function extentOf({ findings, found, disposed }: FindingGroup, { messages }: GroupOptions): string {
  const total = say(messages, 'countFindings', { count: found });
  const counted =
    disposed === 0 ? total : `${total} (${say(messages, 'countDisposed', { count: disposed })})`;
  const isAll = found === findings.length;
  const extent = isAll ? counted : say(messages, 'theFirst', { found: counted, count: findings.length });
  const files = new Set(findings.map(({ source }) => source?.file));
  if (files.size > 1) return say(messages, 'inFiles', { found: extent, count: files.size });
  const lines = findings.flatMap(({ source }) => (source ? [source.line] : []));
  if (lines.length === 0 || (lines.length === 1 && isAll)) return extent;
  const [first, last] = [least(lines, Number), greatest(lines, Number)];
  const place =
    first === last ? say(messages, 'line', { line: first }) : say(messages, 'lines', { first, last });
  return isAll ? `${extent}, ${place}` : say(messages, 'inPlace', { found: extent, place });
}

function frameOf({ source, field }: Finding, { lines, policy, width }: GroupOptions): string[] {
  const known = source && lines?.get(source.file ?? '');
  if (!known) return [];
  return codeFrame(source, known, {
    policy,
    ...(field !== undefined && { label: plain(field) }),
    ...(width !== undefined && { width }),
  });
}
