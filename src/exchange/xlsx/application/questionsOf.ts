import type { FormDefinition } from '../../../form/definition/formDefinition.js';
import type { Field, Fields } from '../../../form/field.js';

/** One line of a form on a sheet: a question, or the name of a part with the questions below it. */
export interface QuestionLine {
  /** The keys that lead to the value. */
  readonly path: readonly string[];
  readonly label: string;
  readonly field: Field;
}

/** Entries of one kind, which have a sheet of their own: a column a field. */
export interface EntrySheet {
  readonly path: readonly string[];
  readonly label: string;
  readonly field: Field;
  readonly columns: readonly QuestionLine[];
}

/** A form as sheets have it. */
export interface Questions {
  readonly lines: readonly QuestionLine[];
  readonly sheets: readonly EntrySheet[];
  /** Parts that no sheet can hold, such as groups whose fields depend on a word. */
  readonly left: readonly QuestionLine[];
}

/** Lays a form out on sheets: its questions one below the other, and a sheet for each list of groups. */
export function questionsOf({ id, fields }: Pick<FormDefinition, 'id' | 'fields'>): Questions {
  const lines: QuestionLine[] = [];
  const sheets: EntrySheet[] = [];
  const left: QuestionLine[] = [];

  function take(key: string, field: Field, before: readonly string[]): void {
    if (field.forms && !field.forms.includes(id)) return;
    const path = [...before, key];
    const line = { path, label: field.label ?? key, field };
    const inner = fieldsIn(field);
    if (isCell(field)) lines.push(line);
    else if (inner) {
      lines.push(line);
      for (const [name, each] of Object.entries(inner)) take(name, each, path);
    } else if (field.type === 'list' && field.of.type === 'group')
      sheets.push({ ...line, columns: columnsOf(field.of.fields, [], path) });
    else left.push(line);
  }

  /** The columns of a sheet of entries; groups in them lie flat. */
  function columnsOf(inner: Fields, before: readonly string[], list: readonly string[]): QuestionLine[] {
    return Object.entries(inner).flatMap(([key, field]): QuestionLine[] => {
      if (field.forms && !field.forms.includes(id)) return [];
      const path = [...before, key];
      if (field.type === 'group') return columnsOf(field.fields, path, list);
      const line = { path, label: field.label ?? key, field };
      if (isCell(field)) return [line];
      left.push({ ...line, path: [...list, ...path] });
      return [];
    });
  }

  for (const [key, field] of Object.entries(fields)) take(key, field, []);
  return { lines, sheets, left };
}

/** The questions of a part; of a map those of its keys. */
function fieldsIn(field: Field): Fields | null {
  if (field.type === 'group') return field.fields;
  if (field.type !== 'map' || !field.keys || !isCell(field.of)) return null;
  const { of, keys } = field;
  return Object.fromEntries(
    Object.entries(keys).map(([key, said]) => {
      const { label = key } = (said ?? {}) as { readonly label?: string };
      return [key, { ...of, label }];
    }),
  );
}

/** Tells whether the value of a field fits into one cell: several plain ones do, with semicolons between them. */
function isCell(field: Field): boolean {
  if (field.type === 'list') return field.of.type !== 'list' && isCell(field.of);
  return !['group', 'map', 'variants', 'either', 'evidence', 'anything'].includes(field.type);
}
