import { dateIn } from '../../core/index.js';
import { nearestWord } from '../../core/nearestWord.js';
import { isPeerMissing } from '../../exchange/xlsx/hucre.js';
import { type Definitions, readDefinitions } from '../brought/readDefinitions.js';
import { withoutConfigured } from '../brought/withoutConfigured.js';
import { EXIT, type Exit, isRefusal, type Refusal, refuse } from '../exit.js';
import { writeBytes } from '../files/writeBytes.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { noEffect, typedAmong } from '../words/checkWords.js';
import type { Arguments } from '../words/readArguments.js';
import { TEMPLATES } from './templates.js';

/** Runs `csmhs template`: writes a file to fill, or to write one's own from. */
export async function template(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const [name, ...more] = args.words;
  const names = Object.keys(TEMPLATES);
  if (name === undefined || more.length > 0)
    return refuse(`csmhs template takes one name: ${names.join(', ')}.`);
  if (!Object.hasOwn(TEMPLATES, name)) {
    const nearest = nearestWord(name, names);
    return refuse(
      `there is no template ${name}. ${nearest ? `Did you mean ${nearest}?` : `Known: ${names.join(', ')}.`}`,
    );
  }
  const { ending, of, uses, isOwn, make, pack } = TEMPLATES[name]!;
  const idle = typedAmong(
    (['form', 'cohort', 'instrument'] as const).filter((option) => !uses?.includes(option)),
    args,
  );
  if (idle.length > 0) return noEffect(idle, `on the template ${name}`);
  const { output, force } = args.options;
  if (typeof output === 'string' && output !== '-') {
    const endings = [ending, ...(pack ? ['.xlsx'] : [])];
    const isOther = !endings.some((each) => output.toLowerCase().endsWith(each));
    if (/\.(csv|json|xls[xmb]?|ods)$/i.test(output) && isOther)
      return refuse(`the template ${name} is a ${endings.join(' or ')} file; ${output} is named otherwise.`);
    if (!force && (await host.files.kindOf(output)) !== null)
      return refuse(`${output} is there already. --force writes over it.`);
  }
  const definitions = await readUsed(args, uses ?? [], isOwn === true, host);
  if (isRefusal(definitions)) return definitions;
  const { form, applications } = definitions;
  const foreign = [
    ...(of === 'monthly' ? [] : form ? [form] : []),
    ...(of === 'application' ? [] : applications),
  ];
  if (foreign[0] && !args.configured?.includes('form'))
    return refuse(
      `csmhs template ${name} is not made of ${foreign[0].id}: leave out --form, or name ${of === undefined ? 'another template' : `one of kind ${of}`}.`,
    );
  const today = dateIn(host.now(), host.timeZone) ?? host.now().slice(0, 10);
  if (!pack || typeof output !== 'string' || !/\.xlsx$/i.test(output))
    return (await writeOutput(make(definitions, today), output, host)) ?? EXIT.clean;
  try {
    return (await writeBytes(await pack(definitions, today), output, host)) ?? EXIT.clean;
  } catch (error) {
    if (isPeerMissing(error)) return refuse(error.message);
    throw error;
  }
}

/** Reads what a template is made of. What a config file names may not be written yet: a template is how one begins. */
async function readUsed(
  args: Arguments,
  uses: readonly string[],
  isOwn: boolean,
  host: Host,
): Promise<Definitions | Refusal> {
  const unused = ['form', 'cohort', 'instrument'].filter((option) => !uses.includes(option));
  const given = withoutConfigured(args, unused);
  const definitions = await readDefinitions(given, host, uses.includes('form'));
  if (!isRefusal(definitions) || !isOwn || !given.configured?.includes('form')) return definitions;
  host.stderr.write(`csmhs: ${definitions.because}\ncsmhs: The template is made without it.\n`);
  return readDefinitions(withoutConfigured(given, uses), host);
}
