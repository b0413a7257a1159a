import { describeFinding, type Messages } from '../../core/describeFinding.js';
import { levelOf } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import { greatest, least } from '../../core/greatest.js';
import { codeFrame, type FrameLines, plain } from '../frames/codeFrame.js';
import type { FindingGroup } from '../groupFindings.js';
import { maskFindings } from '../mask/maskFindings.js';
import type { MaskPolicy } from '../mask/maskPolicy.js';
import { dispositionText } from '../told/levelText.js';
import { placeText } from '../told/placeText.js';
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
 * Writes the findings of one rule: how many there are and from where to where, the first `shown` of them,
 * a code frame for the first, and how to fix it.
 */
export function textOfGroup(
  group: FindingGroup,
  shown: number,
  palette: Palette,
  options: GroupOptions,
): string[] {
  const { code, findings } = group;
  const paint = palette.severity[levelOf(group)];
  const counted = options.counted?.get(code);
  const told = maskFindings(findings.slice(0, shown), options.policy)
    .map((finding) => ({ finding, ...describeFinding(finding, options.messages) }))
    .map((each) => ({ ...each, message: `${each.message}${kindsOf(each.finding, options.policy)}` }));
  const rows = alignColumns(
    told.map(({ finding, message }) => [placeText(finding), keyOf(finding), message]),
  );
  const fixes = new Set(told.map(({ howToFix }) => howToFix).filter((fix) => fix !== ''));
  return [
    `${paint(levelOf(group).toUpperCase())} ${palette.strong(code)} ${palette.faint(extentOf(group))}`,
    ...(counted === undefined ? [] : [`  (${plain(counted)})`]),
    ...rows.flatMap((row, i) => {
      const { finding, howToFix } = told[i]!;
      const frame = i === 0 ? frameOf(finding, options).map((line) => `    ${palette.faint(line)}`) : [];
      // One fix for all is said once, below; fixes that differ stand with their findings.
      const fix = fixes.size > 1 && howToFix !== '' ? [`    Fix: ${plain(howToFix)}`] : [];
      return [`  ${plain(row)}`, ...besideOf(finding), ...frame, ...fix];
    }),
    ...restOf(group, shown, options.policy),
    ...(fixes.size === 1 ? [`  Fix: ${plain([...fixes][0]!)}`] : []),
  ];
}

/** Names the places in other files without which a finding is not understood. */
function besideOf({ source, related = [] }: Finding): string[] {
  const others = related.filter((place) => place.source && place.source.file !== source?.file);
  return others.map((place) => `    See also: ${plain(placeText({ ...place, path: [] }))}`);
}

/** Says what kind of text was quoted where it is hidden. */
function kindsOf({ hidden }: Finding, { mark }: MaskPolicy): string {
  return hidden?.['text'] === undefined ? '' : ` (${mark} stands for ${hidden['text']}.)`;
}

/** Counts what is not written out; of `info`, which may be left as it is, the fields are named too. */
function restOf(group: FindingGroup, shown: number, policy: MaskPolicy): string[] {
  const { findings, found } = group;
  if (found <= shown) return [];
  const rest = levelOf(group) === 'info' ? maskFindings(findings.slice(shown), policy) : [];
  const fields = new Set(rest.flatMap(({ field }) => field ?? []));
  const named = [...fields].map(plain).join(', ');
  const colon = found > findings.length ? ', such as' : ':';
  return [`  ... and ${found - shown} more${named === '' ? '' : `${colon} ${named}`}`];
}

/** Sets rows of cells in columns, two blanks apart; numbers to the right where `right` says so. */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly boolean[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, i) => greatest(rows, (row) => row[i]!.length));
  return rows.map((row) =>
    row
      .map((cell, i) => (right[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .filter((_, i) => widths[i]! > 0)
      .join('  ')
      .trimEnd(),
  );
}

function keyOf({ record, field, disposition }: Finding): string {
  const key = [record?.organization, record?.month, field].filter(
    (part) => part !== undefined && part !== '',
  );
  return [...key, ...(disposition ? [`(${dispositionText(disposition)})`] : [])].join(' ');
}

/** Says how many and where: from the first line to the last, as the file numbers them. */
function extentOf({ findings, found, disposed }: FindingGroup): string {
  const total = found === 1 ? '1 finding' : `${found} findings`;
  const made = found === findings.length ? '' : `, the first ${findings.length}`;
  const count = `${total}${disposed === 0 ? '' : ` (${disposed} disposed)`}${made}`;
  const files = new Set(findings.map(({ source }) => source?.file));
  if (files.size > 1) return `${count} in ${files.size} files`;
  const lines = findings.flatMap(({ source }) => (source ? [source.line] : []));
  if (lines.length < 2) return made === '' ? count : `${count} in line ${lines[0]}`;
  const [first, last] = [least(lines, Number), greatest(lines, Number)];
  const place = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  return made === '' ? `${count}, ${place}` : `${count} in ${place}`;
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
