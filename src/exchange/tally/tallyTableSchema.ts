import { ABSENCES } from '../../core/reportedValue.js';
import { ID_PATTERN } from '../../form/read/readPlain.js';
import { TALLY_ENTRY_FIELDS, TALLY_FIELDS } from '../../pdsa/tally/tally.js';
import type { TableSchema } from '../csv/header/monthlyTableSchema.js';

/**
 * Gives the Table Schema of a tally as a CSV file: one row a day.
 *
 * A row with nothing but its day, or with a word such as `notCollected` for the count, is a day that was not counted.
 *
 * @see table-schema
 * @example
 * tallyTableSchema().fields.map(({ name }) => name) // => ['date', 'count', 'of', 'measure', 'note']
 */
export function tallyTableSchema(): TableSchema {
  const { date, count, of, note } = TALLY_ENTRY_FIELDS;
  const numberOf = ({ label, help, least, most }: typeof count | typeof of) => ({
    type: 'integer' as const,
    title: label,
    description: help,
    constraints: { minimum: least, maximum: most },
  });
  const { measureId } = TALLY_FIELDS;
  return {
    title: 'Tally (tally@1)',
    description: 'One row is one day: how many were counted, out of how many.',
    fields: [
      {
        name: 'date',
        type: 'date',
        title: date.label,
        description: date.help,
        constraints: { required: true },
      },
      { name: 'count', ...numberOf(count) },
      { name: 'of', ...numberOf(of) },
      {
        name: 'measure',
        type: 'string',
        title: measureId.label,
        description: `${measureId.help} All rows name the same one.`,
        constraints: { pattern: ID_PATTERN.source },
        missingValues: [''],
      },
      {
        name: 'note',
        type: 'string',
        title: note.label,
        description: note.help,
        constraints: { maxLength: note.most },
        missingValues: [''],
      },
    ],
    fieldsMatch: 'partial',
    missingValues: ['', ...Object.keys(ABSENCES)],
    uniqueKeys: [['date']],
  };
}
