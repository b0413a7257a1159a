import { isLoose } from '../../core/isLoose.js';
import { APPLICATION_SECTIONS, fieldAt, type SectionId } from '../form/applicationForm.js';
import type { ApplicationForm } from '../form/field.js';
import { formOf } from '../form/readApplication.js';
import { readField } from '../form/readFields.js';
import type { Path, Reading } from '../form/reading.js';

/** One thing that is still to do. */
export interface ToDo {
  readonly path: Path;
  readonly label: string;
  /** The code of the rule that it breaks as it is. */
  readonly code: string;
}

/** How far one section has come. */
export interface SectionCompleteness {
  readonly section: SectionId;
  readonly label: string;
  /** Required answers, those inside entries of lists included. */
  readonly required: number;
  /** Required answers that are there and well written. */
  readonly filled: number;
  /** Filled of required, rounded down, so that 100 means done. */
  readonly percent: number;
  readonly toDo: readonly ToDo[];
}

/** How far an application has come, section by section. */
export interface ApplicationCompleteness {
  readonly percent: number;
  readonly sections: readonly SectionCompleteness[];
}

/**
 * Tells what is still to do, section by section; `percent` drives a progress bar.
 *
 * Counts the required answers of the form version that the application names. An answer that is there but ill
 * written is not filled, and an optional one that is ill written is listed as to do.
 *
 * @example
 * applicationCompleteness({}).percent // => 0
 */
export function applicationCompleteness(value: unknown): ApplicationCompleteness {
  const given: Readonly<Record<string, unknown>> = isLoose(value) ? { ...value } : {};
  const form = formOf(given['form']);
  const sections = (Object.keys(APPLICATION_SECTIONS) as SectionId[]).map((section) =>
    sectionCompleteness(section, given[section], form),
  );
  const total = (of: 'required' | 'filled') => sections.reduce((sum, section) => sum + section[of], 0);
  return { percent: percentDown(total('filled'), total('required')), sections };
}

function sectionCompleteness(section: SectionId, value: unknown, form: ApplicationForm): SectionCompleteness {
  const field = APPLICATION_SECTIONS[section];
  const reading: Reading = { form, complete: true, breaches: [], required: 0 };
  readField(field, value, [section], reading);
  const open = reading.breaches.filter(({ rule }) => rule.severity === 'fatal');
  const toDo = open.map(({ path, rule }) => ({ path, label: fieldAt(path)?.label ?? '', code: rule.code }));
  const places = new Set(open.map(({ path }) => path.join('.')));
  const gaps = open.filter(({ path }) => fieldAt(path)?.required && places.delete(path.join('.'))).length;
  const filled = Math.max(0, reading.required - gaps);
  return {
    section,
    label: field.label,
    required: reading.required,
    filled,
    percent: percentDown(filled, reading.required),
    toDo,
  };
}

function percentDown(filled: number, required: number): number {
  return required === 0 ? 100 : Math.floor((filled * 100) / required);
}
