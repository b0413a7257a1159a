import { dateIn, isBlockedBy } from '../../core/index.js';
import { MONTHLY_FORM } from '../../monthly/index.js';
import type { Validation } from '../../report/index.js';
import { applicationFormOf } from '../../validate/applicationsBrought.js';
import { validateFiles } from '../../validate/index.js';
import { tellUnusedHeadings } from '../brought/tellUnusedHeadings.js';
import { withRegistry } from '../brought/withRegistry.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { type Input, readInputs } from '../files/readInputs.js';
import type { Host } from '../host.js';
import { progressOn } from '../say/progress.js';
import type { Arguments } from '../words/readArguments.js';
import { deliverReport } from './deliverReport.js';
import { readHistory } from './readHistory.js';
import { readSettings, type Settings } from './readSettings.js';
import { tellLapsed } from './tellLapsed.js';
import { tellUnreadable } from './tellUnreadable.js';
import { watch } from './watch.js';
import { mostOfRule } from './writeReport.js';

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
  const { inputs, troubles } = await readInputs(args.words, host, read);
  for (const trouble of troubles) host.stderr.write(`csmhs: ${trouble}\n`);
  if (inputs.length === 0) return EXIT.unreadable;
  const settings = withRegistry(read);
  const { kind, cohort, registry, applications, instruments, explanations, quiet, showValues } = settings;
  const { form, aliases, headings } = settings;
  tellUnusedHeadings(args, settings, inputs, host);
  const history = await readHistory(settings, inputs, host);
  if (history !== undefined && isRefusal(history)) return history;

  // Today is the date where the cohort's deadlines are set.
  const asOf = settings.asOf ?? dateIn(host.now(), cohort?.timeZone ?? host.timeZone);
  const progress = progressOn(host.stderr, quiet ? [] : inputs.map(({ bytes }) => bytes.length));
  const checked = await validateFiles(inputs, {
    explanations,
    applications,
    instrument: instruments,
    maxFindings: mostOfRule(settings),
    onProgress: ({ index, name }) => progress.step(index, name),
    ...(asOf !== null && { asOf }),
    ...(kind && { kind }),
    ...(cohort && { cohort }),
    ...(registry && { registry }),
    ...(form && { form }),
    ...(aliases && { aliases }),
    ...(headings && { headings }),
    ...(history && { history }),
  });
  progress.end();
  const unreadable = checked.files.filter((file) => !file.readable);
  tellUnreadable(unreadable, settings, host);
  tellLapsed(checked.unused, host);

  const validation: Validation = {
    ...checked,
    files: checked.files.map((file, i) => ({
      ...file,
      ...(showValues && { sha256: host.sha256(inputs[i]!.bytes) }),
    })),
  };
  const refused = await deliverReport(
    validation,
    inputs,
    settings,
    ruleSetOf(checked, inputs, settings),
    host,
  );
  if (refused) return refused;
  if (troubles.length > 0 || unreadable.length > 0) return EXIT.unreadable;
  return isBlockedBy(checked.counts, settings.failOn) ? EXIT.findings : EXIT.clean;
}

/** Names the versions of the forms that the files were judged by. */
function ruleSetOf({ files, context }: Validation, inputs: readonly Input[], settings: Settings): string {
  const forms = files.flatMap(({ name, kind = 'monthly' }, i) => {
    if (kind === 'monthly') return context?.forms.map(({ id }) => id) ?? [MONTHLY_FORM];
    if (kind !== 'application') return [`${kind}@1`];
    const named = applicationFormOf({ name, source: inputs[i]!.bytes }, settings);
    const [only, ...more] = settings.applications;
    return [(named ?? (more.length === 0 ? only : undefined))?.id ?? 'application@1'];
  });
  return [...new Set(forms)].join(', ');
}
