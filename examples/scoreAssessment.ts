// A needs assessment from single raters to priorities: what to talk about, the scores, the change over the year,
// where to begin, and what a broken file gets told. All assessments are made up.
import {
  type AssessmentSheet,
  checkAssessmentSheet,
  compareScores,
  consensus,
  type InstrumentDefinition,
  priorities,
  SMHQA_DISTRICT,
  scoreAssessment,
} from 'csmhs/assessment';
import { toFhirQuestionnaireResponse } from 'csmhs/fhir';
import before from './data/assessments/00240000-2020-09.json' with { type: 'json' };
import raters from './data/assessments/00240000-2020-09-raters.json' with { type: 'json' };
import after from './data/assessments/00240000-2021-05.json' with { type: 'json' };
import broken from './data/assessments/broken.json' with { type: 'json' };

const labelOf = (id: string) => SMHQA_DISTRICT.domains.find((domain) => domain.id === id)!.label;
const shown = (score: number | null) => (score === null ? '  -' : score.toFixed(1));

console.log('Rounded once, half up; the band is that of the rounded score');
for (const [sum, n] of [
  [59, 20],
  [58, 20],
  [56, 19],
  [94, 19],
  [39, 20],
  [99, 20],
  [10, 10],
  [24, 4],
] as const) {
  const ids = Array.from({ length: n }, (_, i) => `i${i}`);
  const items = ids.map((id) => ({ id, label: id, kind: 'rated', scored: true }) as const);
  const instrument: InstrumentDefinition = {
    ...SMHQA_DISTRICT,
    domains: [{ id: 'd', label: 'd', items }],
    countLimits: [],
  };
  const outcome = scoreAssessment(
    instrument,
    Object.fromEntries(ids.map((id, i) => [id, Math.floor((sum + i) / n)])),
  );
  if (!outcome.ok) continue;
  const { rounded, band } = outcome.value.overall;
  console.log(`${String(sum).padStart(4)} of ${String(n).padStart(2)} items  ${shown(rounded)}  ${band}`);
}

const together = consensus(raters as AssessmentSheet[], SMHQA_DISTRICT);
if (together.ok) {
  const { raters: count, discuss, roles } = together.value;
  console.log(`\n${count} raters; talk first about:`);
  for (const { item, reason, spread } of discuss.slice(0, 5))
    console.log(`  ${item.padEnd(4)} ${reason}, spread ${spread}`);
  console.log(`  not heard: ${roles.missing.join(', ')}`);
}

const first = scoreAssessment(SMHQA_DISTRICT, (before as AssessmentSheet).responses);
const second = scoreAssessment(SMHQA_DISTRICT, (after as AssessmentSheet).responses);
if (first.ok && second.ok) {
  console.log(`\n${before.organization}, ${before.period.from} to ${before.period.to}`);
  for (const [id, { rounded, band, coverage, exact }] of Object.entries(first.value.domains)) {
    const answered = `${coverage.answered} of ${coverage.applicable}`;
    console.log(
      `  ${labelOf(id).padEnd(50)} ${shown(rounded)}  ${(band ?? '-').padEnd(11)} ${answered.padEnd(8)} sum ${exact.sum}`,
    );
  }
  const { rounded, band } = first.value.overall;
  console.log(`  ${'All domains'.padEnd(50)} ${shown(rounded)}  ${band}`);

  console.log('\nWhere to begin; families named funding as what matters most');
  for (const { rank, domain, kind, reasons } of priorities(first.value, {
    'funding-sustainability': { importance: 3, feasibility: 2 },
  })) {
    console.log(`  ${rank} ${labelOf(domain).padEnd(50)} ${kind.padEnd(16)} ${reasons.join(', ')}`);
  }

  const change = compareScores(first.value, second.value);
  if (change.ok) {
    console.log(`\nChange to ${after.completedOn}`);
    for (const [id, { before: was, after: is, change: points }] of Object.entries(change.value.domains)) {
      console.log(`  ${labelOf(id).padEnd(50)} ${shown(was)} -> ${shown(is)}  ${points}`);
    }
    for (const { code, params } of change.findings) console.log(`  ${code} ${JSON.stringify(params)}`);
  }
}

console.log('\nA broken sheet');
for (const { severity, code, path, params } of checkAssessmentSheet(broken, SMHQA_DISTRICT)) {
  console.log(`  ${severity.padEnd(7)} ${code} at ${path.join('.')} ${JSON.stringify(params)}`);
}

const fhir = toFhirQuestionnaireResponse(before as AssessmentSheet, SMHQA_DISTRICT);
if (fhir.ok) {
  const [teaming] = fhir.value.item;
  console.log(`\nAs FHIR: ${fhir.value.resourceType} of ${fhir.value.questionnaire}`);
  console.log(`  ${JSON.stringify(teaming!.item!.at(-1))}`);
}
