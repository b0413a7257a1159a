import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { SUPPORT_TIER_IDS, type SupportTier } from '../../system/words/supportTiers.js';
import { answerOfAll, type SystemAnswer } from '../../system/words/systemAnswer.js';
import type { DistrictCommitmentStatus } from '../commitments/districtCommitments.js';
import type { PartName } from '../parts/districtParts.js';
import type { DistrictYear } from '../year/yearTypes.js';
import { answerTo } from './answerTo.js';
import { COHORT_YEARS } from './cohortKinds.js';
import type { CohortYear } from './cohortTypes.js';
import { knownIds } from './knownIds.js';

/** A question about districts, as data. Where it has several parts, all have to hold. */
export interface DistrictQuestion {
  /** Is there nothing for this concern in this tier, by every provider? */
  readonly lacks?: { readonly tier: SupportTier; readonly concern: string } | null;
  /** Is the latest score of this domain below a number? Without a domain, the score over all. */
  readonly below?: { readonly domain?: string | null; readonly value: number } | null;
  /** Is no cycle under way or waiting for a next one? */
  readonly noOpenCycle?: boolean | null;
  /** Are at least so many months owed? */
  readonly owes?: number | null;
  /** Does this commitment stand like that? */
  readonly commitment?: { readonly id: string; readonly status: DistrictCommitmentStatus } | null;
}

/** One part of an answer: what was asked, what follows, the number or word behind it, and which parts would tell more. */
export interface AnswerFact {
  readonly asked: keyof DistrictQuestion;
  readonly answer: SystemAnswer;
  /** The state of the cell, the score, how many cycles are open, how many months are owed, the status. */
  readonly found: string | number | null;
  readonly missing: readonly PartName[];
}

/** The answer for one district, with the facts behind it. */
export interface DistrictAnswer {
  readonly organization: string;
  readonly answer: SystemAnswer;
  readonly facts: readonly AnswerFact[];
}

/**
 * Asks every district of a cohort a question: `yes`, `no`, or `unknown` where the parts that would tell are not there. The
 * districts come in the order of the cohort and are not ranked.
 *
 * @throws TypeError or RangeError for a question that cannot be asked, or asks nothing
 * @example
 * const year = cohortYear([], { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' });
 * districtsWhere(year, { lacks: { tier: 'tier3', concern: 'grief' } })[0].answer // => 'unknown'
 */
export function districtsWhere(year: CohortYear, question: DistrictQuestion): DistrictAnswer[] {
  mustBe(COHORT_YEARS, year, 'districtsWhere', 'year');
  const known = readOptions<DistrictQuestion>(question, QUESTION, 'districtsWhere');
  const asked = (Object.keys(QUESTION) as (keyof DistrictQuestion)[]).filter(
    (key) => known[key] !== undefined && known[key] !== false,
  );
  if (asked.length === 0)
    throw new RangeError(`districtsWhere: question must ask something: ${Object.keys(QUESTION).join(', ')}.`);
  knownIds(known, year);
  return year.years.map((one: DistrictYear) => {
    const facts = asked.map((key) => answerTo(key, known, one));
    return {
      organization: one.organization ?? '',
      answer: answerOfAll(facts.map(({ answer }) => answer)),
      facts,
    };
  });
}

const QUESTION = {
  lacks: { says: 'a cell { tier, concern }', has: { tier: { oneOf: SUPPORT_TIER_IDS }, concern: 'text' } },
  below: { says: 'a limit { domain, value }', has: { value: 'finite' }, mayHave: { domain: 'text' } },
  noOpenCycle: 'boolean',
  owes: 'positiveCount',
  commitment: {
    says: 'a commitment { id, status }',
    has: { id: 'text', status: { oneOf: ['met', 'partly', 'notMet', 'notYetDue', 'unknown'] } },
  },
} as const satisfies Record<keyof DistrictQuestion, OptionKind>;
