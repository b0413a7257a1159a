import { isRecord } from './isRecord.js';
import { type Kind, type ListKind, type ObjectKind, PLAIN, type Plain, type PlainKind } from './kind.js';
import { misfitOfChoice } from './misfitOfChoice.js';
import { seenAs, tagOf } from './seenAs.js';

/** Why a value is not of a kind: the sentences for the message, and whether the kind is wrong or only the value. */
export interface Misfit {
  readonly isKindWrong: boolean;
  readonly says: string;
  /** Where in the value, such as `[2].month`; empty for the value itself. */
  readonly at: string;
  readonly seen: string;
  readonly nearest?: string | undefined;
}

/** No list of numbers that is neither an array nor a typed one is so long. */
const LONGEST = 10_000_000;

/** Tells why a value is not of a kind; `null` where it is. Never throws, and stops at the first misfit. */
export function misfitOf(kind: Kind, value: unknown): Misfit | null {
  if (typeof kind === 'string') return misfitOfPlain(kind, value);
  if ('oneOf' in kind) return misfitOfChoice(kind.oneOf, value);
  if ('listOf' in kind) return misfitOfList(kind, value);
  if ('firstOf' in kind) return misfitOfTable(kind.firstOf, kind.says, value);
  if ('has' in kind) return misfitOfObject(kind, value);
  if (kind.either.some((one) => misfitOf(one, value) === null)) return null;
  const isKindWrong = kind.either.every((one) => misfitOf(one, value)!.isKindWrong);
  return { isKindWrong, says: kind.says, at: '', seen: seenAs(value) };
}

function misfitOfPlain(kind: PlainKind, value: unknown): Misfit | null {
  const { says, type, fits, is }: Plain = PLAIN[kind];
  const wrong = (isKindWrong: boolean) => ({ isKindWrong, says, at: '', seen: seenAs(value) });
  if (type !== undefined) {
    if (typeof value !== type) return wrong(true);
    return !fits || fits(value as never) ? null : wrong(false);
  }
  if (is) return is(value) ? null : wrong(true);
  if (kind === 'anything') return null;
  if (kind === 'object') return isRecord(value) ? null : wrong(true);
  if (kind === 'list') return Array.isArray(value) ? null : wrong(true);
  if (kind === 'map')
    return typeof value === 'object' && value !== null && tagOf(value) === 'Map' ? null : wrong(true);
  if (kind === 'bytes') return isTyped(value) && tagOf(value) === 'Uint8Array' ? null : wrong(true);
  return misfitOfNumbers(value, wrong);
}

/** Tells whether a value is a typed array or a list of nothing but numbers. */
export function areNumbers(value: unknown): boolean {
  if (!Array.isArray(value)) return misfitOfPlain('numbers', value) === null;
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'number') return false;
  return true;
}

function misfitOfNumbers(value: unknown, wrong: (isKindWrong: boolean) => Misfit): Misfit | null {
  if (isTyped(value)) return tagOf(value).startsWith('Big') ? wrong(true) : null;
  if (typeof value !== 'object' || value === null) return wrong(true);
  const { length } = value as { readonly length?: unknown };
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) return wrong(true);
  if (!Array.isArray(value) && length > LONGEST) return wrong(false);
  const numbers = value as ArrayLike<unknown>;
  for (let i = 0; i < length; i++) {
    // A hole of a list is nothing too, so the walk ends at the first.
    if (typeof numbers[i] !== 'number') return { ...wrong(true), at: `[${i}]`, seen: seenAs(numbers[i]) };
  }
  return null;
}

function misfitOfList({ listOf, without, says }: ListKind, value: unknown): Misfit | null {
  const wrong = { isKindWrong: true, says: says ?? 'a list', at: '' };
  if (!Array.isArray(value)) return { ...wrong, seen: seenAs(value) };
  if (listOf === 'anything' && without === undefined) return null;
  for (let i = 0; i < value.length; i++) {
    const row: unknown = value[i];
    const misfit = misfitOf(listOf, row);
    if (misfit && says === undefined) return { ...misfit, at: `[${i}]${misfit.at}` };
    if (misfit) return { ...misfit, ...wrong, seen: `a list whose entry ${i}${misfit.at} is ${misfit.seen}` };
    if (without !== undefined && isRecord(row) && without in row)
      return { ...wrong, seen: `a list whose entry ${i} has ${without}` };
  }
  return null;
}

/** A table by code may hold thousands, so only the first entry is looked at. */
function misfitOfTable(kind: Kind, says: string, value: unknown): Misfit | null {
  if (!isRecord(value)) return { isKindWrong: true, says, at: '', seen: seenAs(value) };
  const [first] = Object.keys(value).slice(0, 1);
  const isTable = first === undefined || misfitOf(kind, value[first]) === null;
  return isTable ? null : { isKindWrong: true, says, at: '', seen: 'an object of something else' };
}

function misfitOfObject({ says, has, mayHave }: ObjectKind, value: unknown): Misfit | null {
  if (!isRecord(value)) return { isKindWrong: true, says, at: '', seen: seenAs(value) };
  for (const key in has) {
    if ((value[key] ?? null) === null)
      return { isKindWrong: true, says, at: '', seen: `an object without ${key}` };
    const misfit = misfitOf(has[key]!, value[key]);
    if (misfit) return { ...misfit, at: `.${key}${misfit.at}` };
  }
  for (const key in mayHave) {
    const misfit = (value[key] ?? null) === null ? null : misfitOf(mayHave[key]!, value[key]);
    if (misfit) return { ...misfit, at: `.${key}${misfit.at}` };
  }
  return null;
}

function isTyped(value: unknown): value is ArrayBufferView {
  return ArrayBuffer.isView(value) && tagOf(value) !== 'DataView';
}
