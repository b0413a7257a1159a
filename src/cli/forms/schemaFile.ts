import { nearestWord } from '../../core/nearestWord.js';
import {
  isSchemaName,
  PUBLISHED_SCHEMAS,
  type PublishedSchema,
  type SchemaName,
} from '../../schema/publishedSchemas.js';
import { EXIT, type Exit, type Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { jsonText } from '../say/jsonText.js';
import type { Arguments } from '../words/readArguments.js';

const TARGETS = ['json-schema', 'openapi', 'table-schema'];

/** Runs `csmhs schema`: writes a schema that the package brings along, so that nothing has to be computed. */
export async function schemaFile({ words, options }: Arguments, host: Host): Promise<Exit | Refusal> {
  const [name] = words;
  const target = String(options['target'] ?? 'json-schema');
  if (name === undefined || words.length > 1) return refuse(`csmhs schema takes one name: ${known()}.`);
  if (!isSchemaName(name)) {
    const nearest = nearestWord(name, Object.keys(PUBLISHED_SCHEMAS));
    return refuse(
      `there is no schema ${name}. ${nearest ? `Did you mean ${nearest}?` : `Known: ${known()}.`}`,
    );
  }
  if (!TARGETS.includes(target)) return refuse(`--target knows ${TARGETS.join(', ')}, not ${target}.`);
  const { asTable }: PublishedSchema = PUBLISHED_SCHEMAS[name];
  if (target === 'table-schema' && !asTable)
    return refuse(
      `${name} is no row of a table; csmhs schema monthly-report --target table-schema is there.`,
    );
  const file = target === 'table-schema' ? `${name}.table-schema.json` : `${name}.json`;
  const text = await host.ownFile(`schemas/${file}`);
  const written = target === 'openapi' ? componentText(name, text) : text;
  return (await writeOutput(written, options['output'], host)) ?? EXIT.clean;
}

/** The schema as a component of OpenAPI 3.1, whose schemas are those of JSON Schema 2020-12. */
function componentText(name: SchemaName, text: string): string {
  const { $schema, $id, ...schema } = JSON.parse(text) as Record<string, unknown>;
  const component = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return jsonText({ components: { schemas: { [component]: schema } } });
}

function known(): string {
  return Object.keys(PUBLISHED_SCHEMAS).join(', ');
}

function refuse(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
