import { toDoOf } from '../../report/told/toDoOf.js';
import type { SurveyedFiles } from '../../validate/surveyedFiles.js';
import type { Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { loadPageLanguage } from '../words/languages.js';
import type { Settings } from './readSettings.js';

/** Writes the receipt for the sender, where one was asked for: no number and no text of the files is in it. */
export async function deliverReceipt(
  surveyed: SurveyedFiles,
  { receipt, messages, quiet }: Settings,
  asOf: string,
  host: Host,
): Promise<Refusal | undefined> {
  if (receipt === undefined) return undefined;
  const { files, counts, judged } = surveyed;
  // Few ask for one: nobody else waits until pages are loaded.
  const { receiptPage } = await import('../../pages/receipt/receiptPage.js');
  const language = await loadPageLanguage(messages.locale);
  // It counts all of them, and lists the first.
  const rules = Object.entries(counts.byCode).map(([code, rule]) => [code, { ...rule, notMade: rule }]);
  const validation = {
    files,
    findings: [],
    judged,
    counts: { ...counts, byCode: Object.fromEntries(rules) as typeof counts.byCode },
  };
  const page = receiptPage(validation, {
    asOf,
    language,
    version: host.version,
    toDo: await toDoOf(surveyed.findings(), messages),
  });
  const refused = await writeOutput(page, receipt, host);
  if (!refused && !quiet) host.stderr.write(`csmhs: ${receipt}: a receipt for whoever sent the files.\n`);
  return refused;
}
