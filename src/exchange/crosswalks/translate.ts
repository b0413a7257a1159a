import { mustBe } from '../../core/given/mustBe.js';
import { mustChoose } from '../../core/given/mustChoose.js';
import { trimBlank } from '../../core/invisible.js';
import { nearestWord } from '../../core/nearestWord.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { textOf } from '../../core/textOf.js';
import type { Crosswalk } from './crosswalk.js';
import { counterpartMissing, translationLoses, valueNotInCrosswalk } from './crosswalkRules.js';
import { CROSSWALKS, type CrosswalkId } from './crosswalks.js';

/** Which way a word is translated: to the words of the other standard, or to those of this package. */
export type TranslationDirection = 'toTheirs' | 'toOurs';

/**
 * Gives a crosswalk of this package by its id.
 *
 * @throws RangeError for an id that is not one of `CROSSWALKS`
 * @example
 * crosswalk('grades-edfi').from.standard // => 'Ed-Fi Data Standard'
 */
export function crosswalk(id: CrosswalkId): Crosswalk {
  mustChoose(Object.keys(CROSSWALKS), id, 'crosswalk', 'id');
  return CROSSWALKS[id];
}

/**
 * Translates one word by a crosswalk. Where the two words are not the same, a warning says what is lost. A word without a
 * counterpart, or one that the crosswalk does not have, is refused: nothing is written in its place.
 *
 * Blanks around a word and its case do not count.
 *
 * @param by - the id of a crosswalk, or one of your own
 * @example
 * translate('First grade', 'grades-edfi', 'toOurs') // => { ok: true, value: '01', findings: [] }
 * @example
 * translate('declined', 'absences-nces-ccd', 'toTheirs').value // => '-1'
 * @example
 * translate('declined', 'absences-nces-ccd', 'toTheirs').findings[0].params.loses // => 'that the organization declined'
 * @example
 * translate('Ungraded', 'grades-edfi', 'toOurs').findings[0].code // => 'exchange.counterpart-missing'
 */
export function translate(
  value: string | number,
  by: CrosswalkId | Crosswalk,
  direction: TranslationDirection,
): Outcome<string> {
  mustBe({ either: ['text', 'number'], says: 'a word or a number' }, value, 'translate', 'value');
  mustChoose(['toTheirs', 'toOurs'], direction, 'translate', 'direction');
  if (typeof by !== 'string') mustBe(CROSSWALK, by, 'translate', 'by');
  const { id, rows } = typeof by === 'string' ? crosswalk(by) : by;
  const [from, to] = direction === 'toTheirs' ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
  const said = trimBlank(textOf(value));
  const own = rows.filter((row) => row[from]?.toLowerCase() === said.toLowerCase());
  const row = own.find((each) => each[to] !== null) ?? own[0];
  const text = said.slice(0, 80);
  if (!row) {
    const nearest = nearestWord(said.slice(0, 80), rows.map((each) => each[from]).filter(isText));
    const params = { text, crosswalk: id, ...(nearest && { nearest }) };
    return refused([findingOf(valueNotInCrosswalk, { params, path: [] })]);
  }
  const { relation, loses = 'a part of the meaning' } = row;
  const result = row[to];
  if (result === null)
    return refused([findingOf(counterpartMissing, { params: { text, crosswalk: id, loses }, path: [] })]);
  const params = { text, result, crosswalk: id, loses };
  return {
    ok: true,
    value: result,
    findings: relation === 'same' ? [] : [findingOf(translationLoses, { params, path: [] })],
  };
}

const CROSSWALK = {
  says: 'the id of a crosswalk, or a crosswalk { id, rows }',
  has: { id: 'text', rows: { listOf: 'object' } },
} as const;

function isText(word: string | null): word is string {
  return word !== null;
}
