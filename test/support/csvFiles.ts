import fc from 'fast-check';
import { MEASURE_IDS, type MeasureId, measureOf } from '../../src/monthly/form/measures.js';

/** A cell that can be read: a number, an absence word in any case, or blank. */
export const readableCell = (id: MeasureId): fc.Arbitrary<string> => {
  const { decimals, scale } = measureOf(id);
  const numbers = scale
    ? fc.integer({ min: scale.least, max: scale.greatest }).map(String)
    : decimals === 1
      ? fc.nat(9999).map((tenths) => `${Math.floor(tenths / 10)}${tenths % 10 ? `.${tenths % 10}` : ''}`)
      : fc.oneof(fc.nat(400), fc.nat(30), fc.nat(5_000_000_000)).map(String);
  const words = fc.constantFrom(
    'notCollected',
    'NOTAVAILABLE',
    'notApplicable',
    'declined',
    'Unknown',
    'suppressed',
  );
  return fc.oneof(
    { weight: 8, arbitrary: numbers },
    { weight: 1, arbitrary: words },
    { weight: 2, arbitrary: fc.constant('') },
  );
};

/** A cell that is wrong in one of the ways of real life. */
export const damagedCell: fc.Arbitrary<string> = fc.constantFrom(
  '-3',
  '3.57',
  '1,234',
  '1.2E+05',
  '<10',
  'n/a',
  '*',
  '=1+1',
  '99999999999999999999',
  'abc',
  '1 2',
  '٣',
  '\u2212',
  '"',
  'a"b',
);

/** Text as people write it into a note. */
export const noteText: fc.Arbitrary<string> = fc.oneof(
  fc.constant(''),
  fc.string({
    unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', '\r\n', '\r', 'é', '€', '😀', '\u0301'),
  }),
);

/** Organization codes of a few districts and schools. */
export const orgCodes: fc.Arbitrary<string> = fc.constantFrom(
  '00240000',
  '00240505',
  '02010000',
  '02010010',
  '06180035',
);

/** Months of one school year. */
export const months: fc.Arbitrary<string> = fc.constantFrom(
  '2020-09',
  '2020-10',
  '2020-11',
  '2020-12',
  '2021-01',
);

/** Some measures, each once, in any order. */
export const someMeasures: fc.Arbitrary<MeasureId[]> = fc.shuffledSubarray([...MEASURE_IDS], {
  minLength: 1,
  maxLength: 8,
});

/** Quotes a cell the way RFC 4180 has it, where it must or where asked. */
export function quoted(cell: string, delimiter: string, always = false): string {
  const must = always || /["\r\n]/.test(cell) || cell.includes(delimiter) || /^\s|\s$/.test(cell);
  return must ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** How a file is written. */
export interface FileStyle {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly bom: boolean;
  readonly quoteAll: boolean;
  readonly lastLineEnd: boolean;
}

/** The styles that a file may have. */
export const fileStyles: fc.Arbitrary<FileStyle> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  bom: fc.boolean(),
  quoteAll: fc.boolean(),
  lastLineEnd: fc.boolean(),
});

/** Writes rows of cells as a file. */
export function written(
  rows: readonly (readonly string[])[],
  { delimiter, lineEnd, bom, quoteAll, lastLineEnd }: FileStyle,
): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, delimiter, quoteAll)).join(delimiter));
  return `${bom ? '\ufeff' : ''}${lines.join(lineEnd)}${lastLineEnd ? lineEnd : ''}`;
}

/** A table of monthly rows: header first. Some cells are damaged where `damage` allows it. */
export const monthlyTable = (damage: boolean): fc.Arbitrary<string[][]> =>
  someMeasures.chain((ids) =>
    fc
      .array(
        fc.tuple(
          orgCodes,
          months,
          fc.constantFrom('', '1', '2', '3', '12'),
          noteText,
          fc.tuple(
            ...ids.map((id) =>
              damage
                ? fc.oneof({ weight: 9, arbitrary: readableCell(id) }, { weight: 1, arbitrary: damagedCell })
                : readableCell(id),
            ),
          ),
        ),
        { maxLength: 12 },
      )
      .map((rows) => [
        ['organization', 'month', 'version', 'note', ...ids],
        ...rows.map(([organization, month, version, note, cells]) => [
          organization,
          month,
          version,
          note,
          ...(cells as string[]),
        ]),
      ]),
  );
