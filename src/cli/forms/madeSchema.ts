import { monthlyTableSchema, sheetsTableSchema } from '../../exchange/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import type { SchemaName } from '../../schema/publishedSchemas.js';
import { contextOf } from '../brought/readBrought.js';
import { readDefinitions } from '../brought/readDefinitions.js';
import { withoutConfigured } from '../brought/withoutConfigured.js';
import { isRefusal, type Refusal, refuse } from '../exit.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';

/** Makes the Table Schema of the sheets of an instrument; `null` where none is named. */
export async function sheetsText(args: Arguments, host: Host): Promise<string | Refusal | null> {
  if (!args.lists['instrument']) return null;
  const definitions = await readDefinitions(
    withoutConfigured(args, ['form', 'cohort', 'registry']),
    host,
    false,
  );
  if (isRefusal(definitions)) return definitions;
  const [instrument, ...more] = definitions.instruments;
  if (more.length > 0) return refuse('--instrument names several; one table is of one instrument.');
  return jsonText(sheetsTableSchema(instrument));
}

/** Makes the schema of a form that was brought along; `null` where nothing that was brought concerns this one. */
export async function madeText(
  name: SchemaName,
  isTable: boolean,
  args: Arguments,
  host: Host,
): Promise<string | Refusal | null> {
  const { options, lists, configured = [] } = args;
  const said = ['cohort', 'registry', 'form'].filter((option) => options[option] ?? lists[option]);
  if (said.length === 0) return null;
  // What a config file holds for other calls is nobody's mistake.
  const isTyped = said.some((option) => !configured.includes(option));
  const isMonthly = name.startsWith('monthly-') && name !== 'monthly-form';
  if (!isMonthly && name !== 'application' && name !== 'application-draft')
    return isTyped
      ? refuse(
          `the schema ${name} is the same whatever ${said.map((each) => `--${each}`).join(' and ')} says: leave it out.`,
        )
      : null;
  const definitions = await readDefinitions(args, host);
  if (isRefusal(definitions)) return isTyped || isMonthly ? definitions : null;
  const { form, applications } = definitions;
  const [application, ...more] = applications;
  const foreign = isMonthly ? application : (form ?? more[0]);
  if (foreign && isTyped)
    return refuse(`the schema ${name} is not made of ${foreign.id}: name one form of its kind.`);
  if (!isMonthly && !application)
    return isTyped ? refuse(`the schema ${name} is made of an application form: --form FILE.`) : null;
  const context = contextOf(definitions);
  const { form: _, ...codes } = context;
  if (isTable) return jsonText(monthlyTableSchema(context));
  const made = await schemas();
  if (made === null) return refuse('this schema is made with the package zod: npm install zod.');
  return jsonText(made.jsonSchema(name, isMonthly ? context : { ...codes, application: application! }));
}

/** Loads the room that makes schemas, which needs an optional package; `null` where that is not installed. */
async function schemas(): Promise<typeof import('../../schema/index.js') | null> {
  try {
    return await import('../../schema/index.js');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
