import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a door takes. */
export type Kind = 'csv' | 'json' | 'xlsx';

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();

/** The well-formed inputs that are broken, by their kind. Workbooks are made of the CSV files. */
export const CORPUS: Readonly<Record<Kind, readonly string[]>> = {
  csv: [...filesBelow('examples/data', '.csv'), ...filesBelow('examples/anotherState', '.csv')],
  json: [
    ...filesBelow('examples/data', '.json'),
    ...filesBelow('examples/anotherState', '.json'),
    ...filesBelow('conformance', 'core.json'),
    ...filesBelow('conformance', 'form.json'),
  ],
  xlsx: filesBelow('examples/anotherState', '.csv'),
};
