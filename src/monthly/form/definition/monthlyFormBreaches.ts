import type { Path } from '../../../form/breaches.js';
import type { MeasureDefinition } from '../measures.js';
import type { MonthlyForm } from '../monthlyForm.js';
import { figureBreaches } from './figureBreaches.js';
import { breachOf, type DefinitionBreach, type Known, named, namedOne, wordsOf } from './formWords.js';
import { idBreaches } from './idBreaches.js';
import {
  formWordRepeated,
  formWordUnsound,
  monthOfUnsound,
  ratingScaleUnsound,
  ratingSummed,
  roleRepeated,
} from './monthlyFormRules.js';
import { ofComparison, ofContradiction } from './ruleOfFormBreaches.js';

/** Judges what a monthly form of the right shape says: ids, what names what, scales, sums, codes and sentences. */
export function monthlyFormBreaches(form: MonthlyForm): DefinitionBreach[] {
  const known = wordsOf(form);
  return [
    ...idBreaches(form),
    ...unlike(form.measures, 'measure', 'measures', ({ id }) => id),
    ...form.measures.flatMap((one, i) => ofMeasure(one, ['measures', i], known)),
    ...roles(form),
    ...unlike(
      [...form.comparisons, ...(form.contradictions ?? [])],
      'rule',
      '',
      ({ code }) => code,
      (i) =>
        i < form.comparisons.length
          ? ['comparisons', i, 'code']
          : ['contradictions', i - form.comparisons.length, 'code'],
    ),
    ...form.comparisons.flatMap((one, i) => ofComparison(one, ['comparisons', i], known)),
    ...(form.contradictions ?? []).flatMap((one, i) => ofContradiction(one, ['contradictions', i], known)),
    ...unlike(form.rates, 'rate', 'rates', ({ id }) => id),
    ...form.rates.flatMap((rate, i) => {
      const at: Path = ['rates', i];
      const { numerator, denominator, unionOf = [], coverage } = rate;
      return [
        ...named(numerator, [...at, 'numerator'], known.parts),
        ...named(denominator, [...at, 'denominator'], known.parts),
        ...named(unionOf, [...at, 'unionOf'], known.measures),
        ...(coverage === undefined ? [] : namedOne(coverage, [...at, 'coverage'], known.rates)),
      ];
    }),
    ...figureBreaches(form, known),
  ];
}

/** The keys that a report or a file has beside its measures, in small letters. */
const TAKEN =
  'organization month version submittedby submittedat note notes report values qualifiers explanations fieldsmissing fieldsdue';

/** Tells whether a word is the key of something else: of a report or file, or of every object. */
function isTaken(plain: string): boolean {
  const ofObjects = Object.getOwnPropertyNames(Object.prototype).map((word) => word.toLowerCase());
  return TAKEN.split(' ').includes(plain) || ofObjects.includes(plain);
}

const WORD = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Names ids that cannot be used and ids that are used twice. */
function unlike<T>(
  all: readonly T[],
  kind: string,
  list: string,
  idOf: (one: T) => string,
  pathOf: (i: number) => Path = (i) => [list, i, 'id'],
): DefinitionBreach[] {
  const seen = new Set<string>();
  return all.flatMap((one, i) => {
    const text = idOf(one);
    const plain = text.toLowerCase();
    const isRule = kind === 'rule';
    if (!isRule && (!WORD.test(text) || isTaken(plain)))
      return [breachOf(formWordUnsound, pathOf(i), { text, kind })];
    if (!seen.has(plain)) {
      seen.add(plain);
      return [];
    }
    return [breachOf(formWordRepeated, pathOf(i), { text, kind })];
  });
}

function ofMeasure(measure: MeasureDefinition, path: Path, known: Known): DefinitionBreach[] {
  const { id: text, unit, scale, decimals = 0, acrossSchools, acrossMonths } = measure;
  const found: DefinitionBreach[] = [];
  const isRating = unit === 'rating';
  const isSound = isRating ? scale && scale.least < scale.greatest && decimals === 0 : !scale;
  if (!isSound) found.push(breachOf(ratingScaleUnsound, [...path, 'scale'], { text }));
  if (isRating) {
    if (acrossSchools !== 'never') found.push(breachOf(ratingSummed, [...path, 'acrossSchools'], { text }));
    if (acrossMonths === 'sum' && measure.window === 'month')
      found.push(breachOf(ratingSummed, [...path, 'acrossMonths'], { text }));
  }
  for (const field of ['monthOf', 'firstContacts'] as const) {
    const other = measure[field];
    if (other === undefined) continue;
    for (const unknown of namedOne(other, [...path, field], known.measures)) found.push(unknown);
    const of = known.measureOf.get(other);
    if (of && (measure.window !== 'ytd' || of.window !== 'month' || of.unit !== unit))
      found.push(breachOf(monthOfUnsound, [...path, field], { field, text }));
  }
  if (measure.firstContacts !== undefined && measure.monthOf === undefined)
    found.push(breachOf(monthOfUnsound, [...path, 'firstContacts'], { field: 'firstContacts', text }));
  return found;
}

function roles({ measures }: MonthlyForm): DefinitionBreach[] {
  const holders = new Map<string, string>();
  return measures.flatMap(({ id, role }, i) => {
    if (role === undefined) return [];
    const text = holders.get(role);
    if (text !== undefined) return [breachOf(roleRepeated, ['measures', i, 'role'], { role, text })];
    holders.set(role, id);
    return [];
  });
}
