import { isRecord } from '../core/given/isRecord.js';
import { isBlank } from '../core/isBlank.js';
import type { FormBreach, Path } from './breaches.js';
import type { Field, Fields } from './field.js';
import { formFieldAt } from './formFieldAt.js';
import { readForm } from './read/readForm.js';

/** One thing that is still to do. */
export interface ToDo {
  readonly path: Path;
  readonly label: string;
  /** The code of the rule that it breaks as it is. */
  readonly code: string;
}

/** How far one section of a form has come. */
export interface SectionCompleteness<Section extends string = string> {
  readonly section: Section;
  readonly label: string;
  /** Required answers, those inside entries of lists included. */
  readonly required: number;
  /** Required answers that are there and well written. */
  readonly filled: number;
  /** Filled of required, rounded down, so that 100 means done. */
  readonly percent: number;
  readonly toDo: readonly ToDo[];
}

/** How far a form has come, section by section. */
export interface FormCompleteness<Section extends string = string> {
  readonly percent: number;
  readonly sections: readonly SectionCompleteness<Section>[];
}

/**
 * Tells what is still to do, one section for each of the fields given; `percent` drives a progress bar.
 *
 * An answer that is there but badly written is not filled, and an optional one that is badly written is to do.
 *
 * @param version - the version of the form in force, where fields name versions
 */
export function completenessOfFields<F extends Fields>(
  fields: F,
  value: unknown,
  version?: string,
): FormCompleteness<keyof F & string> {
  const given = isRecord(value) ? value : {};
  const sections = Object.entries(fields).map(([section, field]) =>
    sectionCompleteness(section as keyof F & string, field, own(given, section), version),
  );
  const total = (of: 'required' | 'filled') => sections.reduce((sum, section) => sum + section[of], 0);
  return { percent: percentDown(total('filled'), total('required')), sections };
}

function sectionCompleteness<Section extends string>(
  section: Section,
  field: Field,
  value: unknown,
  version: string | undefined,
): SectionCompleteness<Section> {
  const fields: Fields = { [section]: field };
  const { breaches, required } = readForm(
    { id: section, fields },
    { [section]: value },
    { ...(version !== undefined && { version }) },
  );
  const open = breaches.filter(({ rule }) => rule.severity === 'fatal');
  const labelOf = ({ path }: FormBreach) => formFieldAt(fields, path)?.label ?? '';
  const places = new Set(open.map(({ path }) => path.join('.')));
  const gaps = open.filter(
    ({ path }) => formFieldAt(fields, path)?.required && places.delete(path.join('.')),
  ).length;
  const filled = Math.max(0, required - gaps);
  return {
    section,
    label: field.label ?? section,
    required,
    filled,
    percent: percentDown(filled, required),
    toDo: open.map((breach) => ({
      path: breach.path,
      label: labelOf(breach),
      code: breach.rule.code,
    })),
  };
}

function percentDown(filled: number, required: number): number {
  return required === 0 ? 100 : Math.floor((filled * 100) / required);
}

/**
 * Counts the answers given and those asked for in what is there, required or not.
 *
 * A list of groups asks for each field of each entry; any other list is one answer, and so is an empty one, which says
 * that there is nothing.
 */
export function countAnswers(
  field: Field,
  value: unknown,
): { readonly answered: number; readonly asked: number } {
  const isSaid = !isBlank(value);
  if (field.type === 'group') {
    const given = isRecord(value) ? value : {};
    return sumOf(Object.entries(field.fields).map(([key, inner]) => countAnswers(inner, own(given, key))));
  }
  if (field.type === 'list' && field.of.type === 'group' && Array.isArray(value) && value.length > 0) {
    return sumOf(value.map((row: unknown) => countAnswers(field.of, row)));
  }
  return { answered: isSaid ? 1 : 0, asked: 1 };
}

function sumOf(counts: readonly { readonly answered: number; readonly asked: number }[]) {
  return counts.reduce(
    (sum, { answered, asked }) => ({ answered: sum.answered + answered, asked: sum.asked + asked }),
    { answered: 0, asked: 0 },
  );
}

/** What every object inherits is not an answer. */
function own(given: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(given, key) ? given[key] : undefined;
}
