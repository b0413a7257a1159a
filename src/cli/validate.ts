import { dateIn, isBlockedBy, rulesJudged } from '../core/index.js';
import { checkMonthlyFiles, type FileKind, fileKind, type MonthlyEntry } from '../exchange/index.js';
import { MONTHLY_CHECK_RULES, MONTHLY_FORM, type MonthlyContext, monthlyBrought } from '../monthly/index.js';
import { MA_REGISTRY } from '../network/index.js';
import { PDSA_LOG_RULES } from '../pdsa/index.js';
import type { Validation, ValidationScope } from '../report/index.js';
import { deliverReport } from './deliverReport.js';
import { EXIT, type Exit, isRefusal, type Refusal } from './exit.js';
import type { Host } from './host.js';
import { progressOn } from './progress.js';
import type { Arguments } from './readArguments.js';
import { readHistory } from './readHistory.js';
import { type Input, readInputs } from './readInputs.js';
import { readSettings, type Settings } from './readSettings.js';
import { tellLapsed } from './tellLapsed.js';
import { tellUnreadable } from './tellUnreadable.js';
import { validateForms } from './validateForms.js';
import { mostOfRule } from './writeReport.js';

/** Runs `csmhs validate`: reads the files, checks them, writes the report, and says by its exit code how it went. */
export async function validate(args: Arguments, host: Host): Promise<Exit | Refusal> {
  if (args.words.length === 0)
    return { exit: EXIT.usage, because: 'which files? See csmhs validate --help.' };
  const settings = await readSettings(args, host);
  if (isRefusal(settings)) return settings;
  const except = ['explanations', 'aliases', 'map']
    .map((option) => args.options[option])
    .filter((path) => typeof path === 'string');
  const { failOnSkipped } = settings;
  const { inputs, troubles } = await readInputs(args.words, host, { except, failOnSkipped });
  for (const trouble of troubles) host.stderr.write(`csmhs: ${trouble}\n`);
  if (inputs.length === 0) return EXIT.unreadable;

  const kind = kindOf(inputs, settings);
  if (typeof kind === 'object') return kind;
  if (kind !== 'monthly') return validateForms(kind, inputs, troubles.length > 0, settings, host);
  const context = await contextOf(settings, inputs, host);
  if (isRefusal(context)) return context;

  const sizes = settings.quiet ? [] : inputs.map(({ bytes }) => bytes.length);
  const progress = progressOn(host.stderr, sizes);
  const { files, findings, counts, unused, entries } = checkMonthlyFiles(
    inputs.map(({ name, bytes }) => ({ name, source: bytes })),
    {
      ...(settings.aliases && { aliases: settings.aliases }),
      ...(settings.headings && { headings: settings.headings }),
      context,
      explanations: settings.explanations,
      maxFindings: mostOfRule(settings),
      onFile: (i) => progress.step(i, inputs[i]!.name),
    },
  );
  progress.end();
  const unreadable = files.filter((file) => !file.readable);
  tellUnreadable(unreadable, settings, host);
  tellLapsed(unused, host);

  const validation: Validation = {
    files: files.map(({ name, rows }, i) => ({
      name,
      ...(settings.showValues && { sha256: host.sha256(inputs[i]!.bytes) }),
      rows,
    })),
    findings,
    counts,
    judged: rulesJudgedIn(entries, context),
  };
  const refused = await deliverReport(validation, inputs, settings, MONTHLY_FORM, host);
  if (refused) return refused;
  if (troubles.length > 0 || unreadable.length > 0) return EXIT.unreadable;
  return isBlockedBy(counts, settings.failOn) ? EXIT.findings : EXIT.clean;
}

/** What the entries bring along is judged besides what the context lets judge. */
function rulesJudgedIn(entries: readonly MonthlyEntry[], context: MonthlyContext): ValidationScope {
  const submissions = entries.filter((entry) => 'reports' in entry);
  const brought = monthlyBrought(submissions.length > 0 ? 'submissions' : 'reports', context);
  const scope = rulesJudged(MONTHLY_CHECK_RULES, context, brought);
  if (!submissions.some(({ pdsa }) => pdsa !== undefined && pdsa !== null)) return scope;
  const { asOf, cohort } = context;
  const log = rulesJudged(PDSA_LOG_RULES, {
    ...(asOf !== undefined && { asOf }),
    ...(cohort && { cohort }),
    measures: [],
    reports: [],
  });
  return {
    judged: [...scope.judged, ...log.judged],
    notJudged: [...scope.notJudged, ...log.notJudged],
  };
}

/** Files of one run are of one kind: what is masked in one would have to be told in the other. */
function kindOf(inputs: readonly Input[], { kind }: Settings): FileKind | Refusal {
  const kinds = inputs.map(({ name, bytes }) => kind ?? fileKind(bytes, name));
  const other = kinds.findIndex((each) => each !== kinds[0]);
  if (other === -1) return kinds[0]!;
  const because = `${inputs[0]!.name} is ${kinds[0]}, ${inputs[other]!.name} is ${kinds[other]}: call once for each kind.`;
  return { exit: EXIT.usage, because };
}

async function contextOf(
  settings: Settings,
  inputs: readonly Input[],
  host: Host,
): Promise<MonthlyContext | Refusal> {
  const { cohort, asOf } = settings;
  // Today is told where the cohort's deadlines are told.
  const today = asOf ?? dateIn(host.now(), cohort?.timeZone ?? host.timeZone);
  const context: MonthlyContext = {
    registry: MA_REGISTRY,
    ...(today !== null && { asOf: today }),
    ...(cohort && { cohort }),
  };
  const history = await readHistory(settings, inputs, host);
  if (history === undefined) return context;
  return isRefusal(history) ? history : { ...context, history };
}
