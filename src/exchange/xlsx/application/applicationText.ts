import { applicationDefinition } from '../../../application/form/applicationDefinition.js';
import { APPLICATION_FORMS } from '../../../application/form/applicationForms.js';
import type { FormDefinition } from '../../../form/definition/formDefinition.js';
import type { Field } from '../../../form/field.js';
import type { OpenedWorkbook, WorkbookOptions } from '../openedWorkbook.js';
import { cellText } from '../sheet/cellText.js';
import type { SheetContent, WorkbookContent } from '../workbookContent.js';
import { answerIn } from './answerIn.js';
import { type CellAt, type PlacedValue, placedJson } from './placedJson.js';
import { type EntrySheet, questionsOf } from './questionsOf.js';
import { withHead } from './withHead.js';

/** The headings of the sheet with the questions. */
export const QUESTION_HEADINGS = ['Field', 'Question', 'Answer'] as const;

/** The column of the answers. */
const ANSWER = 2;

/** Finds the sheet with the questions of an application, if there is one. */
export function questionSheet(sheets: readonly SheetContent[]): SheetContent | undefined {
  return sheets.find(({ rows: [head = []] }) =>
    QUESTION_HEADINGS.every((heading, i) => textIn(head, i) === heading),
  );
}

/** What a workbook with an application says, as JSON, and which of its sheets were read. */
export interface ApplicationText extends Pick<OpenedWorkbook, 'place'> {
  readonly source: Uint8Array;
  readonly read: readonly SheetContent[];
}

/** Writes the answers of an application as JSON. */
export function applicationText(
  { sheets, form }: WorkbookContent,
  main: SheetContent,
  file: string,
  { applications = [] }: WorkbookOptions,
): ApplicationText {
  const lines = main.rows.slice(1).map((row) => ({ key: textIn(row, 0), cell: row[ANSWER] ?? null }));
  const id = lines.find(({ key }) => key === 'form');
  const named = (id && cellText(id.cell).text.trim()) || form || APPLICATION_FORMS[0];
  const questions = questionsOf(withHead(definitionOf(named, applications)));
  const fields = new Map(questions.lines.map(({ path, field }) => [path.join('.'), field]));
  const top: CellAt = { sheet: main.name, row: 0, column: ANSWER };
  const root = new Map<string, PlacedValue>([['form', { at: top, value: named }]]);
  for (const [i, { key, cell }] of lines.entries()) {
    const at: CellAt = { sheet: main.name, row: i + 1, column: ANSWER };
    const field = fields.get(key);
    const value = answerIn(field, cell);
    if (key === '' || (!field && value === null && key !== 'form')) continue;
    put(root, key.split('.'), isPart(field) ? { at, value: new Map() } : { at, value }, at);
  }
  const read: SheetContent[] = [main];
  for (const entries of questions.sheets) {
    const sheet = sheets.find(({ rows: [head = []] }) => textIn(head, 0) === entries.path.join('.'));
    const at: CellAt = { sheet: sheet?.name ?? main.name, row: 0, column: 0 };
    const value = sheet ? entriesIn(sheet, entries) : [];
    if (sheet) read.push(sheet);
    const isLeftOut = value.length === 0 && entries.field.type === 'list' && !entries.field.required;
    put(root, entries.path, { at, value: isLeftOut ? null : value }, at);
  }
  const kept = withoutBlankParts({ at: top, value: root }, fields, '');
  const { bytes, place } = placedJson(kept, file);
  return { source: bytes, place, read };
}

function definitionOf(id: string, brought: readonly FormDefinition[]): Pick<FormDefinition, 'id' | 'fields'> {
  const builtIn = APPLICATION_FORMS.find((form) => form === id);
  return (
    brought.find((form) => form.id === id) ?? (builtIn ? applicationDefinition(builtIn) : { id, fields: {} })
  );
}

function isPart(field: Field | undefined): boolean {
  return field?.type === 'group' || field?.type === 'map';
}

function textIn(row: SheetContent['rows'][number], column: number): string {
  return cellText(row[column] ?? null).text.trim();
}

/** Puts a value where its keys lead, and makes the parts on the way. */
function put(into: Map<string, PlacedValue>, path: readonly string[], value: PlacedValue, at: CellAt): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    into.set(key, value);
    return;
  }
  const known = into.get(key)?.value;
  const inner = known instanceof Map ? (known as Map<string, PlacedValue>) : new Map<string, PlacedValue>();
  if (inner !== known) into.set(key, { at, value: inner });
  put(inner, rest, value, at);
}

/** The entries of a sheet: a row each, below the keys; rows without anything are passed over. */
function entriesIn({ name, rows }: SheetContent, { columns }: EntrySheet): PlacedValue[] {
  const keys = rows[1] ?? [];
  return rows.flatMap((row, r): PlacedValue[] => {
    if (r < 2 || row.every((_, c) => textIn(row, c) === '')) return [];
    const entry = new Map<string, PlacedValue>();
    for (const [c, cell] of row.entries()) {
      const key = textIn(keys, c);
      const value = answerIn(columns.find(({ path }) => path.join('.') === key)?.field, cell);
      const at: CellAt = { sheet: name, row: r, column: c };
      if (key !== '' || value !== null) put(entry, key.split('.'), { at, value }, at);
    }
    return [{ at: { sheet: name, row: r, column: 0 }, value: entry }];
  });
}

/** A part that may be left out and has no answer is left out: it would ask for its fields as soon as it is there. */
function withoutBlankParts(
  { at, value }: PlacedValue,
  fields: ReadonlyMap<string, Field>,
  name: string,
): PlacedValue {
  if (!(value instanceof Map)) return { at, value };
  const inner = new Map(
    [...(value as ReadonlyMap<string, PlacedValue>)].map(([key, each]): [string, PlacedValue] => [
      key,
      withoutBlankParts(each, fields, name === '' ? key : `${name}.${key}`),
    ]),
  );
  const isBlank = [...inner.values()].every((each) => each.value === null);
  return { at, value: name !== '' && isBlank && !fields.get(name)?.required ? null : inner };
}
