import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import { mayBe } from '../../core/given/mustBe.js';
import type { TableSchema, TableSchemaField } from '../csv/header/monthlyTableSchema.js';
import { sheetFacts } from './sheetFacts.js';
import { ratersToFill, type WORD_COLUMNS } from './sheetsTemplate.js';

/**
 * Gives the Table Schema of a needs assessment as a CSV file: one row an item, one column a rater, as `sheetsTemplate` writes it. The
 * columns of raters may have other headings, and be fewer or more.
 *
 * A row decides what its answers are, and a Table Schema is about columns: so answers are texts in it. Whether they fit their item is
 * for `parseSheetsCsv` to say.
 *
 * @param instrument - the rows then are its items and the facts of a sheet, and no others
 * @see table-schema
 * @example
 * sheetsTableSchema().fields.map(({ name }) => name) // => ['item', 'domain', 'text', 'answer', 'r1', 'r2', 'r3', 'team']
 */
export function sheetsTableSchema(instrument?: InstrumentDefinition | null): TableSchema {
  mayBe(INSTRUMENT, instrument, 'sheetsTableSchema', 'instrument');
  const items = instrument?.domains.flatMap((domain) => domain.items.map(({ id }) => id));
  const rows = items && [...sheetFacts().map(({ row }) => row), ...items];
  const texts = Object.entries(DESCRIBED).map(([name, [title, description]]) =>
    textField(name, title, description),
  );
  const raters = ratersToFill(3).map((name) =>
    name === 'team'
      ? textField(name, 'Team', 'The answers that the team agreed on.')
      : textField(name, `Rater ${name}`, 'The answers of one rater, under a code and not a name.'),
  );
  const [item, ...words] = texts;
  return {
    title: instrument ? `Assessment sheets (${instrument.id}, ${instrument.edition})` : 'Assessment sheets',
    description: 'One row is one item, or one fact of the sheets; one column is one rater.',
    fields: [
      { ...item!, constraints: { required: true, unique: true, ...(rows && { enum: rows }) } },
      ...words,
      ...raters,
    ],
    fieldsMatch: 'partial',
    missingValues: [''],
    uniqueKeys: [['item']],
  };
}

/** What stands in the columns before those of the raters. */
const DESCRIBED: Readonly<
  Record<(typeof WORD_COLUMNS)[number], readonly [title: string, description: string]>
> = {
  item: ['Item', 'The id of an item, or a fact of the sheets such as organization.'],
  domain: ['Domain', 'The domain of the item, for those who fill the table; it is not read.'],
  text: ['Text', 'What the item asks, for those who fill the table; it is not read.'],
  answer: ['Answer', 'Which answers the item takes, for those who fill the table; it is not read.'],
};

function textField(name: string, title: string, description: string): TableSchemaField {
  return { name, type: 'string', title, description };
}
