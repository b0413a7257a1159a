import { annotateWorkbook, type CellMark } from '../../exchange/xlsx/annotateWorkbook.js';
import { isPacked } from '../../exchange/xlsx/isPacked.js';
import { en } from '../../messages/en.js';
import { MASKED, UNMASKED } from '../../report/index.js';
import { tellingOf } from '../../report/told/tellingOf.js';
import type { SurveyedFiles } from '../../validate/surveyFiles.js';
import { EXIT, type Refusal } from '../exit.js';
import { headOf } from '../files/headOf.js';
import type { OpenInput } from '../files/openInputs.js';
import { writeBytes } from '../files/writeBytes.js';
import type { Host } from '../host.js';
import type { Settings } from './readSettings.js';
import { findingsOf } from './reportPieces.js';

/** Writes the workbook that was checked again, with a note at each cell that a finding names, where that was asked for. */
export async function annotate(
  surveyed: SurveyedFiles,
  inputs: readonly OpenInput[],
  { annotate: path, showValues }: Pick<Settings, 'annotate' | 'showValues'>,
  host: Host,
): Promise<Refusal | undefined> {
  if (path === undefined) return undefined;
  const packed: OpenInput[] = [];
  for (const input of inputs) if (isPacked(await headOf(input.blob))) packed.push(input);
  const [book, another] = packed;
  if (!book || another) {
    const there = book ? `are ${packed.length}` : 'is none';
    return { exit: EXIT.usage, because: `--annotate takes one workbook; there ${there} among the files.` };
  }
  const { files, counts, judged, context } = surveyed;
  const told = { files, counts, judged, context, findings: findingsOf(surveyed) };
  const options = { messages: en, policy: showValues ? UNMASKED : MASKED };
  const marks: CellMark[] = [];
  for await (const { told: each } of tellingOf(told, options).findings()) {
    const { source, severity, message, howToFix, disposition } = each;
    if (source?.a1 === undefined || source.file !== book.name || disposition) continue;
    marks.push({ a1: source.a1, severity, text: `${severity}: ${message} ${howToFix}`.trim() });
  }
  const bytes = new Uint8Array(await book.blob.slice(0, book.blob.size).arrayBuffer());
  const annotated = await annotateWorkbook(bytes, marks);
  // Where it could not be opened the report says why, and so does the exit code. It holds what the sender's own file holds.
  return annotated ? writeBytes(annotated, path, host, { ownerOnly: true }) : undefined;
}
