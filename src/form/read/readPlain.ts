import { parseOrgCode } from '../../core/codes/parseOrgCode.js';
import { parseGrade } from '../../core/grade.js';
import { parseReportingMonth } from '../../core/reportingMonth.js';
import { parseSchoolYear } from '../../core/schoolYear.js';
import { dateTrouble, instantTrouble, type TimeTrouble } from '../../core/timeTrouble.js';
import { valueTrouble } from '../../core/valueTrouble.js';
import type {
  ChoiceField,
  EitherField,
  Field,
  GroupField,
  ListField,
  MapField,
  NumberField,
  ReportedValueField,
  TextField,
  VariantsField,
} from '../field.js';
import { charactersUpTo } from './charactersUpTo.js';
import { choicesIn } from './choicesIn.js';
import {
  decimalsTooMany,
  emailUnreadable,
  idUnreadable,
  kindWrong,
  numberOutOfRange,
  textTooLong,
  textTooShort,
} from './formRules.js';
import { notChosen } from './notChosen.js';
import { breach, breachIn, type Place, passOn, type Reading } from './reading.js';
import { tellPersonal } from './tellPersonal.js';

/** A field that holds no other fields. */
type SingleField = Exclude<Field, GroupField | ListField | MapField | VariantsField | EitherField>;

/** Reads a value that is not made of others; undefined, with a breach, where it is not what the field asks for. */
export function readPlain(field: SingleField, value: unknown, place: Place, reading: Reading): unknown {
  switch (field.type) {
    case 'number':
      return readNumber(field, value, place, reading);
    case 'yesNo':
      return typeof value === 'boolean' ? value : breach(kindWrong, place, reading, { kind: 'yes or no' });
    case 'organization':
      return passOn(parseOrgCode(value, reading.codes), place, reading);
    case 'schoolYear':
      return passOn(parseSchoolYear(value), place, reading);
    case 'month':
      return passOn(parseReportingMonth(value), place, reading);
    case 'date':
      return readTime(dateTrouble, value, place, reading);
    case 'instant':
      return readTime(instantTrouble, value, place, reading);
    case 'reportedValue':
      return readReported(field, value, place, reading);
    case 'anything':
      return value;
  }
  // Whoever sends true for yes is told the words, not that a text is asked for.
  if (field.type === 'choice' && (typeof value === 'boolean' || typeof value === 'number'))
    return notChosen(choicesIn(field.choices, reading.form), place, reading);
  if (typeof value !== 'string') return breach(kindWrong, place, reading, { kind: 'text' });
  switch (field.type) {
    case 'text':
      return readText(field, value, place, reading);
    case 'grade':
      return passOn(parseGrade(value), place, reading);
    case 'choice':
      return readChoice(field, value, place, reading);
    case 'email':
      return value.length <= 254 && EMAIL_PATTERN.test(value.trim())
        ? value
        : breach(emailUnreadable, place, reading);
    case 'id':
      if (!ID_PATTERN.test(value)) return breach(idUnreadable, place, reading);
      tellPersonal(field, value, place, reading);
      return value;
  }
  return undefined;
}

/** What can be an email address: writing to it is the proof, this only finds what cannot be one. All scripts are allowed. */
export const EMAIL_PATTERN: RegExp = /^[^\s@,;<>"]{1,64}@(?:[^\s@,;<>".]+\.)+[^\s@,;<>".]{2,63}$/;

/** What an id looks like: letters, digits, dots and dashes, at most 40, so that a finding can show it. */
export const ID_PATTERN: RegExp = /^[A-Za-z0-9][\w.-]{0,39}$/;

function readText(field: TextField, value: string, place: Place, reading: Reading): unknown {
  const { least = 0, most } = field;
  tellPersonal(field, value, place, reading);
  // No text has more characters than code units: one that is short needs no counting.
  if (least === 0 && value.length <= most) return value;
  const count = charactersUpTo(value, most);
  if (count > most) return breach(textTooLong, place, reading, { greatest: most });
  if (count < least && reading.complete) breach(textTooShort, place, reading, { count, least });
  return value;
}

function readNumber(
  { least, most, decimals }: NumberField,
  value: unknown,
  place: Place,
  reading: Reading,
): unknown {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return breach(kindWrong, place, reading, { kind: 'number' });
  }
  if (value < least || value > most) {
    return breach(numberOutOfRange, place, reading, { least, greatest: most });
  }
  const steps = 10 ** (decimals ?? 0);
  // The nearest number of that many decimals is the number itself, or there are more decimals.
  if (decimals === undefined || Math.round(value * steps) / steps === value) return value;
  return breach(decimalsTooMany, place, reading, { decimals });
}

function readChoice({ choices }: ChoiceField, value: string, place: Place, reading: Reading): unknown {
  const words = choicesIn(choices, reading.form);
  if (words.includes(value)) return value;
  return notChosen(words, place, reading);
}

function readTime(
  troubleOf: (value: unknown) => TimeTrouble | null,
  value: unknown,
  place: Place,
  { breaches }: Reading,
): unknown {
  const trouble = troubleOf(value);
  if (!trouble) return value;
  breaches.push({ rule: trouble.rule, ...breachIn(place, trouble.params) });
  return undefined;
}

function readReported(
  { decimals = 0, scale }: ReportedValueField,
  value: unknown,
  place: Place,
  { breaches }: Reading,
): unknown {
  const trouble = valueTrouble(value, { decimals, ...(scale && { scale }) });
  if (!trouble) return value;
  breaches.push({ rule: trouble.rule, ...breachIn(place, trouble.params) });
  return undefined;
}
