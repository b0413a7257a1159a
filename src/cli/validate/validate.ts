import { dateIn, isBlockedBy } from '../../core/index.js';
import { isPeerMissing } from '../../exchange/xlsx/hucre.js';
import { openWorkbook } from '../../exchange/xlsx/openWorkbook.js';
import { surveyFiles } from '../../validate/surveyFiles.js';
import { readValidateOptions, type ValidateOptions } from '../../validate/validateOptions.js';
import { tellUnusedHeadings } from '../brought/tellUnusedHeadings.js';
import { withRegistry } from '../brought/withRegistry.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { type OpenInput, openInputs } from '../files/openInputs.js';
import { isInputLost, watchedInput } from '../files/watchedInput.js';
import type { Host } from '../host.js';
import { progressOn } from '../say/progress.js';
import type { Arguments } from '../words/readArguments.js';
import { deliverOwnFile, refuseKindOfFile, refuseOwnFile, wantsOwnFile } from './deliverOwnFile.js';
import { deliverReceipt } from './deliverReceipt.js';
import { deliverRecords, refuseRecords, wantsRecords } from './deliverRecords.js';
import { deliverReport } from './deliverReport.js';
import { readHistory } from './readHistory.js';
import { readSettings, type Settings } from './readSettings.js';
import { mostOfRule } from './reportPieces.js';
import { tellLapsed } from './tellLapsed.js';
import { tellUnreadable } from './tellUnreadable.js';
import { watch } from './watch.js';

/** Runs `csmhs validate`: once, or with `--watch` again and again. */
export async function validate(args: Arguments, host: Host): Promise<Exit | Refusal> {
  if (args.words.length === 0)
    return { exit: EXIT.usage, because: 'which files? See csmhs validate --help.' };
  return args.options['watch'] ? watch(args, host, validateOnce) : validateOnce(args, host);
}

/** Reads the files, checks them, writes the report, and says by its exit code how it went. */
async function validateOnce(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const read = await readSettings(args, host);
  if (isRefusal(read)) return read;
  const { inputs: opened, troubles } = await openInputs(args.words, host, read);
  for (const trouble of troubles) host.stderr.write(`csmhs: ${trouble}\n`);
  if (opened.length === 0) return EXIT.unreadable;
  const misused = refuseOwnFile(read, opened.length) ?? (await refuseRecords(read, host));
  if (misused) return misused;
  const inputs = opened.map(watchedInput);
  try {
    const exit = await validateInputs(args, withRegistry(read), inputs, host);
    return typeof exit === 'number' && troubles.length > 0 ? EXIT.unreadable : exit;
  } catch (error) {
    if (isInputLost(error) || isPeerMissing(error)) return { exit: EXIT.unreadable, because: error.message };
    throw error;
  }
}

async function validateInputs(
  args: Arguments,
  settings: Settings,
  inputs: readonly OpenInput[],
  host: Host,
): Promise<Exit | Refusal> {
  const { kind, cohort, registry, applications, instruments, explanations, quiet } = settings;
  const { form, earlierForms, migrations, aliases, headings, event, baseline, severities } = settings;
  await tellUnusedHeadings(args, settings, inputs, host);
  const history = await readHistory(settings, inputs, host);
  if (history !== undefined && isRefusal(history)) return history;

  // Today is the date where the cohort's deadlines are set.
  const asOf = settings.asOf ?? dateIn(host.now(), cohort?.timeZone ?? host.timeZone);
  const progress = progressOn(host.stderr, quiet ? [] : inputs.map(({ blob }) => blob.size));
  const options: ValidateOptions = {
    explanations,
    applications,
    forms: earlierForms,
    migrations,
    instrument: instruments,
    maxFindings:
      wantsOwnFile(settings) || wantsRecords(settings) ? Number.POSITIVE_INFINITY : mostOfRule(settings),
    xlsx: openWorkbook,
    entries: false,
    onProgress: ({ index, name }) => progress.step(index, name),
    ...(asOf !== null && { asOf }),
    ...(kind && { kind }),
    ...(cohort && { cohort }),
    ...(registry && { registry }),
    ...(event !== undefined && { meeting: { event } }),
    ...(form && { form }),
    ...(aliases && { aliases }),
    ...(headings && { headings }),
    ...(history && { history }),
    ...(baseline && { baseline }),
    ...(severities && { severities }),
  };
  const surveyed = await surveyFiles(inputs, readValidateOptions(options, 'validate'), 'validate');
  progress.end();
  const unreadable = surveyed.files.filter((file) => !file.readable);
  tellUnreadable(unreadable, settings, host);
  tellLapsed(surveyed.unused, host);
  const refused =
    (await refuseKindOfFile(surveyed, inputs, settings)) ??
    (await deliverReport(surveyed, inputs, settings, host));
  if (refused) return refused;
  const today = asOf ?? host.now().slice(0, 10);
  const unwritten =
    (await deliverOwnFile(surveyed, inputs, settings, host)) ??
    (await deliverReceipt(surveyed, settings, today, host));
  if (unwritten) return unwritten;
  // What could not be read would be missing in a baseline.
  if (unreadable.length > 0) return EXIT.unreadable;
  if (wantsRecords(settings)) {
    const records = await deliverRecords(surveyed, settings, today, host);
    if (isRefusal(records)) return records;
    if (settings.writeBaseline !== undefined) return records.isBlocked ? EXIT.findings : EXIT.clean;
  }
  return isBlockedBy(surveyed.counts, settings.failOn) ? EXIT.findings : EXIT.clean;
}
