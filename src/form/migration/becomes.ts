import type { Params } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { roundRatio } from '../../core/ratio.js';
import { isAbsence } from '../../core/reportedValue.js';
import type { Rule } from '../../core/rule.js';
import type { Field } from '../field.js';
import type { FieldChange } from './migration.js';
import { valueRetired, valueRounded, valueSplit, valuesNotAdded } from './migrationRules.js';

/** A field and its value. */
export interface Fate {
  readonly name: string;
  readonly value: unknown;
}

type Lose = (name: string, rule: Rule, params: Params, value: unknown) => void;
type FieldOf = (name: string) => Field | undefined;

/**
 * Tells what the values of one change become. No number is made but by adding up, by converting, and for the parts of zero.
 *
 * @param fieldOf - the fields of the later form, as far as it is known
 */
export function becomes(
  change: FieldChange,
  values: readonly Fate[],
  fieldOf: FieldOf,
  form: string,
  lose: Lose,
): readonly Fate[] {
  if (change.change === 'merged') return mergedInto(change, values, fieldOf, form, lose);
  const [{ name, value } = { name: '', value: null }] = values;
  if (isBlank(value)) return [];
  switch (change.change) {
    case 'renamed':
      return [{ name: change.to, value }];
    case 'split':
      return splitInto(change, value, fieldOf, form, lose);
    case 'converted':
      return [convertedTo(change, value, fieldOf, lose)];
    case 'reworded':
      return rewordedTo(change, value, form, lose);
    default:
      lose(name, valueRetired, shownWith({ name, form }, value), value);
      return [];
  }
}

type Of<Kind extends FieldChange['change']> = Extract<FieldChange, { readonly change: Kind }>;

function splitInto(
  { field: name, into, keptIn }: Of<'split'>,
  value: unknown,
  fieldOf: FieldOf,
  form: string,
  lose: Lose,
): Fate[] {
  if (keptIn !== undefined) return [{ name: keptIn, value }];
  const all = (each: unknown) => into.map((part) => ({ name: part, value: each }));
  // What says why there is no number says it of each part, and parts of nothing are nothing.
  if (isWord(value) || (value === 0 && into.every((part) => isCount(fieldOf(part))))) return all(value);
  if (typeof value !== 'number') {
    lose(name, valueRetired, { name, form }, value);
    return [];
  }
  lose(name, valueSplit, { name, into: into.join(', '), value }, value);
  return all('notAvailable').filter((part) => takesWords(fieldOf(part.name)));
}

function mergedInto(
  { to, adds }: Of<'merged'>,
  values: readonly Fate[],
  fieldOf: FieldOf,
  form: string,
  lose: Lose,
): Fate[] {
  const said = values.filter(({ value }) => !isBlank(value));
  const numbers = values.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (said.length === 0) return [];
  if (adds && numbers.length === values.length)
    return [{ name: to, value: numbers.reduce((sum, value) => sum + Math.round(value * 10), 0) / 10 }];
  const [first] = said;
  if (isWord(first!.value) && values.every(({ value }) => value === first!.value))
    return [{ name: to, value: first!.value }];
  for (const { name, value } of said) {
    if (typeof value === 'number' || isWord(value)) lose(name, valuesNotAdded, { name, to, value }, value);
    else lose(name, valueRetired, { name, form }, value);
  }
  return takesWords(fieldOf(to)) ? [{ name: to, value: 'notAvailable' }] : [];
}

function convertedTo(change: Of<'converted'>, value: unknown, fieldOf: FieldOf, lose: Lose): Fate {
  const { field: name, to = name, times = 1, over = 1 } = change;
  const field = fieldOf(to);
  const decimals = change.decimals ?? (field?.type === 'reportedValue' ? field.decimals : undefined) ?? 0;
  if (typeof value !== 'number' || value < 0) return { name: to, value };
  const tenths = Math.round(value * 10) * times;
  if (!Number.isSafeInteger(tenths * 10)) return { name: to, value };
  const scale = decimals === 1 ? 10 : 1;
  const became = roundRatio(tenths, over * 10, scale)! / scale;
  if ((tenths * scale) % (over * 10) !== 0) lose(name, valueRounded, { name, to, value, became }, value);
  return { name: to, value: became };
}

function rewordedTo(change: Of<'reworded'>, value: unknown, form: string, lose: Lose): Fate[] {
  const { field: name, to = name, words = {}, retiredWords = [] } = change;
  const isGone = (word: unknown) => typeof word === 'string' && retiredWords.includes(word);
  const wordFor = (word: unknown) =>
    typeof word === 'string' && Object.hasOwn(words, word) ? words[word] : word;
  const said: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const word of said.filter(isGone)) lose(name, valueRetired, { name, form }, word);
  const kept = said.filter((word) => !isGone(word)).map(wordFor);
  if (Array.isArray(value)) return [{ name: to, value: kept }];
  return kept.length === 0 ? [] : [{ name: to, value: kept[0] }];
}

const isWord = (value: unknown): value is string => isAbsence(value) || value === 'unreadable';

const takesWords = (field: Field | undefined) => field?.type === 'reportedValue';

/** Whether a field takes whole numbers of something: a zero of them is a zero of each part. */
function isCount(field: Field | undefined): boolean {
  return field?.type === 'reportedValue' && !field.scale && (field.decimals ?? 0) === 0;
}

/** Puts a value into the params of a finding where it is a number or an absence; other words may be those of a person. */
export function shownWith(params: Params, value: unknown): Params {
  return typeof value === 'number' || isWord(value) ? { ...params, value } : params;
}
