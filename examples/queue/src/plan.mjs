// node src/plan.mjs RUN --cohort ID|FILE --as-of DATE [--registry ma|FILE] [--parts N] FILES|FOLDERS...
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makePlan } from './makePlan.mjs';

const text = /** @type {const} */ ({ type: 'string' });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cohort: text, registry: text, 'as-of': text, parts: text },
});
const [run, ...paths] = positionals;
const { cohort, registry, 'as-of': asOf, parts = '16' } = values;
if (!run || paths.length === 0 || !cohort || !asOf) {
  console.error('plan RUN --cohort ID|FILE --as-of DATE [--registry ma|FILE] [--parts N] FILES|FOLDERS...');
  process.exit(2);
}
const settings = { cohort, ...(registry !== undefined && { registry }), asOf };
const plan = await makePlan(
  resolve(run),
  paths.map((path) => resolve(path)),
  { ...settings, parts: Number(parts) },
);
console.log(`${plan.parts.length} parts`);
