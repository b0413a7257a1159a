import { withoutInvisible } from '../../../core/invisible.js';
import { KEY_COLUMNS, KEY_HEADINGS } from './csvColumns.js';
import type { CsvLayout } from './csvLayout.js';

/** Every name of a form with its column, made at first use. */
export interface FormNames {
  /** `null` for a name that two columns share. */
  readonly ids: ReadonlyMap<string, string | null>;
  readonly weak: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, readonly string[]>;
}

const namesByLayout = new WeakMap<CsvLayout, FormNames>();

/** Gives the names of the columns of a form. */
export function namesOf(layout: CsvLayout): FormNames {
  const known = namesByLayout.get(layout);
  if (known) return known;
  const made = makeNames(layout);
  namesByLayout.set(layout, made);
  return made;
}

function makeNames({ form, columns }: CsvLayout): FormNames {
  const ids = new Map<string, string | null>(columns.map((column) => [plainHeading(column), column]));
  const weak = new Map<string, string>();
  for (const key of KEY_COLUMNS) {
    const { label, also, weak: words } = KEY_HEADINGS[key];
    for (const name of [label, ...also].map(plainHeading)) if (!ids.has(name)) ids.set(name, key);
    for (const name of words) weak.set(plainHeading(name), key);
  }
  // An id goes before a label, and a label that two measures share names none.
  const labels = new Map<string, string | null>();
  const numbers = new Map<string, string[]>();
  for (const { id, label, number } of form.measures) {
    // People write what the labels spell out.
    const spellings = ['this school year', 'ytd', 'year to date'].map((year) =>
      plainHeading(label.replace('this school year', year)),
    );
    for (const name of new Set(spellings)) labels.set(name, labels.has(name) ? null : id);
    const plain = plainHeading(number);
    if (!/^[a-z]{1,3}\d{1,3}$/.test(plain)) continue;
    const key = withoutZeros(plain);
    numbers.set(key, [...(numbers.get(key) ?? []), id]);
  }
  for (const [name, id] of labels) if (!ids.has(name)) ids.set(name, id);
  return { ids, weak, numbers };
}

/** Takes the zeros in front of the digits of a number of a measure: `m03` is `m3`. */
export function withoutZeros(number: string): string {
  return number.replace(/^([a-z]+)0+(?=\d)/, '$1');
}

/** Gives the letters, digits and signs that count in a heading: no case, blanks, or marks between words. */
export function plainHeading(text: string): string {
  // Most headings; a file may have a hundred thousand.
  if (/^[A-Za-z0-9_ ]*$/.test(text)) return text.toLowerCase().replace(/[ _]/g, '');
  return (
    withoutInvisible(text.normalize('NFKC'))
      .toLowerCase()
      .replace(/[\s_'"\u2018-\u201d()[\]{}*#]/g, '')
      // Between digits a mark is part of the number.
      .replace(/(?<!\d)[.,:;/\\\u2010-\u2015-]|[.,:;/\\\u2010-\u2015-](?!\d)/g, '')
  );
}
