import { CODE_SCHEMES, type CodeScheme } from '../../core/codes/codeScheme.js';
import { dateIn, isBlocked, type Outcome } from '../../core/index.js';
import { parseCcdDirectory, parseOneRosterOrgs } from '../../exchange/index.js';
import { decodeText } from '../../exchange/text/decodeText.js';
import { parseCodeScheme } from '../../form/codes/parseCodeScheme.js';
import type { RegistryFile } from '../../network/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { EXIT, type Exit, isRefusal, type Refusal, refuse } from '../exit.js';
import { readAllInputs } from '../files/readAllInputs.js';
import type { Input } from '../files/readInputs.js';
import { readJsonFile } from '../files/readJsonFile.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { tellFindings } from '../say/tellFindings.js';
import { noEffect, typedAmong } from '../words/checkWords.js';
import type { Arguments } from '../words/readArguments.js';

/**
 * Runs `csmhs registry`: makes a registry of `orgs.csv` of OneRoster, or of the files of the federal directory, which are told by
 * their headings. Findings go to standard error; the registry is written wherever there is an organization.
 */
export async function registryFile(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const { words, options } = args;
  if (words.length === 0) return refuse(TAKES);
  const { state, id, coverage } = options;
  const codes = await codesOf(options['codes'], host);
  if (typeof codes === 'object' && isRefusal(codes)) return codes;
  const inputs = await readAllInputs(words, host);
  if (isRefusal(inputs)) return inputs;
  const of = (kind: DirectoryKind) => inputs.filter((input) => kindOf(input) === kind);
  const [orgs, leas, schools] = [of('orgs'), of('lea'), of('school')];
  const isOne = orgs.length === 1 && inputs.length === 1;
  const isTwo = leas.length === 1 && schools.length < 2 && leas.length + schools.length === inputs.length;
  if (!isOne && !isTwo) return refuse(TAKES);
  const idle = isOne ? typedAmong(['state'], args) : [];
  if (idle.length > 0) return noEffect(idle, 'on orgs.csv of OneRoster');
  if (isTwo && typeof state !== 'string')
    return refuse('the federal directory has all states: --state MA names the one to read.');
  const today = dateIn(host.now(), host.timeZone) ?? host.now().slice(0, 10);
  const about = {
    codes,
    asOf: typeof options['as-of'] === 'string' ? options['as-of'] : today,
    ...(typeof id === 'string' && { id }),
    ...(coverage === 'complete' && ({ coverage } as const)),
  };
  const outcome = isOne
    ? parseOneRosterOrgs(orgs[0]!.bytes, { ...about, file: orgs[0]!.name })
    : fromCcd(leas[0]!, schools[0], { ...about, state: state as string });
  tellFindings(outcome.findings, false, host);
  if (!outcome.ok) return EXIT.unreadable;
  const written = await writeOutput(jsonText(outcome.value), options['output'], host);
  return written ?? (isBlocked(outcome.findings) ? EXIT.findings : EXIT.clean);
}

const TAKES =
  'csmhs registry takes orgs.csv of OneRoster, or the districts (ccd_lea_029) and, if you have them, the schools (ccd_sch_029) of the federal directory.';

type DirectoryKind = 'orgs' | 'lea' | 'school';

/** Tells the kind of a file by its headings. */
function kindOf({ bytes }: Input): DirectoryKind | null {
  const head = decodeText(bytes.subarray(0, HEAD)) ?? '';
  if (/\bsourcedId\b/i.test(head)) return 'orgs';
  if (/\bNCESSCH\b/i.test(head)) return 'school';
  return /\bLEAID\b/i.test(head) ? 'lea' : null;
}

/** Headings are in the first bytes. */
const HEAD = 8192;

function fromCcd(
  lea: Input,
  school: Input | undefined,
  about: Parameters<typeof parseCcdDirectory>[1],
): Outcome<RegistryFile> {
  const names = { lea: lea.name, ...(school && { school: school.name }) };
  return parseCcdDirectory({ lea: lea.bytes, ...(school && { school: school.bytes }) }, { ...about, names });
}

/** The scheme that was named: the id of a built-in one, or a file with one. */
async function codesOf(named: string | true | undefined, host: Host): Promise<string | CodeScheme | Refusal> {
  const ids = Object.keys(CODE_SCHEMES);
  if (typeof named !== 'string')
    return refuse(`--codes says how codes are written: ${ids.join(', ')}, or a JSON file with a scheme.`);
  if (ids.includes(named)) return named;
  const isScheme = (value: unknown): value is CodeScheme => parseCodeScheme(value).ok;
  return (await readJsonFile(named, '--codes', host, isScheme, 'a scheme of codes'))!;
}
