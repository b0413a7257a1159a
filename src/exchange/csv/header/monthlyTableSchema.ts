import { codesOf } from '../../../core/codes/codesOf.js';
import { patternOf } from '../../../core/codes/patternOf.js';
import { readFewOptions } from '../../../core/given/readFewOptions.js';
import { ABSENCES } from '../../../core/reportedValue.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../../../monthly/form/context.js';
import { formOf } from '../../../monthly/form/formOf.js';
import type { Measure } from '../../../monthly/form/measures.js';
import { KEY_HEADINGS } from './csvColumns.js';

/** One column of a table, as Frictionless describes it. */
export interface TableSchemaField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'yearmonth' | 'datetime';
  readonly title: string;
  readonly description: string;
  readonly constraints?: Readonly<Record<string, boolean | number | string | readonly string[]>>;
  /** Cells that hold no value in this column, where they are not those of the table. */
  readonly missingValues?: readonly string[];
}

/**
 * A description of a table that data tools understand. It names no profile: that of version 2.0 takes a list for `fieldsMatch`, where
 * the standard itself and the tools ask for a word.
 */
export interface TableSchema {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly TableSchemaField[];
  /** Columns may come in any order, some may be left out, and others may be there. */
  readonly fieldsMatch: 'partial';
  /** Cells that hold no value: blank, and the words that say why there is no number. */
  readonly missingValues: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
}

/**
 * Gives the Table Schema of a monthly CSV file: one row a report, every column that is read.
 *
 * Columns may come in any order, and measures may be left out. A cell that is plainly written, without a sign or an exponent, is taken
 * by both or by neither. Tools of Frictionless take the absence words for
 * missing values: the file keeps them apart, the tools do not.
 *
 * @param context - the form of the file, and the cohort or registry that says how codes are written
 * @see table-schema
 * @example
 * monthlyTableSchema().fields[0].name // => 'organization'
 */
export function monthlyTableSchema(context?: MonthlyContext | null): TableSchema {
  const known = readFewOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'monthlyTableSchema');
  const { id, measures } = formOf(known);
  const pattern = patternOf(codesOf(known));
  return {
    title: `Monthly file (${id})`,
    description: 'One row is one report: one organization, one month, one version.',
    fields: [...keyFields(pattern), ...measures.map(fieldOf), ...OTHER_FIELDS],
    fieldsMatch: 'partial',
    missingValues: ['', ...Object.keys(ABSENCES)],
    uniqueKeys: [['organization', 'month', 'version']],
  };
}

function fieldOf({ id, label, definition, decimals, scale }: Measure): TableSchemaField {
  const greatest = Math.floor(Number.MAX_SAFE_INTEGER / 10 ** decimals);
  const { least: minimum, greatest: maximum } = scale ?? { least: 0, greatest };
  return {
    name: id,
    type: decimals === 0 ? 'integer' : 'number',
    title: label,
    description: definition,
    constraints: { minimum, maximum },
  };
}

const keyFields = (pattern: string): readonly TableSchemaField[] => [
  {
    name: 'organization',
    type: 'string',
    title: KEY_HEADINGS.organization.label,
    description: 'The code of the district or school, as text with its leading zeros.',
    constraints: { required: true, pattern },
  },
  {
    name: 'month',
    type: 'yearmonth',
    title: KEY_HEADINGS.month.label,
    description: 'The month that is reported, such as 2020-10.',
    constraints: { required: true },
  },
  {
    name: 'version',
    type: 'integer',
    title: KEY_HEADINGS.version.label,
    description: 'The version of the report, from 1; blank is 1. The highest counts.',
    constraints: { minimum: 1, maximum: 999_999_999 },
    missingValues: [''],
  },
];

const OTHER_FIELDS: readonly TableSchemaField[] = [
  {
    name: 'submittedBy',
    type: 'string',
    title: KEY_HEADINGS.submittedBy.label,
    description: 'Who sent the report, as the district names them.',
    missingValues: [''],
  },
  {
    name: 'submittedAt',
    type: 'datetime',
    title: KEY_HEADINGS.submittedAt.label,
    description: 'Date, time and offset, such as 2020-11-15T16:30:00-05:00.',
    missingValues: [''],
  },
  {
    name: 'note',
    type: 'string',
    title: KEY_HEADINGS.note.label,
    description: 'A note on the report; no names of students.',
    missingValues: [''],
  },
];
