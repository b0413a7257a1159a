// How often the rule sets of charts find a signal in series where nothing happens. It takes the package as it is built:
// npm run build && node test/simulations/ruleSets.mjs [runs]. The guide docs/spc.md holds what it printed.
import { analyzeChart, RULE_SETS } from '../../dist/spc/index.mjs';
import { chanceOf, NOISE } from './chance.mjs';

const RUNS = Number(process.argv[2] ?? 2000);
const SIZES = [8, 10, 12, 16, 20, 24, 36, 60];
const SETS = Object.keys(RULE_SETS);

const hasSignal = (chart, values, rules) => {
  const observations = values.map((y, x) => ({ x, y }));
  const outcome = analyzeChart({ chart, observations, options: { rules } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value.signals.length > 0;
};

const lines = [];
for (const chart of ['run', 'i']) {
  const shares = SIZES.map((size) => {
    const draws = chanceOf(size);
    const times = Object.fromEntries([...SETS, 'any'].map((id) => [id, 0]));
    for (let run = 0; run < RUNS; run++) {
      const values = NOISE.normal(draws, size);
      const found = SETS.filter((rules) => hasSignal(chart, values, rules));
      for (const id of found.length > 0 ? [...found, 'any'] : []) times[id]++;
    }
    return times;
  });
  for (const id of [...SETS, 'any']) {
    const name = id === 'any' ? 'any of the five' : `\`${id}\``;
    const percents = shares.map((times) => `${Math.round((100 * times[id]) / RUNS)}%`);
    lines.push(`| ${name} | ${chart} | ${percents.join(' | ')} |`);
  }
}
const heads = [`| Set | Chart | ${SIZES.join(' | ')} |`, `| --- | --- |${' --- |'.repeat(SIZES.length)}`];
console.log(`${RUNS} runs each\n\n${[...heads, ...lines].join('\n')}`);
