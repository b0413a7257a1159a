// A year and a half of screening in a made-up district: is the change an improvement? First the run chart of a
// school year, then limits, then phases with a frozen baseline.
import { describeFinding } from 'csmhs/core';
import {
  analyzeChart,
  CHARTS,
  describeSignals,
  type Observation,
  RULE_SETS,
  SPC_RULES,
  suggestChart,
} from 'csmhs/spc';

// Students reached each month, of all students; in December nothing was reported.
const REACHED = [61, 58, 66, null, 55, 63, 60, 57, 64, 62, 88, 91, 84, 95, 89, 93, 90, 87, 94];
const ENROLLED = 400;
const MONTHS = ['09', '10', '11', '12', '01', '02', '03', '04', '05', '06'];

const monthOf = (i: number) => {
  const month = MONTHS[i % 10]!;
  const year = 2020 + Math.floor(i / 10) + (month < '09' ? 1 : 0);
  return `${year}-${month}`;
};
const observations: Observation[] = REACHED.map((y, i) => ({ x: monthOf(i), y, n: ENROLLED }));

const messages = {
  locale: 'en',
  words: {},
  rules: Object.fromEntries(SPC_RULES.map((rule) => [rule.code, rule])),
};

const suggestion = suggestChart({ kind: 'share', observations: observations.slice(0, 10) });
console.log(`After one school year: ${CHARTS[suggestion.chart].name}. ${suggestion.reason}`);
for (const { chart, reason } of suggestion.alternatives) console.log(`  ${CHARTS[chart].name}: ${reason}`);

const run = analyzeChart({
  chart: 'run',
  observations,
  options: { multiply: 100, rules: 'ihi', improvement: 'up', baseline: 10 },
});
if (run.ok) {
  console.log(
    `\nRun chart with the median of the first year, ${run.value.points[0]!.centerLine?.toFixed(1)}%`,
  );
  for (const { rule, meaning, members } of run.value.signals) {
    const { title } = RULE_SETS.ihi.rules.find(({ id }) => id === rule)!;
    console.log(`  ${title}: points ${members.join(', ')} (${meaning ?? 'no direction'})`);
  }
  console.log(`  In words: ${describeSignals(run.value)}`);
  for (const finding of run.findings) console.log(`  ${describeFinding(finding, messages).message}`);
}

const shares = analyzeChart({
  chart: 'p',
  observations,
  options: { multiply: 100, phases: [10], baseline: [10, 16], improvement: 'up', target: 25 },
});
if (shares.ok) {
  console.log('\nP chart in two phases, limits of the second from its first six months');
  for (const { x, y, centerLine, lower3, upper3, phase, signals } of shares.value.points) {
    const limits = [lower3, centerLine, upper3].map((line) => (line?.toFixed(1) ?? '-').padStart(5));
    console.log(
      `  ${x}  ${phase}  ${(y?.toFixed(1) ?? 'gap').padStart(5)}  ${limits.join(' ')}  ${signals.join(', ')}`,
    );
  }
  console.log(`  Last point: ${shares.value.variation}; target of 25%: ${shares.value.assurance}`);
}
