import type { Finding, Params, RecordKey, RelatedPlace } from '../../../core/finding.js';
import type { CsvFile } from '../decode/csvFile.js';
import type { CsvLayout } from '../header/csvLayout.js';

/** Makes the finding of a rule at the cell of a row that holds a column. */
export type FindingAt = (
  rule: Pick<Finding, 'code' | 'severity'>,
  row: number,
  record: RecordKey,
  column: string,
  params: Params,
  related?: readonly RelatedPlace[],
) => Finding;

/** Makes the maker of findings at cells for one file. What findings of a row or column have in common is made once. */
export function csvFindingAt(file: CsvFile): FindingAt {
  let lastRecord: RecordKey | undefined;
  let between = '';
  const paths = pathsOf(file.layout);

  /** The middle of a fingerprint. */
  function betweenOf(record: RecordKey): string {
    if (record !== lastRecord) {
      lastRecord = record;
      between = `|${record.organization}|${record.month}|`;
    }
    return between;
  }

  return ({ code, severity }, row, record, column, params, related) => {
    const path = paths.get(column)!;
    const source = file.sourceOf(row, file.cellOf.get(column)!);
    // As `fingerprintOf`, in pieces: this runs for every finding of a file.
    const fingerprint = code + betweenOf(record) + column;
    return related
      ? { code, severity, record, field: column, params, path, source, related, fingerprint }
      : { code, severity, record, field: column, params, path, source, fingerprint };
  };
}

/** Makes the maker of related places: other cells of the row. */
export function relatedCells({ cellOf, sourceOf }: CsvFile) {
  return (row: number, ids: readonly string[]): RelatedPlace[] =>
    ids.map((id) => ({ field: id, source: sourceOf(row, cellOf.get(id)!) }));
}

const pathsByLayout = new WeakMap<CsvLayout, ReadonlyMap<string, readonly string[]>>();

/** The way to the value of each column inside its row, made once a form. */
function pathsOf(layout: CsvLayout): ReadonlyMap<string, readonly string[]> {
  const known = pathsByLayout.get(layout);
  if (known) return known;
  const made = new Map(
    layout.columns.map((column) => [column, layout.form.has(column) ? ['values', column] : [column]]),
  );
  pathsByLayout.set(layout, made);
  return made;
}
