import { NASTY, VALUES } from './nasty.js';
import type { Random } from './random.js';

/** What stands under each key of the well-formed inputs of a door: what is put elsewhere under the same key mostly fits. */
export type Vocabulary = ReadonlyMap<string, readonly unknown[]>;

/** Gathers what stands under each key; the entries of a list stand under the key of the list. */
export function vocabularyOf(values: readonly unknown[]): Vocabulary {
  const found = new Map<string, unknown[]>();
  const add = (value: unknown, key: string): void => {
    if (found.has(key)) found.get(key)!.push(value);
    else found.set(key, [value]);
    if (Array.isArray(value)) for (const each of value) add(each, `${key}[]`);
    else if (isObject(value)) for (const [name, each] of Object.entries(value)) add(each, name);
  };
  for (const value of values) add(value, '');
  return found;
}

/** Changes a value in one place; two of three changes leave it of the same kind. What is given stays as it is. */
export function changedValue(
  value: unknown,
  words: Vocabulary,
  random: Random,
  key = '',
  depth = 0,
): unknown {
  if (!isObject(value)) return changedLeaf(value, words, random, key);
  const isList = Array.isArray(value);
  const keys = isList ? null : Object.keys(value);
  const size = keys ? keys.length : (value as unknown as unknown[]).length;
  if (size === 0 || depth > 12) return changedLeaf(value, words, random, key);
  const at = random.below(size);
  const name = keys ? keys[at]! : `${key}[]`;
  const inner = keys ? value[name] : (value as unknown as unknown[])[at];
  const choice = random.below(isObject(inner) ? 32 : 20);
  if (choice === 0 && depth > 0) return changedLeaf(value, words, random, key);
  if (choice < 5)
    return isList
      ? otherList(value as unknown as unknown[], at, words, random, name)
      : otherKeys(value, name, words, random);
  const next = changedValue(inner, words, random, name, depth + 1);
  if (isList) return (value as unknown as unknown[]).map((each, i) => (i === at ? next : each));
  return withKey(value, name, next);
}

function changedLeaf(value: unknown, words: Vocabulary, random: Random, key: string): unknown {
  const known = words.get(key);
  if (known && random.below(8) < 5) return random.pick(known);
  if (random.below(8) === 0) return random.pick(VALUES);
  if (typeof value === 'number')
    return random.pick([value + 1, value - 1, value + 2, value * 10, 0, 1, -value, value / 3, String(value)]);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return random.pick(VALUES);
  return random.below(3) === 0 ? random.pick(NASTY) : cutText(value, random);
}

function otherList(
  list: readonly unknown[],
  at: number,
  words: Vocabulary,
  random: Random,
  name: string,
): unknown {
  const other = random.below(list.length);
  switch (random.below(5)) {
    case 0:
      return list.filter((_, i) => i !== at);
    case 1:
      return [...list, list[at]];
    case 2:
      return list.map((each, i) => (i === at ? list[other] : i === other ? list[at] : each));
    case 3:
      return [...list.slice(0, at), random.pick(words.get(name) ?? VALUES), ...list.slice(at)];
    default:
      return [...list, ...list];
  }
}

function otherKeys(value: Keyed, name: string, words: Vocabulary, random: Random): unknown {
  const rest = { ...value };
  if (random.below(3) === 0) {
    delete rest[name];
    return rest;
  }
  const put = random.below(4) === 0 ? random.pick(NASTY) : random.pick([...words.keys()]);
  return withKey(rest, put, random.below(2) === 0 ? value[name] : random.pick(words.get(put) ?? VALUES));
}

/** Takes a piece out of a text, doubles it, or puts something in. */
export function cutText(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  const to = from + random.below(20);
  const put = random.pick(['', random.pick(NASTY), text.slice(from, to).repeat(2)]);
  return text.slice(0, from) + put + text.slice(to);
}

type Keyed = Record<string, unknown>;

function isObject(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null;
}

/** As JSON.parse makes it: `__proto__` is a key like any other. */
function withKey(value: Keyed, key: string, inner: unknown): Keyed {
  return Object.defineProperty({ ...value }, key, {
    value: inner,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
