import type { Field, Fields } from 'csmhs/form';

/** One page of a wizard. */
export interface Step {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly fields: Fields;
}

/** From so many sections on, a form is filled step by step. */
const WIZARD_FROM = 3;

/** Cuts a form into steps: one for the fields beside its sections, one a section; a short form is one step. */
export function stepsOf(title: string, fields: Fields): readonly Step[] {
  const entries = Object.entries(fields);
  const sections = entries.filter(([, { type }]) => type === 'group');
  if (sections.length < WIZARD_FROM) return [{ id: '', label: title, help: '', fields }];
  const beside = entries.filter(([, { type }]) => type !== 'group');
  const first = { id: '', label: title, help: '', fields: Object.fromEntries(beside) };
  return [...(beside.length > 0 ? [first] : []), ...sections.map(([id, field]) => stepOf(id, field))];
}

function stepOf(id: string, field: Field): Step {
  return { id, label: field.label ?? id, help: field.help ?? '', fields: { [id]: field } };
}

/** Gives the place in `steps` of the step on which a field stands. */
export function stepOfName(steps: readonly Step[], name: string): number {
  const key = name.split('.')[0] ?? '';
  return Math.max(
    0,
    steps.findIndex(({ fields }) => Object.hasOwn(fields, key)),
  );
}
