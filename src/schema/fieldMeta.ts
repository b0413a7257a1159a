import type { CodesOf } from '../core/codes/codes.js';
import { codesOf } from '../core/codes/codesOf.js';
import { patternOf } from '../core/codes/patternOf.js';
import { GRADES } from '../core/grade.js';
import { REPORTING_MONTH_PATTERN } from '../core/reportingMonth.js';
import type { Field } from '../form/field.js';
import { ID_PATTERN } from '../form/read/readPlain.js';

// What a JSON Schema says of a field beside its type.

/** How the fields of a form become a schema. */
export interface FieldSchemaOptions {
  /** Whether the form is still being filled: anything may then be missing. */
  readonly draft?: boolean;
  /**
   * What says by which scheme organization codes are read. In a form that names its own scheme, `ANY_CODES`: its parse
   * judges them.
   */
  readonly codes?: CodesOf | undefined;
}

/** What a form says of a field to people. JSON Schema counts characters in another way, so their limit is said in words. */
export function wordsOf(field: Field): { title?: string; description?: string } {
  const { label, help } = field;
  const limit = field.type === 'text' ? `At most ${field.most} characters.` : undefined;
  const description = [help, limit].filter((part) => part !== undefined).join(' ');
  return { ...(label !== undefined && { title: label }), ...(description !== '' && { description }) };
}

/** What JSON Schema can say of a text of a type; the reader judges the rest. */
export function marksOf(
  type: Field['type'],
  { codes }: FieldSchemaOptions,
): Readonly<Record<string, unknown>> {
  if (type !== 'organization') return MARKS[type] ?? {};
  return codesOf(codes).schemes.length > 0 ? { pattern: patternOf(codes) } : CODE_OF_ANY_SCHEME;
}

const CODE_OF_ANY_SCHEME = { minLength: 1, maxLength: 40 } as const;

const MARKS: Readonly<Partial<Record<Field['type'], Readonly<Record<string, unknown>>>>> = {
  month: { pattern: REPORTING_MONTH_PATTERN.source },
  id: { pattern: ID_PATTERN.source },
  date: { format: 'date', examples: ['2020-10-01'] },
  instant: { format: 'date-time', examples: ['2020-11-15T16:30:00-05:00'] },
  schoolYear: { examples: ['2020-21'] },
  grade: { examples: GRADES },
};
