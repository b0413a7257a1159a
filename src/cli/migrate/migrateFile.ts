import type { Finding } from '../../core/finding.js';
import { fingerprintOf } from '../../core/fingerprint.js';
import type { Outcome } from '../../core/outcome.js';
import { type MigrateContext, migrate, placeInJson } from '../../exchange/index.js';
import type { LostCell } from './lostCells.js';

/** What one file holds, and what is wrong with reading it. */
export interface FileEntries {
  readonly name: string;
  /** `null` where it cannot be read. */
  readonly entries: readonly unknown[] | null;
  readonly isList: boolean;
  readonly isCsv: boolean;
  /** The form by which the rows of a CSV file were read. */
  readonly form?: string;
  /** The lines of the rows of a CSV file, as far as they are known. */
  readonly lines?: readonly (number | undefined)[];
  /** The text of a JSON file. */
  readonly text?: string;
  readonly findings: readonly Finding[];
  /** What stood in the columns of a CSV file that were not read. */
  readonly lostCells?: readonly LostCell[];
}

/** What became of the entries of a file, and what did not come along, with its place in the file. */
export interface MigratedFile {
  readonly value: readonly unknown[];
  readonly losses: readonly Finding[];
  readonly lost: readonly unknown[];
}

/** Moves the entries of one file. Fingerprints are not numbered: other files may have equal ones. */
export function migrateFile(
  file: FileEntries,
  from: string,
  to: string,
  context: MigrateContext,
): Outcome<MigratedFile> {
  const outcome = migrate<readonly unknown[]>(file.entries ?? [], { from: file.form ?? from, to }, context);
  if (!outcome.ok) return { ...outcome, findings: placed(file, outcome.findings) as typeof outcome.findings };
  const { value, losses, lost } = outcome.value;
  const own = losses.map((loss) => ({
    ...loss,
    fingerprint: fingerprintOf(loss.code, loss.record, loss.field),
  }));
  const { lostCells = [] } = file;
  return {
    ok: true,
    value: {
      value,
      losses: [...lostCells.map(({ loss }) => loss), ...placed(file, own)],
      lost: [...lostCells.map((cell) => cell.lost), ...lost],
    },
    findings: [],
  };
}

function placed(
  { name, isList, lines, text }: FileEntries,
  findings: readonly Finding[],
): readonly Finding[] {
  const own = findings.map((finding) => (isList ? finding : { ...finding, path: finding.path.slice(1) }));
  if (text !== undefined) return placeInJson(own, text, name);
  return own.map((finding) => {
    const line = lines?.[Number(finding.path[0])];
    return line === undefined ? finding : { ...finding, source: { file: name, line, column: 1 } };
  });
}
