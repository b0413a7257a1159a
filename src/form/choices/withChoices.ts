import { mustBe } from '../../core/given/mustBe.js';
import type { ChoiceListId } from '../choiceLists.js';
import type { Field, Fields, FormShape } from '../field.js';
import type { ChoicesDefinition } from './choicesDefinition.js';
import { CHOICES } from './choicesKinds.js';

/** A form or table of fields is compiled once for each set of choices. */
const compiled = /* @__PURE__ */ new WeakMap<object, WeakMap<object, unknown>>();

/**
 * Gives a form with the words that a set of choices brings for its lists; the form itself where there are none.
 *
 * A field that names its list under `list` then offers them. The result is a form like any other: to read, to count
 * what is still to do, or to compile to a schema.
 *
 * @example
 * withChoices(
 *   { form: 'form@1', id: 'xx-need@1', title: 'Need', fields: { why: { type: 'choice', list: 'concerns', choices: { grief: {} } } } },
 *   { form: 'choices@1', id: 'xx', lists: { concerns: [{ id: 'climate', label: 'Climate' }] } },
 * ).fields.why.choices // => { grief: {}, climate: { id: 'climate', label: 'Climate' } }
 */
export function withChoices<Form extends FormShape>(form: Form, choices?: ChoicesDefinition | null): Form {
  mustBe({ says: 'a form with its fields', has: { fields: 'object' } }, form, 'withChoices', 'form');
  if (choices === undefined || choices === null) return form;
  mustBe(CHOICES, choices, 'withChoices', 'choices');
  const of = compiled.get(choices) ?? new WeakMap<object, unknown>();
  compiled.set(choices, of);
  const known = of.get(form) as Form | undefined;
  if (known) return known;
  const fields = fieldsWith(form.fields, choices);
  const made = fields === form.fields ? form : { ...form, fields };
  of.set(form, made);
  return made;
}

/**
 * Gives the words of a list: the built-in ones, with or without those of a set of choices.
 *
 * @param builtIn - the built-in words by their id
 */
export function wordsOfList<Word>(
  list: ChoiceListId,
  builtIn: Readonly<Record<string, Word>>,
  choices?: ChoicesDefinition | null,
): Readonly<Record<string, Word | ChoiceWord>> {
  const own = choices?.lists?.[list];
  if (!own) return builtIn;
  // A word that says a built-in one anew keeps what else is known of that one.
  const words = own.map((word) => [
    word.id,
    { ...(Object.hasOwn(builtIn, word.id) && builtIn[word.id]), ...word },
  ]);
  return { ...(choices.extends !== false && builtIn), ...Object.fromEntries(words) };
}

/** A word that a set of choices brings. */
export interface ChoiceWord {
  readonly id: string;
  readonly label: string;
  readonly definition?: string | null | undefined;
  readonly side?: string | null | undefined;
  readonly voice?: string | null | undefined;
}

function fieldsWith(fields: Fields, choices: ChoicesDefinition): Fields {
  return changed(fields, (field) => fieldWith(field, choices));
}

function fieldWith(field: Field, choices: ChoicesDefinition): Field {
  switch (field.type) {
    case 'choice': {
      if (field.list === undefined) return field;
      const words = wordsOfList(field.list, field.choices, choices);
      return words === field.choices ? field : { ...field, choices: words };
    }
    case 'group': {
      const fields = fieldsWith(field.fields, choices);
      return fields === field.fields ? field : { ...field, fields };
    }
    case 'list':
    case 'map': {
      const of = fieldWith(field.of, choices);
      return of === field.of ? field : { ...field, of };
    }
    case 'variants': {
      const of = changed(field.of, (fields) => fieldsWith(fields, choices));
      return of === field.of ? field : { ...field, of };
    }
    case 'either': {
      const of = field.of.map((kind) => fieldWith(kind, choices));
      return of.every((kind, i) => kind === field.of[i]) ? field : { ...field, of };
    }
    default:
      return field;
  }
}

/** Changes the values of a table; gives the table itself where nothing changes. */
function changed<T>(
  table: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> {
  const entries = Object.entries(table).map(([key, value]) => [key, change(value)] as const);
  return entries.every(([key, value]) => value === table[key]) ? table : Object.fromEntries(entries);
}
