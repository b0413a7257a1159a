import { compareScores } from '../../assessment/compare/compareScores.js';
import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENTS, isInstrumentId } from '../../assessment/instrument/instruments.js';
import { type DomainPriority, priorities } from '../../assessment/priorities/priorities.js';
import type { AssessmentScore } from '../../assessment/score/score.js';
import { scoreAssessment } from '../../assessment/score/scoreAssessment.js';
import type { AssessmentSheet } from '../../assessment/sheet/sheet.js';
import { editionDiffers, instrumentUnknown } from '../../assessment/sheet/sheetRules.js';
import type { Finding } from '../../core/finding.js';
import { groupedBy } from '../../core/groupedBy.js';
import { monthsBetween } from '../../core/reportingMonth.js';
import { findingOf } from '../../core/rule.js';
import type { Joined } from '../parts/districtParts.js';
import { instrumentFor } from '../parts/instrumentFor.js';
import type { Ready } from '../parts/ready.js';
import { instrumentsSeveral, sheetsSeveral, sheetUnscored } from './assessmentRules.js';

/** One assessment of the district: when, where in the parts, and what it comes to. */
export interface DistrictScore {
  /** The place of the sheet among the assessments, from 0. */
  readonly place: number;
  /** The day on which it was completed. */
  readonly on: string;
  readonly score: AssessmentScore;
}

/** How one domain, or the score over all (`domain: null`), changed from fall to spring. */
export interface DistrictChange {
  readonly domain: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly bandBefore: string | null;
  readonly bandAfter: string | null;
}

/** The assessments of a district's year. */
export interface DistrictAssessment {
  /** The instrument of both; `null` where there is no sheet. */
  readonly instrument: string | null;
  /** That of the first half of the months of the cohort, or before. */
  readonly fall: DistrictScore | null;
  /** That of the second half, or after. */
  readonly spring: DistrictScore | null;
  /** Empty where there are not both, or they cannot be compared. */
  readonly changes: readonly DistrictChange[];
  /** The domains of the first assessment of the year, in the order proposed for work. */
  readonly priorities: readonly DomainPriority[];
}

/** Scores the sheets of a district, and tells what changed from fall to spring. */
export function districtAssessment(
  sheets: readonly Joined<AssessmentSheet>[],
  ready: Ready,
  findings: Finding[],
  organization: string | null,
): DistrictAssessment {
  const record = organization ? { organization } : undefined;
  const byInstrument = [...groupedBy(sheets, ({ value }) => value.instrument)];
  const [instrument, own] = byInstrument.sort((a, b) => b[1].length - a[1].length)[0] ?? [null, []];
  if (byInstrument.length > 1) {
    const params = { instrument: instrument!, count: byInstrument.length };
    findings.push(findingOf(instrumentsSeveral, { field: 'assessments', params }, record));
  }
  const middle = middleOf(ready);
  const halves = (['first', 'second'] as const).map((half): DistrictScore | null => {
    const inHalf = own.filter(({ value }) => value.completedOn < middle === (half === 'first'));
    const chosen = ofTeam(inHalf);
    if (chosen === 'several') {
      const params = { half, count: inHalf.length };
      findings.push(findingOf(sheetsSeveral, { field: 'assessments', params }, record));
      return null;
    }
    return chosen && scored(chosen, ready, findings, record);
  });
  const [fall, spring] = halves as [DistrictScore | null, DistrictScore | null];
  const first = fall ?? spring;
  return {
    instrument,
    fall,
    spring,
    changes: fall && spring ? changesOf(fall.score, spring.score, findings) : [],
    priorities: first ? priorities(first.score, ready.given.judgement ?? {}) : [],
  };
}

/** The sheet that speaks for the team: the one without a rater, else the only one. */
function ofTeam(sheets: readonly Joined<AssessmentSheet>[]): Joined<AssessmentSheet> | 'several' | null {
  const agreed = sheets.filter(({ value }) => !value.rater);
  const [chosen = null, ...others] = agreed.length > 0 ? agreed : sheets;
  return others.length > 0 ? 'several' : chosen;
}

function scored(
  sheet: Joined<AssessmentSheet>,
  ready: Ready,
  findings: Finding[],
  record: { readonly organization: string } | undefined,
): DistrictScore | null {
  const { place, value } = sheet;
  const definition = definitionOf(value, ready);
  const say = (rule: string) => {
    const params = { place: place + 1, rule };
    findings.push(
      findingOf(sheetUnscored, { field: 'assessments', path: ['assessments', place], params }, record),
    );
    return null;
  };
  if (!definition) return say(instrumentUnknown.code);
  if (definition.edition !== value.edition) return say(editionDiffers.code);
  const outcome = scoreAssessment(definition, value.responses, { groups: value.groups ?? null });
  if (!outcome.ok) return say(outcome.findings[0].code);
  return { place, on: value.completedOn, score: outcome.value };
}

function definitionOf(sheet: AssessmentSheet, ready: Ready): InstrumentDefinition | undefined {
  const given = instrumentFor(sheet, ready);
  return given ?? (isInstrumentId(sheet.instrument) ? INSTRUMENTS[sheet.instrument] : undefined);
}

function changesOf(before: AssessmentScore, after: AssessmentScore, findings: Finding[]): DistrictChange[] {
  const outcome = compareScores(before, after);
  for (const finding of outcome.findings) findings.push(finding);
  if (!outcome.ok) return [];
  const { domains, overall } = outcome.value;
  return [[null, overall] as const, ...Object.entries(domains)].map(([domain, changed]) => {
    const { before: was, after: is, change, bandBefore, bandAfter } = changed;
    return { domain, before: was, after: is, change, bandBefore, bandAfter };
  });
}

/** The first day of the second half of the cohort's months. */
function middleOf({ cohort: { firstMonth, lastMonth } }: Ready): string {
  const months = monthsBetween(firstMonth, lastMonth);
  return `${months[Math.ceil(months.length / 2)] ?? lastMonth}-01`;
}
