import type { CellAliases, Finding } from '../../core/index.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import type { Cell } from '../../exchange/csv/cells/csvRow.js';
import type { MonthlyCsvOptions } from '../../exchange/csv/header/csvOptions.js';
import { readCsvOptions } from '../../exchange/csv/header/readCsvOptions.js';
import { CsvReader } from '../../exchange/csv/read/csvReader.js';
import { tableReading } from '../../exchange/csv/read/tableReading.js';
import type { OwnHeadings } from '../../exchange/index.js';
import type { AnyForm } from '../../exchange/migration/migrationForms.js';
import { isMonthlyForm } from '../../exchange/migration/migrationForms.js';
import type { Cohort, Registry } from '../../network/index.js';
import { csvText } from '../figures/csvText.js';
import { isUnread } from '../figures/readMonthly.js';
import { type LostCell, lostCells } from './lostCells.js';

/** By what the rows of a CSV file are read. */
export interface ReportRows {
  readonly form: AnyForm | undefined;
  readonly cohort?: Cohort;
  readonly registry?: Registry;
  readonly aliases?: CellAliases;
  readonly headings?: OwnHeadings;
}

/** Reads the rows of a CSV file as reports; what was not read is named, and so is what stood in columns that nobody knows. What is wrong with their numbers does not matter here. */
export function rowsIn(
  file: string,
  bytes: Uint8Array,
  { form, cohort, registry, aliases, headings }: ReportRows,
): {
  readonly entries: readonly unknown[] | null;
  readonly lines: readonly (number | undefined)[];
  readonly findings: readonly Finding[];
  readonly lostCells: readonly LostCell[];
} {
  const options: MonthlyCsvOptions = {
    file,
    context: {
      ...(form && isMonthlyForm(form) && { form }),
      ...(cohort && { cohort }),
      ...(registry && { registry }),
    },
    ...(aliases && { aliases }),
    ...(headings && { headings }),
  };
  const reader = new CsvReader(readCsvOptions(options, 'migrate'), { size: bytes.length });
  const reports: unknown[] = [];
  const lines: (number | undefined)[] = [];
  const findings: Finding[] = [];
  for (const batches of [reader.push(bytes), reader.end()]) {
    for (const batch of batches) {
      const rows = batch.toReports();
      // Where rows were left out, which of them nobody says.
      for (let i = 0; i < rows.length; i++)
        lines.push(rows.length === batch.rows ? batch.lines[i] : undefined);
      for (const report of rows) reports.push(report);
      for (const finding of batch.findings) findings.push(finding);
    }
  }
  const { name } = tableReading(options, Number);
  return {
    entries: reader.readable ? reports : null,
    lines,
    findings: findings.filter(isUnread),
    lostCells: reader.readable ? lostCells(file, bytes, findings, name) : [],
  };
}

const KEYS = ['organization', 'month', 'version'] as const;
const SENT = ['submittedBy', 'submittedAt'] as const;
/** What a table says of a report besides its measures and its note. */
export const REPORT_COLUMNS: readonly string[] = [...KEYS, ...SENT];

/** Writes reports, and those of submissions, as rows of a form: the columns that any of them has. */
export function reportsCsv(entries: readonly unknown[], form: AnyForm): string {
  const reports = entries.filter(isLoose).flatMap((entry) => {
    const { reports } = entry;
    return Array.isArray(reports) ? reports.filter(isLoose).map((each) => withSender(each, entry)) : [entry];
  });
  const valuesOf = ({ values }: Loose): Loose => (isLoose(values) ? values : {});
  const noteOf = ({ notes }: Loose) => (isLoose(notes) ? notes['report'] : undefined);
  const measures = isMonthlyForm(form) ? form.measures.map(({ id }) => id) : [];
  const columns = measures.filter((id) => reports.some((each) => Object.hasOwn(valuesOf(each), id)));
  const sent = SENT.filter((key) => reports.some((each) => each[key] !== undefined));
  const hasNote = reports.some((each) => noteOf(each) !== undefined);
  const head = [...KEYS, ...sent, ...(hasNote ? ['note'] : []), ...columns];
  const rows = reports.map((each) => [
    ...KEYS.map((key) => (key === 'version' ? (each[key] ?? 1) : each[key])),
    ...sent.map((key) => each[key]),
    ...(hasNote ? [noteOf(each)] : []),
    ...columns.map((id) => valuesOf(each)[id]),
  ]);
  return csvText([head, ...(rows as Cell[][])]);
}

/** A report of a submission has its sender, where it names none itself. */
function withSender(report: Loose, { submittedBy, submittedAt, version }: Loose): Loose {
  return { version, submittedBy, submittedAt, ...report };
}
