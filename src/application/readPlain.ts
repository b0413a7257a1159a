import { parseGrade } from '../core/grade.js';
import { isInstant, isIsoDate } from '../core/instant.js';
import { isOrgCode, repairOrgCode } from '../core/orgCode.js';
import { codeIsNumber, codeLostZeros } from '../core/rules/codeRules.js';
import { parseSchoolYear } from '../core/schoolYear.js';
import { charactersUpTo } from '../form/read/charactersUpTo.js';
import type { ChoiceField, Field, GroupField, ListField, NumberField, TextField } from './field.js';
import { breach, type Path, type Reading } from './reading.js';
import {
  answerKindWrong,
  choiceUnknown,
  codeUnreadable,
  dateUnreadable,
  decimalsTooMany,
  emailUnreadable,
  gradeUnreadable,
  numberOutOfRange,
  schoolYearUnreadable,
  textTooLong,
  textTooShort,
  timeUnreadable,
  timeWithoutZone,
} from './rules/shapeRules.js';

/** Reads a value that is neither a group nor a list; undefined, with a breach, where it is not what the field asks for. */
export function readPlain(
  field: Exclude<Field, GroupField | ListField>,
  value: unknown,
  path: Path,
  reading: Reading,
): unknown {
  switch (field.type) {
    case 'number':
      return readNumber(field, value, path, reading);
    case 'yesNo':
      return typeof value === 'boolean'
        ? value
        : breach(answerKindWrong, path, reading, { kind: 'yes or no' });
    case 'organization':
      return readCode(value, path, reading);
    case 'grade': {
      const grade = parseGrade(value);
      return grade.ok ? grade.value : breach(gradeUnreadable, path, reading);
    }
  }
  if (typeof value !== 'string') return breach(answerKindWrong, path, reading, { kind: 'text' });
  switch (field.type) {
    case 'text':
      return readText(field, value, path, reading);
    case 'choice':
      return readChoice(field, value, path, reading);
    case 'email':
      return value.length <= 254 && EMAIL_PATTERN.test(value.trim())
        ? value
        : breach(emailUnreadable, path, reading);
    case 'date':
      return isIsoDate(value) ? value : breach(dateUnreadable, path, reading);
    case 'instant':
      if (isInstant(value)) return value;
      return breach(isInstant(`${value}Z`) ? timeWithoutZone : timeUnreadable, path, reading);
    case 'schoolYear': {
      const year = parseSchoolYear(value);
      return year.ok ? year.value : breach(schoolYearUnreadable, path, reading);
    }
  }
}

/** What can be an email address: writing to it is the proof, this only finds what cannot be one. All scripts are allowed. */
export const EMAIL_PATTERN: RegExp = /^[^\s@,;<>"]{1,64}@(?:[^\s@,;<>".]+\.)+[^\s@,;<>".]{2,63}$/;

function readText({ least, most }: TextField, value: string, path: Path, reading: Reading): unknown {
  const count = charactersUpTo(value, most);
  if (count > most) breach(textTooLong, path, reading, { greatest: most });
  if (count < least && reading.complete) breach(textTooShort, path, reading, { count, least });
  return value;
}

function readNumber(
  { least, most, decimals }: NumberField,
  value: unknown,
  path: Path,
  reading: Reading,
): unknown {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return breach(answerKindWrong, path, reading, { kind: 'number' });
  }
  if (value < least || value > most)
    return breach(numberOutOfRange, path, reading, { least, greatest: most });
  const steps = 10 ** decimals;
  // The nearest number of that many decimals is the number itself, or there are more decimals.
  if (Math.round(value * steps) / steps === value) return value;
  return breach(decimalsTooMany, path, reading, { decimals });
}

function readChoice({ choices }: ChoiceField, value: string, path: Path, reading: Reading): unknown {
  const words = Object.keys(choices).filter((word) => choices[word]!.forms?.includes(reading.form) ?? true);
  return words.includes(value) ? value : breach(choiceUnknown, path, reading, { choices: words.join(', ') });
}

function readCode(value: unknown, path: Path, reading: Reading): unknown {
  if (isOrgCode(value)) return value;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  const code = repairOrgCode(text);
  if (code === null) return breach(codeUnreadable, path, reading);
  // Digits only, so nothing else that was written into the field can slip into the finding.
  const rule = typeof value === 'number' ? codeIsNumber : codeLostZeros;
  reading.breaches.push({ rule, path, params: { text, code } });
  return undefined;
}
