import { isAtLeast } from '../../core/explanation.js';
import type { Finding, FindingSource } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { nearestWord } from '../../core/nearestWord.js';
import { hasFatal } from '../../core/outcome.js';
import type { CellAliases } from '../../core/reportedValue.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { missing } from '../../form/read/formRules.js';
import type { PdsaContext } from '../../pdsa/context/pdsaContext.js';
import { parseTally } from '../../pdsa/tally/parseTally.js';
import type { Tally } from '../../pdsa/tally/tally.js';
import { checkAliases } from '../csv/header/checkAliases.js';
import { columnDuplicated, requiredColumnMissing } from '../csv/header/headerRules.js';
import { atTop, openTable } from '../csv/table/openTable.js';
import { tableRows } from '../csv/table/tableRows.js';
import { fileEmpty } from '../fileRules.js';
import { type TallyEntries, tallyEntries } from './tallyEntries.js';
import { type TallyColumn, type TallyHeader, tallyHeader } from './tallyHeader.js';
import { tallyColumnUnread } from './tallyTableRules.js';

/** What became of a table of days. */
export interface TallyCsv {
  /** `null` where something of what was counted could not be read. */
  readonly tally: Tally | null;
  readonly findings: readonly Finding[];
  /** Whether the rows could be read at all. */
  readonly readable: boolean;
  /** A table is one form, however many days it has. */
  readonly rows: { readonly read: number; readonly clean: number };
}

/** Reads a table of days and judges it as a tally; each finding has its place in the file. */
export function readTallyCsv(
  source: string | Uint8Array,
  file: string | undefined,
  about: object,
  context: PdsaContext,
  aliases?: CellAliases,
): TallyCsv {
  checkAliases(aliases);
  const unreadable = (finding: Finding): TallyCsv => ({
    tally: null,
    findings: [finding],
    readable: false,
    rows: { read: 0, clean: 0 },
  });
  const bytes = openTable(source, file);
  if (!(bytes instanceof Uint8Array)) return unreadable(bytes);
  const header = tallyHeader(bytes);
  if (!header) return unreadable(atTop(fileEmpty, file));
  const top: FindingSource = { ...(file !== undefined && { file }), line: header.line, column: 1 };
  const ofHeader = headerFindings(header).map((finding) => ({ ...finding, source: top }));
  if (hasFatal(ofHeader))
    return {
      tally: null,
      findings: numberFingerprints(ofHeader),
      readable: false,
      rows: { read: 0, clean: 0 },
    };

  const rows = tableRows(bytes, header, file);
  const made = tallyEntries(rows, header, aliases);
  const { entries, measureId } = made;
  const value = { ...about, ...(measureId !== undefined && { measureId }), form: 'tally@1', entries };
  const outcome = parseTally(value, context);
  const ofTally = outcome.findings
    .filter((finding) => !isSaidAlready(finding, made))
    .map((finding) => ({ ...finding, source: placeIn(finding, made, header) ?? top }));
  const findings = numberFingerprints([...ofHeader, ...made.findings, ...ofTally].sort(byPlace));
  const isClean = !findings.some(({ severity }) => isAtLeast(severity, 'confirm'));
  return {
    tally: outcome.ok && !hasFatal(made.findings) ? outcome.value : null,
    findings,
    readable: true,
    rows: { read: 1, clean: isClean ? 1 : 0 },
  };
}

function headerFindings({ cut, columns }: TallyHeader): Finding[] {
  const headings = cut.headings.map(({ text }) => text);
  const named = (rule: Rule, params: Finding['params']) => findingOf(rule, { params, path: [] });
  return [
    ...(['date', 'count'] as const)
      .filter((column) => !columns.includes(column))
      .map((column) =>
        named(requiredColumnMissing, { column, nearest: nearestWord(column, headings) ?? 'none' }),
      ),
    ...columns.flatMap((column, i) => {
      if (column === null)
        return headings[i] ? [named(tallyColumnUnread, { text: headings[i].slice(0, 40) })] : [];
      return columns.indexOf(column) < i ? [named(columnDuplicated, { column })] : [];
    }),
  ];
}

/** Of a cell that could not be read nobody says that it is missing. */
function isSaidAlready({ code, path: [, place, field] }: Finding, { unread }: TallyEntries): boolean {
  return code === missing.code && unread.has(`${place}.${field}`);
}

function placeIn(
  { path: [part, place, field] }: Finding,
  { rows }: TallyEntries,
  { columns }: TallyHeader,
): FindingSource | null {
  const row = part === 'entries' ? rows[Number(place)] : undefined;
  if (!row) return null;
  return row.placeOf(Math.max(0, columns.indexOf(field as TallyColumn)));
}

function byPlace({ source: a }: Finding, { source: b }: Finding): number {
  return a!.line - b!.line || a!.column - b!.column;
}
