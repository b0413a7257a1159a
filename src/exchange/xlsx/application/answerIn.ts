import { absenceOf } from '../../../core/reportedValue.js';
import type { ChoiceField, Field } from '../../../form/field.js';
import { cellText } from '../sheet/cellText.js';
import type { CellContent } from '../workbookContent.js';

/** What a cell answers: the value as JSON has it. What does not fit stays as it is, for the reader of the form to name. */
export type Answer = string | number | boolean | null | readonly Answer[];

/** Reads the cell of a question; a blank one is `null`. */
export function answerIn(field: Field | undefined, cell: CellContent): Answer {
  const { text } = cellText(cell);
  const plain = text.trim();
  if (plain === '') return null;
  switch (field?.type) {
    case 'number':
      return NUMBER.test(plain) ? Number(plain) : text;
    case 'yesNo':
      return YES_OR_NO[plain.toLowerCase()] ?? text;
    case 'choice':
      return wordOf(field, plain);
    case 'reportedValue':
      return NUMBER.test(plain) ? Number(plain) : (absenceOf(plain) ?? text);
    case 'list':
      return plain
        .split(field.of.type === 'text' ? /[;\n]/ : /[;,\n]/)
        .filter((part) => part.trim() !== '')
        .map((part) => answerIn(field.of, part.trim()));
    default:
      return text;
  }
}

const NUMBER = /^-?\d+(\.\d+)?$/;

const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

/** A choice is offered by its label, and may be written as its word. */
function wordOf({ choices }: ChoiceField, said: string): string {
  if (Object.hasOwn(choices, said)) return said;
  const plain = said.toLowerCase();
  const words = Object.keys(choices);
  return words.find((word) => labelOf(choices[word], word).toLowerCase() === plain) ?? said;
}

/** The label of a word that may be chosen. */
export function labelOf(said: unknown, word: string): string {
  const { label } = (said ?? {}) as { readonly label?: unknown };
  return typeof label === 'string' ? label : word;
}
