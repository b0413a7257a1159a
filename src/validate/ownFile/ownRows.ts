import type { Messages } from '../../core/describeFinding.js';
import type { Severity } from '../../core/finding.js';
import { lineBreaks } from '../../exchange/csv/cells/csvPlaces.js';
import type { PieceOfFile } from '../../exchange/csv/cells/piecesOfRow.js';
import type { MaskPolicy } from '../../report/mask/maskPolicy.js';
import { lineText } from '../../report/told/lineText.js';
import { type ToldFinding, tellingOf } from '../../report/told/tellingOf.js';
import type { SurveyedFiles } from '../surveyedFiles.js';
import { type RowResult, resultCells } from './resultCells.js';

/** How what was found is put into the sender's own file. */
export interface OwnRowsOptions {
  /** The language of the sentences. */
  readonly messages: Messages;
  /** `MASKED` unless given. */
  readonly policy?: MaskPolicy | undefined;
  /** A row with an open finding as hard as this, or harder, is bad. */
  readonly failOn: Severity;
}

/** A piece of the file; with what was found in it where it is a row. */
export interface PieceWithResult {
  readonly piece: PieceOfFile;
  readonly result: RowResult | null;
}

/** Walks over the rows of the one file that was surveyed, and over its findings beside them: both are in the order of lines. */
export async function* ownRows(
  surveyed: SurveyedFiles,
  { messages, policy, failOn }: OwnRowsOptions,
  onElsewhere: (finding: ToldFinding) => void,
): AsyncGenerator<PieceWithResult, void, undefined> {
  const { files, counts, judged, context } = surveyed;
  const told = { files, counts, judged, context, findings: surveyed.findings() };
  const findings = tellingOf(told, { messages, ...(policy && { policy }) }).findings();
  const isUnjudged = await isTableUnjudged(surveyed);
  let next = await findings.next();
  for await (const piece of surveyed.piecesOf(0)) {
    if (piece.kind !== 'row') yield { piece, result: null };
    else {
      const first = surveyed.lineOf(0, piece.line);
      const last = surveyed.lineOf(0, piece.line + lineBreaks(piece.cells));
      const found: ToldFinding[] = [];
      for (; !next.done; next = await findings.next()) {
        const { told } = next.value;
        const line = told.source?.line ?? 0;
        if (line > last) break;
        if (line < first) onElsewhere(told);
        else found.push({ ...told, message: lineText(told.message), howToFix: lineText(told.howToFix) });
      }
      yield { piece, result: resultCells(found, { failOn, messages, isUnjudged }) };
    }
  }
  for (; !next.done; next = await findings.next()) onElsewhere(next.value.told);
}

/** Tells whether the rows are those of a table of ratings that says not, or not rightly, of which instrument and edition it is: no answer was judged. */
async function isTableUnjudged({ files, findings }: SurveyedFiles): Promise<boolean> {
  if (files[0]?.kind !== 'assessment') return false;
  for await (const { severity, field } of findings())
    if (severity === 'fatal' && (field === 'instrument' || field === 'edition')) return true;
  return false;
}
