// What plan.mjs and whole.mjs are given: OUT --cohort ID|FILE --as-of DATE [--registry ma|FILE] [--parts N] FILES|FOLDERS...
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Reads the command line; ends the program where something is missing. */
export function given() {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { cohort: text, registry: text, 'as-of': text, parts: text },
  });
  const [out, ...paths] = positionals.map((path) => resolve(path));
  const { cohort, registry, 'as-of': asOf, parts = '16' } = values;
  if (out === undefined || paths.length === 0 || cohort === undefined || asOf === undefined) {
    console.error('OUT --cohort ID|FILE --as-of DATE [--registry ma|FILE] [--parts N] FILES|FOLDERS...');
    process.exit(2);
  }
  const settings = { cohort, ...(registry !== undefined && { registry }), asOf };
  return { out, paths, settings, parts: Number(parts) };
}
