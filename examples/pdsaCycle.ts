// A log of two linked ramps: what is open, what was learned, what the chart says of a cycle, and what a broken log gets
// told. Everything in it is made up.
import { describeFinding } from 'csmhs/core';
import { en } from 'csmhs/messages/en';
import {
  actionPlanStatus,
  advanceCycle,
  CYCLE_TRANSITIONS,
  checkCycleCounts,
  checkPdsaLog,
  cyclePace,
  monthlyCycleCounts,
  parsePdsaLog,
  studyResult,
  summarizeRamps,
  toTree,
} from 'csmhs/pdsa';
import { analyzeChart } from 'csmhs/spc';
import given from './data/pdsa/00240000-2020-21.json' with { type: 'json' };
import broken from './data/pdsa/broken.json' with { type: 'json' };

console.log('What can happen to a cycle');
for (const { from, event, to, needs } of CYCLE_TRANSITIONS) {
  const wants = needs.length === 0 ? '' : `  needs ${needs.join(', ')}`;
  console.log(`  ${(from ?? '-').padEnd(9)} ${event.padEnd(8)} -> ${to}${wants}`);
}

const outcome = parsePdsaLog(given);
if (outcome.ok) {
  const log = outcome.value;
  console.log('\nWhat the log gets told');
  for (const finding of outcome.findings) {
    console.log(`  ${finding.severity.padEnd(7)} ${describeFinding(finding, en).message}`);
  }

  console.log('\nDriver diagram');
  if (log.diagram) console.log(toTree(log.diagram).trimEnd());

  console.log('\nWhat each series has taught');
  for (const { series, cycles, firstScale, widestScale, predictions, decisions, open } of summarizeRamps(
    log.cycles,
  )) {
    const { yes, partly, no } = predictions;
    console.log(`  ${series}: ${cycles.join(', ')}; ${firstScale} to ${widestScale}`);
    console.log(`    predictions ${yes} yes, ${partly} partly, ${no} no; open: ${open.join(', ') || 'none'}`);
    console.log(
      `    ${decisions.map(({ cycle, decision }) => `${cycle} ${decision}`).join(', ') || 'undecided'}`,
    );
  }

  const plan = log.plan && actionPlanStatus(log.plan, { asOf: '2021-04-20' });
  if (plan) {
    console.log('\nThe plan on 20 April');
    for (const { step, days } of plan.late) console.log(`  ${step.id} is ${days} days late`);
    for (const step of plan.unowned) console.log(`  ${step.id} has no owner`);
  }

  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  const share = [18, 21, 19, 22, 20, 18, 21, 20, 19, 22, 24, 31, 58, 61, 55, 63, 60, 57];
  const observations = share.map((y, i) => ({ x: `${2020 + Math.floor(i / 12)}-${months[i % 12]}`, y }));
  const chart = analyzeChart({
    chart: 'run',
    observations,
    // The center line of the months before the change, held on.
    options: { rules: 'ihi', improvement: 'up', baseline: 10 },
  });
  const cycle = log.cycles.find(({ id }) => id === 'form-3');
  if (chart.ok && cycle) {
    const study = studyResult(cycle, chart.value, { others: log.cycles });
    console.log('\nWhat the chart says of form-3');
    for (const sentence of study.sentence.split(/(?<=\.) /)) console.log(`  ${sentence}`);
    console.log(`  ${JSON.stringify({ certainty: study.certainty, predictions: study.predictions })}`);
    console.log(`  ${JSON.stringify({ boundary: study.boundary, phases: chart.value.settings.phases })}`);
  }

  console.log('\nFor the monthly report');
  console.log(`  2020-11: ${JSON.stringify(monthlyCycleCounts(log, '2020-11'))}`);
  const values = { pdsaCyclesActive: 1, pdsaCyclesCompleted: 2 };
  for (const finding of checkCycleCounts(log, { organization: '00240000', month: '2020-11', values })) {
    console.log(`  ${finding.severity} ${describeFinding(finding, en).message}`);
  }
  console.log(
    `  months without a cycle: ${cyclePace(log.cycles, '2020-09', '2021-04').idle.join(', ') || 'none'}`,
  );

  const running = log.cycles.find(({ id }) => id === 'remind-2');
  const refused = running && advanceCycle(running, { type: 'act', on: '2021-05-03', decision: 'adopt' });
  console.log('\nTo decide while the test still runs');
  for (const finding of refused?.findings ?? []) console.log(`  ${describeFinding(finding, en).message}`);
}

console.log('\nA broken log');
for (const finding of checkPdsaLog(broken)) {
  console.log(`  ${finding.severity.padEnd(7)} ${finding.code} at ${finding.path.join('.')}`);
  console.log(`    ${describeFinding(finding, en).message}`);
}
