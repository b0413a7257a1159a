import { isRecord } from '../../core/given/isRecord.js';
import type { EitherField, Field } from '../field.js';
import { kindWrong } from './formRules.js';
import { breach, type Place, type ReadField, type Reading } from './reading.js';

/**
 * Reads a value that may be of several kinds: by the first that takes it whole.
 *
 * Where none does, the kind that it looks most like says what is wrong with it; what looks like none is of a wrong kind.
 */
export function readEither(
  { of }: EitherField,
  value: unknown,
  place: Place,
  reading: Reading,
  read: ReadField,
): unknown {
  const alike = of.filter((field) => looksLike(field, value));
  if (alike.length === 0) {
    const kinds = [...new Set(of.map(kindOf))].join(', ');
    return breach(kindWrong, place, reading, { kind: kinds });
  }
  const tries = alike.map((field) => {
    const own: Reading = { ...reading, breaches: [], required: 0 };
    return { field, value: read(field, value, place, own), breaches: own.breaches };
  });
  const taken =
    tries.find(({ breaches }) => !breaches.some(({ rule }) => rule.severity === 'fatal')) ??
    tries.find(({ field }) => isWrittenAs(field, value)) ??
    tries[0]!;
  for (const one of taken.breaches) reading.breaches.push(one);
  return taken.value;
}

/** Whether a text has the signs of a kind in their places, whatever the numbers are. */
function isWrittenAs({ type }: Field, value: unknown): boolean {
  const pattern = type === 'month' ? MONTH : type === 'date' ? DATE : null;
  return pattern !== null && typeof value === 'string' && pattern.test(value.trim());
}

const MONTH = /^\d{4}-\d{1,2}$/;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** The kind of a field in a word for people. */
function kindOf({ type }: Field): string {
  switch (type) {
    case 'yesNo':
      return 'yes or no';
    case 'list':
      return 'list';
    case 'number':
      return 'number';
    case 'reportedValue':
      return 'number or reason';
    case 'group':
    case 'map':
    case 'variants':
    case 'evidence':
      return 'group';
    default:
      return 'text';
  }
}

function looksLike(field: Field, value: unknown): boolean {
  if (field.type === 'anything' || field.type === 'either') return true;
  // A code that was sent as a number is named as such.
  if (field.type === 'organization' && typeof value === 'number') return true;
  switch (kindOf(field)) {
    case 'yes or no':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'number':
      return typeof value === 'number';
    case 'number or reason':
      return typeof value === 'number' || typeof value === 'string';
    case 'group':
      return isRecord(value);
    default:
      return typeof value === 'string';
  }
}
