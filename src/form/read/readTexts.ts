import { isRecord } from '../../core/given/isRecord.js';
import { absenceOf } from '../../core/reportedValue.js';
import { numberOfText, yesNoOfText } from '../../core/typedTexts.js';
import type { EitherField, Field, Fields } from '../field.js';
import { EVIDENCE_FIELD } from './evidenceField.js';

/**
 * Reads the texts that a form on a page has sent where its fields hold numbers, yes or no, or reported values.
 *
 * Only what is plainly meant is read: `'40'`, `'4.5'`, `'yes'`, `'true'`, `'Not collected'`. Any other text is left for
 * the reader to name.
 */
export function readTexts(fields: Fields, value: unknown): unknown {
  if (!isRecord(value)) return value;
  return mapped(value, (inner, key) =>
    Object.hasOwn(fields, key) ? readFieldTexts(fields[key]!, inner) : inner,
  );
}

/** Does so for the value of one field. */
export function readFieldTexts(field: Field, value: unknown): unknown {
  switch (field.type) {
    case 'group':
      return readTexts(field.fields, value);
    case 'list':
      return Array.isArray(value) ? value.map((entry) => readFieldTexts(field.of, entry)) : value;
    case 'map':
      return isRecord(value) ? mapped(value, (entry) => readFieldTexts(field.of, entry)) : value;
    case 'variants': {
      const word = isRecord(value) ? value[field.by] : undefined;
      if (typeof word !== 'string' || !Object.hasOwn(field.of, word)) return value;
      return readTexts(field.of[word]!, value);
    }
    case 'evidence':
      return readFieldTexts(EVIDENCE_FIELD, value);
    case 'number':
      return numberOfText(value);
    case 'yesNo':
      return yesNoOfText(value);
    case 'reportedValue':
      return numberOfText(typeof value === 'string' ? (absenceOf(value) ?? value) : value);
    case 'either':
      return readEitherTexts(field, value);
    default:
      return value;
  }
}

/** Reads a text as the first of several kinds that it can be; a text that a choice has stays as it is. */
function readEitherTexts({ of }: EitherField, value: unknown): unknown {
  const isWord = of.some(
    (field) => field.type === 'choice' && typeof value === 'string' && Object.hasOwn(field.choices, value),
  );
  if (isWord) return value;
  for (const field of of) {
    const read = readFieldTexts(field, value);
    if (read !== value) return read;
  }
  return value;
}

function mapped(
  value: Readonly<Record<string, unknown>>,
  to: (inner: unknown, key: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, to(inner, key)]));
}
