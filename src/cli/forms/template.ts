import { isBuiltInForm } from '../../application/form/applicationForms.js';
import { type InstrumentDefinition, SMHQA_DISTRICT } from '../../assessment/index.js';
import { dateIn } from '../../core/index.js';
import { nearestWord } from '../../core/nearestWord.js';
import { sheetsTemplate, tallyTemplate, templateCsv } from '../../exchange/index.js';
import { isPeerMissing } from '../../exchange/xlsx/hucre.js';
import { assessmentTemplate } from '../../exchange/xlsx/template/assessmentTemplate.js';
import { SCHEMA_KEY } from '../../form/read/nameUnknown.js';
import { jsonText } from '../../report/json/jsonText.js';
import { SCHEMAS_URL, type SchemaName } from '../../schema/publishedSchemas.js';
import { type Definitions, readDefinitions } from '../brought/readDefinitions.js';
import { withoutConfigured } from '../brought/withoutConfigured.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { writeBytes } from '../files/writeBytes.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { noEffect } from '../words/checkWords.js';
import type { Arguments } from '../words/readArguments.js';
import { applicationFormOf, applicationWorkbook } from './applicationWorkbook.js';
import { draftToFill } from './draftToFill.js';
import { monthlyFormOf, monthlyWorkbook } from './monthlyWorkbook.js';
import { catalogueToFill, planToFill, profileToFill } from './recordsToFill.js';
import { cohortToFill, MONTHLY_FORM_TO_FILL, registryToFill } from './startingPoints.js';

/** What can be written, how its file ends, and how it is made. */
interface Template {
  readonly ending: '.csv' | '.json';
  /** The kind of form that it may be of. */
  readonly of?: 'monthly' | 'application';
  /** What it takes from options. */
  readonly uses?: readonly ('form' | 'cohort' | 'instrument')[];
  /** Whether there is one without what a config file names, where that cannot be read yet. */
  readonly isOwn?: true;
  readonly make: (definitions: Definitions, today: string) => string;
  /** The same as a workbook, where there is one. */
  readonly pack?: (definitions: Definitions, today: string) => Promise<Uint8Array>;
}

const TEMPLATES: Readonly<Record<string, Template>> = {
  monthly: {
    ending: '.csv',
    of: 'monthly',
    uses: ['form', 'cohort'],
    make: (definitions) => templateCsv(monthlyFormOf(definitions)),
    pack: monthlyWorkbook,
  },
  application: {
    ending: '.json',
    of: 'application',
    uses: ['form'],
    isOwn: true,
    make: (definitions) => {
      const form = applicationFormOf(definitions);
      return toFill(isBuiltInForm(form.id) ? 'application-draft' : null, draftToFill(form));
    },
    pack: applicationWorkbook,
  },
  tally: { ending: '.csv', make: () => tallyTemplate() },
  assessment: {
    ending: '.csv',
    uses: ['instrument'],
    make: (definitions) => sheetsTemplate(instrumentIn(definitions)),
    pack: (definitions, today) =>
      assessmentTemplate(instrumentIn(definitions), { created: `${today}T00:00:00Z` }),
  },
  cohort: { ending: '.json', make: (_, today) => toFill('cohort', cohortToFill(today)) },
  registry: { ending: '.json', make: (_, today) => toFill('registry', registryToFill(today)) },
  profile: { ending: '.json', make: (_, today) => toFill('profile', profileToFill(today)) },
  plan: { ending: '.json', make: (_, today) => toFill('action-plan', planToFill(today)) },
  catalogue: { ending: '.json', make: (_, today) => toFill('catalogue', catalogueToFill(today)) },
  'monthly-form': {
    ending: '.json',
    of: 'monthly',
    uses: ['form'],
    isOwn: true,
    make: ({ form }) => toFill('monthly-form', form ?? MONTHLY_FORM_TO_FILL),
  },
};

/** A record to fill, which names the schema by which editors check it. */
function toFill(name: SchemaName | null, record: object): string {
  return jsonText(name === null ? record : { [SCHEMA_KEY]: `${SCHEMAS_URL}${name}.json`, ...record });
}

/** The instrument of a template: the one that is named, else that of a district. */
function instrumentIn({ instruments: [own] }: Definitions): InstrumentDefinition {
  return own ?? SMHQA_DISTRICT;
}

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
  const idle = ['form', 'cohort', 'instrument'].filter(
    (option) =>
      !uses?.some((each) => each === option) &&
      (args.options[option] ?? args.lists[option]) !== undefined &&
      !args.configured?.includes(option),
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
  const definitions = await readDefinitions(given, host);
  if (!isRefusal(definitions) || !isOwn || !given.configured?.includes('form')) return definitions;
  host.stderr.write(`csmhs: ${definitions.because}\ncsmhs: The template is made without it.\n`);
  return readDefinitions(withoutConfigured(given, uses), host);
}

function refuse(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
