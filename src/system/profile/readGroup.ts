import { isBlank } from '../../core/isBlank.js';
import { parseOrgCode } from '../../core/orgCode.js';
import type { Outcome } from '../../core/outcome.js';
import { parseSchoolYear } from '../../core/schoolYear.js';
import { textOf } from '../../core/textOf.js';
import type { ChoiceField, Field, Fields, NumberField } from './field.js';
import { nameUnknown, type OnTrouble, type ProfilePath, readDate } from './profileTrouble.js';
import { readEvidence } from './readEvidence.js';
import {
  choiceUnknown,
  fieldKindWrong,
  fieldMissing,
  gradeUnknown,
  numberOutOfRange,
  textTooLong,
} from './shapeRules.js';

/** Names every trouble of an object of unknown content with the fields that it should have. */
export function readGroup(
  fields: Fields,
  value: unknown,
  path: ProfilePath,
  onTrouble: OnTrouble,
): undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    onTrouble(fieldKindWrong, path, { kind: 'group' });
    return;
  }
  const given = value as Readonly<Record<string, unknown>>;
  for (const [key, field] of Object.entries(fields)) {
    const inner = Object.hasOwn(given, key) ? given[key] : undefined;
    if (!isBlank(inner)) readField(field, inner, [...path, key], onTrouble);
    else if (field.required) onTrouble(fieldMissing, [...path, key]);
  }
  nameUnknown(Object.keys(given), Object.keys(fields), path, onTrouble);
}

/** Names every trouble of a value that is there. */
function readField(field: Field, value: unknown, path: ProfilePath, onTrouble: OnTrouble): undefined {
  switch (field.type) {
    case 'group':
      return readGroup(field.fields, value, path, onTrouble);
    case 'list':
      if (!Array.isArray(value)) return onTrouble(fieldKindWrong, path, { kind: 'list' });
      value.forEach((entry: unknown, place) => {
        if (isEmptied(entry)) onTrouble(fieldMissing, [...path, place]);
        else readField(field.of, entry, [...path, place], onTrouble);
      });
      return;
    case 'text':
      if (typeof value !== 'string') return onTrouble(fieldKindWrong, path, { kind: 'text' });
      return value.length > field.most ? onTrouble(textTooLong, path, { greatest: field.most }) : undefined;
    case 'number':
      return readNumber(field, value, path, onTrouble);
    case 'choice':
      return readChoice(field, value, path, onTrouble);
    case 'grade':
      // The grades of the room `network`, which lies above this one; a test holds that they are the same.
      return /^(?:PK|K|0[1-9]|1[0-2]|SP)$/.test(textOf(value)) ? undefined : onTrouble(gradeUnknown, path);
    case 'evidence':
      return readEvidence(value, path, onTrouble);
    case 'date':
      return readDate(value, path, onTrouble);
    case 'organization':
      return passOn(parseOrgCode(value), path, onTrouble);
    case 'schoolYear':
      return passOn(parseSchoolYear(value), path, onTrouble);
  }
}

/** An entry of a list that a form has sent without a word in it. */
function isEmptied(entry: unknown): boolean {
  return isBlank(entry) && entry !== undefined && entry !== null;
}

function readNumber(
  { most, decimals }: NumberField,
  value: unknown,
  path: ProfilePath,
  onTrouble: OnTrouble,
): undefined {
  if (typeof value !== 'number') return onTrouble(fieldKindWrong, path, { kind: 'number' });
  const steps = 10 ** decimals;
  // The nearest number of that many decimals is the number itself, or there are more decimals.
  const isRound = Math.round(value * steps) / steps === value;
  if (!(value >= 0 && value <= most && isRound))
    onTrouble(numberOutOfRange, path, { greatest: most, decimals });
}

function readChoice(
  { choices }: ChoiceField,
  value: unknown,
  path: ProfilePath,
  onTrouble: OnTrouble,
): undefined {
  if (typeof value === 'string' && Object.hasOwn(choices, value)) return;
  onTrouble(choiceUnknown, path, { choices: Object.keys(choices).join(', ') });
}

function passOn({ findings }: Outcome<string>, path: ProfilePath, onTrouble: OnTrouble): undefined {
  for (const finding of findings) onTrouble(finding, path, finding.params);
}
