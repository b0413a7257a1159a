import type { ObjectKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { textOf } from '../../spc/words/textOf.js';
import { toldBy } from '../../spc/words/toldBy.js';
import { DISTRICT_YEAR } from '../year/yearKinds.js';
import type { DistrictYear } from '../year/yearTypes.js';
import { YEAR_STATEMENTS, type YearStatementId } from './yearStatements.js';
import { yearStatementsOf } from './yearStatementsOf.js';

const SENTENCES: ObjectKind = {
  says: 'a table of sentences with the ids of YEAR_STATEMENTS',
  has: /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ Object.keys(YEAR_STATEMENTS).map((id) => [id, 'text'] as const),
  ),
};

/**
 * Puts a district's year into plain words: commitments, what is owed, system, assessments, priorities with what their
 * cycles show, the next dates, and what is not there.
 *
 * @param sentences - the sentences of another language, by the ids of `YEAR_STATEMENTS`
 * @param terms - words for commitments by their English, and for domains by their id
 * @example
 * describeDistrictYear(districtYear({}, { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' }))
 * // => 'It is not clear whose year this is, so no records were put together.'
 */
export function describeDistrictYear(
  year: DistrictYear,
  sentences: Readonly<Record<YearStatementId, string>> = YEAR_STATEMENTS,
  terms: Readonly<Record<string, string>> = {},
): string {
  mustBe(DISTRICT_YEAR, year, 'describeDistrictYear', 'year');
  mustBe(SENTENCES, sentences, 'describeDistrictYear', 'sentences');
  mustBe('object', terms, 'describeDistrictYear', 'terms');
  return textOf(yearStatementsOf(year, toldBy(terms)), sentences);
}
