import { describeFinding, type Messages } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import { greatest, least } from '../../core/greatest.js';
import { codeFrame, type FrameLines, plain } from '../frames/codeFrame.js';
import type { FindingGroup } from '../groupFindings.js';
import { maskFindings } from '../mask/maskFindings.js';
import type { MaskPolicy } from '../mask/maskPolicy.js';
import { becauseText } from '../told/becauseText.js';
import { placeText } from '../told/placeText.js';
import type { Palette } from './palette.js';

interface GroupOptions {
  readonly messages: Messages;
  readonly policy: MaskPolicy;
  readonly lines?: ReadonlyMap<string, FrameLines>;
  readonly width?: number;
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
  const { code, severity } = group;
  const paint = palette.severity[severity];
  const told = maskFindings(shown, options.policy)
    .map((finding) => ({ finding, ...describeFinding(finding, options.messages) }))
    .map((each) => ({ ...each, message: `${each.message}${kindsOf(each.finding, options.policy)}` }));
  const rows = alignColumns(
    told.map(({ finding, message }) => [placeText(finding), keyOf(finding), message]),
  );
  const causes = new Set(told.map(({ finding }) => becauseText(finding)));
  const fixes = new Set(told.map(({ howToFix }) => howToFix).filter((fix) => fix !== ''));
  return [
    `${paint(severity.toUpperCase())} ${palette.strong(code)} ${palette.faint(extentOf(group))}`,
    // One cause of all is said once; causes that differ stand with their findings.
    ...(causes.size === 1 ? [...causes].filter((cause) => cause !== '').map((cause) => `  ${cause}`) : []),
    ...rows.flatMap((row, i) => {
      const { finding, howToFix } = told[i]!;
      const frame = i === 0 ? frameOf(finding, options).map((line) => `    ${palette.faint(line)}`) : [];
      // One fix for all is said once, below; fixes that differ stand with their findings.
      const fix = fixes.size > 1 && howToFix !== '' ? [`    Fix: ${plain(howToFix)}`] : [];
      const cause = causes.size > 1 ? becauseText(finding) : '';
      const because = cause === '' ? [] : [`    ${cause}`];
      return [`  ${plain(row)}`, ...because, ...besideOf(finding), ...frame, ...fix];
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
function restOf(
  { findings, severity, found }: FindingGroup,
  shown: readonly Finding[],
  policy: MaskPolicy,
): string[] {
  if (found <= shown.length) return [];
  const isShown = new Set(shown);
  const rest = severity === 'info' ? findings.filter((finding) => !isShown.has(finding)) : [];
  const fields = new Set(maskFindings(rest, policy).flatMap(({ field }) => field ?? []));
  const named = [...fields].map(plain).join(', ');
  const colon = found > findings.length ? ', such as' : ':';
  return [`  ... and ${found - shown.length} more${named === '' ? '' : `${colon} ${named}`}`];
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
  return [...key, ...(disposition ? [`(${disposition.kind})`] : [])].join(' ');
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
