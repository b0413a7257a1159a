import { levelOf } from '../../core/explanation.js';
import { annotateWorkbook, type CellMark } from '../../exchange/xlsx/annotateWorkbook.js';
import { MASKED, UNMASKED } from '../../report/index.js';
import { becauseText } from '../../report/told/becauseText.js';
import { say } from '../../report/told/say.js';
import { tellingOf } from '../../report/told/tellingOf.js';
import type { SurveyedFiles } from '../../validate/surveyedFiles.js';
import type { Refusal } from '../exit.js';
import type { OpenInput } from '../files/openInputs.js';
import { writeBytes } from '../files/writeBytes.js';
import type { Host } from '../host.js';
import type { Settings } from './readSettings.js';

/** Writes a workbook that was checked again, with a note and a color at each cell that a finding names. */
export async function deliverWorkbook(
  surveyed: SurveyedFiles,
  { name, blob }: OpenInput,
  path: string,
  { showValues, messages }: Pick<Settings, 'showValues' | 'messages'>,
  host: Host,
): Promise<Refusal | undefined> {
  const { files, counts, judged, context } = surveyed;
  const told = { files, counts, judged, context, findings: surveyed.findings() };
  const options = { messages, policy: showValues ? UNMASKED : MASKED };
  const marks: CellMark[] = [];
  for await (const { told: each } of tellingOf(told, options).findings()) {
    const { source, message, howToFix, disposition } = each;
    const severity = levelOf(each);
    if (source?.a1 === undefined || source.file !== name || disposition) continue;
    const said = [message, becauseText(each, messages), howToFix].filter((text) => text !== '').join(' ');
    marks.push({ a1: source.a1, severity, text: `${say(messages, severity)}: ${said}`.trim() });
  }
  const bytes = new Uint8Array(await blob.slice(0, blob.size).arrayBuffer());
  const annotated = await annotateWorkbook(bytes, marks);
  // Where it could not be opened, the report says why. It holds what the sender's own file holds.
  return annotated ? writeBytes(annotated, path, host, { ownerOnly: true }) : undefined;
}
