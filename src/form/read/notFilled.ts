import { codesOf } from '../../core/codes/codesOf.js';
import { examplesOf } from '../../core/codes/schemeWords.js';
import type { Field, PlainType } from '../field.js';
import { choicesIn } from './choicesIn.js';
import { missing } from './formRules.js';
import { breach, type Place, type Reading } from './reading.js';

/** Notes that a required field is empty, with what goes there: its label, and an example or the words to choose from. */
export function notFilled(field: Field, place: Place, reading: Reading): undefined {
  const { label, type } = field;
  const example =
    type === 'organization'
      ? examplesOf(codesOf(reading.codes).schemes)
      : (EXAMPLES as Readonly<Record<string, string>>)[type];
  const choices = wordsOf(field, reading);
  // It stands within a sentence.
  const named = (label ?? '').replace(/[.:?!]$/, '');
  return breach(missing, place, reading, {
    ...(named !== '' && { label: named }),
    ...(example !== undefined && example !== '' && { example }),
    ...(choices.length > 0 && { choices: choices.join(', ') }),
  });
}

const EXAMPLES = {
  date: '2020-10-01',
  month: '2020-10',
  instant: '2020-10-01T16:00:00-04:00',
  schoolYear: '2020-21',
  grade: '09',
  email: 'name@example.org',
  id: 'screening-1',
} as const satisfies { readonly [T in PlainType]?: string };

function wordsOf(field: Field, { form }: Reading): readonly string[] {
  return field.type === 'choice' ? choicesIn(field.choices, form) : [];
}
