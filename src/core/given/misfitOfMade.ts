import type { Plain } from './fewPlain.js';
import { isRecord } from './isRecord.js';
import type { Kind, ListKind, ObjectKind } from './kind.js';
import { misfitOfChoice } from './misfitOfChoice.js';
import { seenAs } from './seenAs.js';

/** Why a value is not of a kind: the sentences for the message, and whether the kind is wrong or only the value. */
export interface Misfit {
  readonly isKindWrong: boolean;
  readonly says: string;
  /** Where in the value, such as `[2].month`; empty for the value itself. */
  readonly at: string;
  readonly seen: string;
  readonly nearest?: string | undefined;
}

/** Tells why a value is not of a plain kind, by its name; `null` where it is. */
type PlainCheck<Name> = (kind: Name, value: unknown) => Misfit | null;

/** Tells why a value is not of a kind, given the check of the plain kinds that it is made of. Stops at the first misfit. */
export function misfitOfMade<Name extends string>(
  kind: Kind<Name>,
  value: unknown,
  plain: PlainCheck<Name>,
): Misfit | null {
  if (typeof kind === 'string') return plain(kind, value);
  if ('oneOf' in kind) return misfitOfChoice(kind.oneOf, value);
  if ('listOf' in kind) return misfitOfList(kind, value, plain);
  if ('firstOf' in kind) return misfitOfTable(kind.firstOf, kind.says, value, plain);
  if ('has' in kind) return misfitOfObject(kind, value, plain);
  if (kind.either.some((one) => misfitOfMade(one, value, plain) === null)) return null;
  const isKindWrong = kind.either.every((one) => misfitOfMade(one, value, plain)!.isKindWrong);
  return { isKindWrong, says: kind.says, at: '', seen: seenAs(value) };
}

/** Tells why a value is not what an entry of a table of plain kinds says. */
export function misfitOfEntry({ says, type, fits, is }: Plain, value: unknown): Misfit | null {
  const isKind = type === undefined ? !is || is(value) : typeof value === type;
  if (isKind && (!fits || fits(value as never))) return null;
  return { isKindWrong: !isKind, says, at: '', seen: seenAs(value) };
}

function misfitOfList<Name extends string>(
  { listOf, without, says }: ListKind<Name>,
  value: unknown,
  plain: PlainCheck<Name>,
): Misfit | null {
  const wrong = { isKindWrong: true, says: says ?? 'a list', at: '' };
  if (!Array.isArray(value)) return { ...wrong, seen: seenAs(value) };
  if (listOf === 'anything' && without === undefined) return null;
  for (let i = 0; i < value.length; i++) {
    const row: unknown = value[i];
    const misfit = misfitOfMade(listOf, row, plain);
    if (misfit && says === undefined) return { ...misfit, at: `[${i}]${misfit.at}` };
    if (misfit) return { ...misfit, ...wrong, seen: `a list whose entry ${i}${misfit.at} is ${misfit.seen}` };
    if (without !== undefined && isRecord(row) && without in row)
      return { ...wrong, seen: `a list whose entry ${i} has ${without}` };
  }
  return null;
}

/** A table by code may hold thousands, so only the first entry is looked at. */
function misfitOfTable<Name extends string>(
  kind: Kind<Name>,
  says: string,
  value: unknown,
  plain: PlainCheck<Name>,
): Misfit | null {
  if (!isRecord(value)) return { isKindWrong: true, says, at: '', seen: seenAs(value) };
  const [first] = Object.keys(value).slice(0, 1);
  const isTable = first === undefined || misfitOfMade(kind, value[first], plain) === null;
  return isTable ? null : { isKindWrong: true, says, at: '', seen: 'an object of something else' };
}

function misfitOfObject<Name extends string>(
  { says, has, mayHave }: ObjectKind<Name>,
  value: unknown,
  plain: PlainCheck<Name>,
): Misfit | null {
  if (!isRecord(value)) return { isKindWrong: true, says, at: '', seen: seenAs(value) };
  for (const key in has) {
    if ((value[key] ?? null) === null)
      return { isKindWrong: true, says, at: '', seen: `an object without ${key}` };
    const misfit = misfitOfMade(has[key]!, value[key], plain);
    if (misfit) return { ...misfit, at: `.${key}${misfit.at}` };
  }
  for (const key in mayHave) {
    const misfit = (value[key] ?? null) === null ? null : misfitOfMade(mayHave[key]!, value[key], plain);
    if (misfit) return { ...misfit, at: `.${key}${misfit.at}` };
  }
  return null;
}
