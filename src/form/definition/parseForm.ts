import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import type { ChoicesDefinition } from '../choices/choicesDefinition.js';
import { withChoices } from '../choices/withChoices.js';
import { completenessOfFields, type FormCompleteness } from '../completeness.js';
import { FORM_DEFINITION, PARSE_FORM_CONTEXT } from '../formKinds.js';
import { outcomeOfForm } from '../outcomeOfForm.js';
import { readForm } from '../read/readForm.js';
import type { FormDefinition } from './formDefinition.js';
import { formShapeOf } from './formShapeOf.js';

/** How a filled form is read. */
export interface ParseFormContext {
  /** Whether the form is still being filled: gaps are then no findings. */
  readonly draft?: boolean;
  /** Whether the value comes from a form on a page: texts of numbers, yes and no, and absences are then read. */
  readonly text?: boolean;
  /** Words for the lists that a state decides. */
  readonly choices?: ChoicesDefinition;
}

/**
 * Reads a filled form of unknown content by its definition: `ok` where its shape is right. Findings never hold what
 * somebody wrote.
 *
 * What is filled names its form under `form`, whether or not the definition has such a field.
 *
 * @example
 * parseForm(
 *   { form: 'xx-visit@1', on: 'today' },
 *   { form: 'form@1', id: 'xx-visit@1', title: 'Visit', fields: { on: { type: 'date', required: true } } },
 * ).findings.map(({ code, field }) => [code, field]) // => [['core.date-unreadable', 'on']]
 */
export function parseForm(
  value: unknown,
  definition: FormDefinition,
  context?: ParseFormContext | null,
): Outcome<Readonly<Record<string, unknown>>> {
  mustBe(FORM_DEFINITION, definition, 'parseForm', 'definition');
  const {
    draft = false,
    text = false,
    choices,
  } = readOptions<ParseFormContext>(context, PARSE_FORM_CONTEXT, 'parseForm');
  return outcomeOfForm(
    readForm(formShapeOf(withChoices(definition, choices)), value, {
      version: definition.id,
      complete: !draft,
      text,
    }),
  );
}

/**
 * Tells how far a filled form has come, one section for each field at its top.
 *
 * @example
 * completenessOf(
 *   {}, { form: 'form@1', id: 'xx-visit@1', title: 'Visit', fields: { on: { type: 'date', required: true } } },
 * ).percent // => 0
 */
export function completenessOf(value: unknown, definition: FormDefinition): FormCompleteness {
  mustBe(FORM_DEFINITION, definition, 'completenessOf', 'definition');
  return completenessOfFields(definition.fields, value, definition.id);
}
