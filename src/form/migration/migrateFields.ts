import type { Params } from '../../core/finding.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import type { Rule } from '../../core/rule.js';
import type { Path } from '../breaches.js';
import { becomes, type Fate, shownWith } from './becomes.js';
import { fieldNamed, type MigratedForm, straysIn } from './migratedForm.js';
import { fieldsFrom, fieldsTo, type Migration } from './migration.js';
import { valueRetired } from './migrationRules.js';

/** A value that did not come along, and why. */
export interface LostField {
  readonly rule: Rule;
  readonly name: string;
  readonly path: Path;
  readonly params: Params;
  readonly value: unknown;
}

/** An object of a value that is being moved, and the way to it. */
interface Holder {
  readonly holder: Record<string, unknown>;
  readonly path: Path;
}

/**
 * Moves an object of values from one form to another by the changes between them. All changes read what was there before, so
 * that two fields may change their names with each other. What is there already under a new name stays.
 *
 * @param to - the later form; where it is known, what has no field in it is left out
 */
export function migrateFields(
  given: Loose,
  { changes, to: toId }: Pick<Migration, 'changes' | 'to'>,
  to: MigratedForm | undefined,
  onLoss: (lost: LostField) => void,
): Record<string, unknown> {
  const open = opener();
  const moved: Record<string, unknown> = { ...given };
  const taken = [...changes]
    .filter(({ change }) => change !== 'same' && change !== 'added')
    .sort((a, b) => depthOf(b) - depthOf(a))
    .flatMap((change) => takenBy(moved, change, open));
  const fieldOf = (name: string) => to && fieldNamed(to.fields, name);
  for (const { change, holder, path, values } of taken) {
    const lose = (name: string, rule: Rule, params: Params, value: unknown) =>
      onLoss({ rule, name, path: [...path, keyOf(name)], params, value });
    for (const { name, value } of becomes(change, values, fieldOf, toId, lose)) {
      const target =
        parentOf(name) === parentOf(fieldsFrom(change)[0]!) ? holder : openTo(moved, name, path, open);
      const source = values.find((each) => !isBlank(each.value))?.name ?? name;
      if (target && isBlank(target[keyOf(name)])) target[keyOf(name)] = value;
      else lose(source, valueRetired, shownWith({ name: source, form: toId }, value), value);
    }
  }
  if (!to) return moved;
  for (const { holder, key, name, path } of straysIn(moved, to.fields, open)) {
    const value = holder[key];
    delete holder[key];
    if (isBlank(value) || (isLoose(value) && Object.keys(value).length === 0)) continue;
    onLoss({ rule: valueRetired, name, path, params: shownWith({ name, form: toId }, value), value });
  }
  return moved;
}

interface Taken extends Holder {
  readonly change: Migration['changes'][number];
  readonly values: readonly Fate[];
}

/** Takes the values of a change out of each object that has one of them. */
function takenBy(root: Record<string, unknown>, change: Migration['changes'][number], open: Open): Taken[] {
  const names = fieldsFrom(change);
  const parent = parentOf(names[0]!);
  const top: Holder = { holder: root, path: [] };
  return holdersAt([top], keysOf(parent), open).flatMap((at) => {
    // A field of another group is found from the top; which entry of a list it would belong to nobody knows.
    const holderOf = (name: string) =>
      parentOf(name) === parent ? at.holder : holdersAt([top], keysOf(parentOf(name)), open)[0]?.holder;
    const values = names.map((name) => {
      const holder = holderOf(name) ?? {};
      const key = keyOf(name);
      const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
      delete holder[key];
      return { name, value };
    });
    return values.every(({ value }) => value === undefined) ? [] : [{ ...at, change, values }];
  });
}

/** Follows keys down, into every entry of the lists on the way. */
function holdersAt(from: readonly Holder[], keys: readonly string[], open: Open): readonly Holder[] {
  const [key, ...rest] = keys;
  if (key === undefined) return from;
  const next = from.flatMap(({ holder, path }) => holdersIn(open(holder, key), [...path, key], open));
  return holdersAt(next, rest, open);
}

function holdersIn(value: unknown, path: Path, open: Open): Holder[] {
  if (Array.isArray(value))
    return value.flatMap((_, i) => holdersIn(open(value as never, i), [...path, i], open));
  return isLoose(value) ? [{ holder: value as Record<string, unknown>, path }] : [];
}

/** Gives the group of a new name, made where it is not there; `null` where the old one was an entry of a list. */
function openTo(
  root: Record<string, unknown>,
  name: string,
  from: Path,
  open: Open,
): Record<string, unknown> | null {
  if (from.some((step) => typeof step === 'number')) return null;
  let holder = root;
  for (const key of name.split('.').slice(0, -1)) {
    if (!Object.hasOwn(holder, key) || isBlank(holder[key])) holder[key] = {};
    const next = open(holder, key);
    if (!isLoose(next)) return null;
    holder = next as Record<string, unknown>;
  }
  return holder;
}

function depthOf(change: Migration['changes'][number]): number {
  const [name = ''] = [...fieldsFrom(change), ...fieldsTo(change)];
  return name.split('.').length;
}

const parentOf = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf('.')));
const keysOf = (name: string) => (name === '' ? [] : name.split('.'));
const keyOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/** Opens what an object or a list holds under a key, to be changed: a copy of it, made once. */
export type Open = (holder: Record<string | number, unknown>, key: string | number) => unknown;

function opener(): Open {
  const own = new WeakSet<object>();
  return (holder, key) => {
    const value = holder[key];
    if (typeof value !== 'object' || value === null || own.has(value)) return value;
    const copy = Array.isArray(value) ? [...value] : { ...value };
    own.add(copy);
    holder[key] = copy;
    return copy;
  };
}
