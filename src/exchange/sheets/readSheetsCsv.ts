import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import type { AssessmentSheet } from '../../assessment/sheet/sheet.js';
import type { SheetContext } from '../../assessment/sheet/sheetContext.js';
import { isAtLeast } from '../../core/explanation.js';
import type { Finding, FindingSource } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { sourceOf } from '../csv/cells/csvPlaces.js';
import { headerBelow, requiredColumnMissing } from '../csv/header/headerRules.js';
import { atTop, openTable } from '../csv/table/openTable.js';
import { tableRows } from '../csv/table/tableRows.js';
import { instrumentNamed } from '../files/sheetFile.js';
import { judgeSheets } from './judgeSheets.js';
import { onceForAll } from './onceForAll.js';
import { onlyEdition } from './onlyEdition.js';
import { isShared } from './sheetFacts.js';
import { type SheetColumn, type SheetsHeader, sheetsHeader } from './sheetsHeader.js';
import { sheetsOfTable } from './sheetsOfTable.js';
import { ratersMany } from './sheetsRules.js';

/** What became of a table of items. */
export interface SheetsCsv {
  readonly sheets: Outcome<readonly AssessmentSheet[]>;
  /** Each column of answers as it was given, and its sheet, or `null` where something is wrong with it that stops it. */
  readonly sound: readonly { readonly given: unknown; readonly sheet: AssessmentSheet | null }[];
  readonly findings: readonly Finding[];
  /** Whether the rows could be read at all. */
  readonly readable: boolean;
  /** Each column of answers is one form. */
  readonly rows: { readonly read: number; readonly clean: number };
  readonly clean: readonly boolean[];
}

/** Reads a table of items and judges each of its sheets, and all together; each finding has its place in the file. */
export function readSheetsCsv(
  source: string | Uint8Array,
  file: string | undefined,
  about: object,
  instruments: readonly InstrumentDefinition[],
  context: SheetContext,
): SheetsCsv {
  const unreadable = (finding: Finding): SheetsCsv => ({
    sheets: refused([finding]),
    sound: [],
    findings: [finding],
    readable: false,
    rows: { read: 0, clean: 0 },
    clean: [],
  });
  const bytes = openTable(source, file);
  if (!(bytes instanceof Uint8Array)) return unreadable(bytes);
  const found = sheetsHeader(bytes);
  if (!found) return unreadable(atTop(requiredColumnMissing, file, { column: 'item', nearest: 'none' }));

  const header = withoutBlankColumns(found, tableRows(bytes, found, file));
  const { length } = header.raters;
  if (length > MOST_RATERS) return unreadable(atTop(ratersMany, file, { raters: length, most: MOST_RATERS }));
  const rows = tableRows(bytes, header, file);
  const instrument = instrumentOfTable(rows, header, about, instruments);
  const table = sheetsOfTable(rows, header, about, instrument, onlyEdition(instrument, instruments));
  const headingAt = (sheet: number): FindingSource => {
    const cell = header.raters[sheet]?.cell ?? 0;
    const { byte: _, ...place } = sourceOf(bytes, header.cut.cells, cell, header.line, Number, file);
    return place;
  };
  const placed = (finding: Finding, shared: number): Finding => {
    if (finding.source) return finding;
    const [sheet, ...path] = finding.path;
    const heading = headingAt(Number(sheet));
    const source = table.placeOf(Number(sheet), path);
    if (!source) return { ...finding, source: heading };
    // What one rater says has the place of their heading, which may be a name.
    const isOwn = !isShared(path) || (shared === 1 && length > 1);
    return { ...finding, source, ...(isOwn && { related: [{ field: RATER, source: heading }] }) };
  };
  const judged = judgeSheets(table, instrument, context, instruments);
  const raised = [...aboveHeader(header, file), ...table.findings, ...judged.findings];
  const findings = numberFingerprints(
    onceForAll(raised, table)
      .map(([finding, shared]) => placed(finding, shared))
      .sort(byPlace),
  );
  const unclean = new Set(
    raised.filter(({ severity }) => isAtLeast(severity, 'confirm')).map(({ path: [sheet] }) => sheet),
  );
  const isTableSound = !hasFatal(table.findings);
  const clean = table.sheets.map((_, i) => isTableSound && !unclean.has(i));
  return {
    sheets: judged.sheets && isTableSound ? { ok: true, value: judged.sheets, findings } : refused(findings),
    sound: table.sheets.map((given, i) => ({
      given,
      sheet: isTableSound ? (judged.sound[i] ?? null) : null,
    })),
    findings,
    readable: true,
    rows: { read: table.sheets.length, clean: clean.filter(Boolean).length },
    clean,
  };
}

/** Says that a title or remarks are above the headings. */
function aboveHeader({ line, above }: SheetsHeader, file: string | undefined): Finding[] {
  if (above === 0) return [];
  return [
    {
      ...atTop(headerBelow, file, { line }),
      source: { ...(file !== undefined && { file }), line, column: 1 },
    },
  ];
}

/** What the heading of a column of answers holds. */
const RATER = 'rater';

/** No team is so large. */
const MOST_RATERS = 200;

/** Leaves out the columns that nobody has filled: they are of no rater. Where all are blank, all stay. */
function withoutBlankColumns(header: SheetsHeader, rows: Parameters<typeof sheetsOfTable>[0]): SheetsHeader {
  const filled = header.raters.filter((_, i) =>
    rows.some(({ cells }) => cells[`answers ${i}`] !== undefined),
  );
  if (filled.length === 0) return header;
  const columns = header.columns.map((column, cell): SheetColumn | null => {
    if (!column?.startsWith('answers')) return column;
    const place = filled.findIndex((rater) => rater.cell === cell);
    return place < 0 ? null : `answers ${place}`;
  });
  return { ...header, columns, raters: filled };
}

/** The instrument that the table names, in its first column of answers, or that is given beside it. */
function instrumentOfTable(
  rows: Parameters<typeof sheetsOfTable>[0],
  header: SheetsHeader,
  about: object,
  instruments: readonly InstrumentDefinition[],
): InstrumentDefinition | null {
  const { sheets } = sheetsOfTable(rows, header, about, null, null);
  return instrumentNamed(sheets[0], instruments);
}

function byPlace({ source: a }: Finding, { source: b }: Finding): number {
  return a!.line - b!.line || a!.column - b!.column;
}
