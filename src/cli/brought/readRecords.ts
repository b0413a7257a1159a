import type { Baseline, Explanation, Outcome, SeverityProfile } from '../../core/index.js';
import { isLoose } from '../../core/isLoose.js';
import { parseBaseline, parseExplanations, parseSeverities } from '../../form/index.js';
import { formOf } from '../../monthly/form/formOf.js';
import { rulesKnown } from '../../report/told/rulesKnown.js';
import { isRefusal, type Refusal } from '../exit.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';
import { contextOf } from './readBrought.js';
import type { Definitions } from './readDefinitions.js';
import { readGivenFile, valueIn } from './readGiven.js';

/** What is said of findings: answers, those that are known, and how rules count. */
export interface Records {
  readonly explanations: readonly Explanation[];
  readonly baseline?: Baseline;
  readonly severities?: SeverityProfile;
}

/** Reads `--explanations`, `--baseline` and `--severities`. */
export async function readRecords(
  { options }: Arguments,
  definitions: Definitions,
  host: Host,
): Promise<Records | Refusal> {
  const form = formOf(contextOf(definitions)).form;
  const context = { rules: rulesKnown([form]) };
  const explanations = await readOne(options['explanations'], '--explanations', parseExplanations, host);
  if (isRefusal(explanations)) return explanations;
  const baseline = await readOne(
    options['baseline'],
    '--baseline',
    (value) => parseBaseline(value, context),
    host,
  );
  if (isRefusal(baseline)) return baseline;
  const severities = await readOne(
    options['severities'],
    '--severities',
    (value) => profileIn(value, (profile) => parseSeverities(profile, context)),
    host,
  );
  if (isRefusal(severities)) return severities;
  return {
    explanations: explanations.value ?? [],
    ...(baseline.value && { baseline: baseline.value }),
    ...(severities.value && { severities: severities.value }),
  };
}

/** A profile stands in a file of its own, or in the config file under `severities`. */
function profileIn<T>(value: unknown, parse: (profile: unknown) => Outcome<T>): Outcome<T> {
  if (!isLoose(value) || !Object.hasOwn(value, 'severities')) return parse(value);
  const outcome = parse(value['severities']);
  const findings = outcome.findings.map((finding) => ({ ...finding, path: ['severities', ...finding.path] }));
  return { ...outcome, findings } as Outcome<T>;
}

async function readOne<T>(
  path: string | true | undefined,
  option: string,
  parse: (value: unknown) => Outcome<T>,
  host: Host,
): Promise<{ readonly value?: T } | Refusal> {
  if (typeof path !== 'string') return {};
  const file = await readGivenFile(option, path, host);
  return isRefusal(file) ? file : valueIn(file, parse(file.value), host);
}
