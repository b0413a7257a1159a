import { isLoose } from '../../core/isLoose.js';
import { type FormReading, type ReadFormOptions, readForm } from '../../form/read/readForm.js';
import type { ApplicationDraft } from './applicationForm.js';
import type { FormInForce } from './formInForce.js';
import { knownPart } from './knownPart.js';
import { withoutDoubled } from './withoutDoubled.js';

/** An application as it was read. */
export interface ApplicationReading extends FormReading<Readonly<Record<string, unknown>>> {
  /** The part of the value that our rules know. */
  readonly draft: ApplicationDraft;
}

/**
 * Reads unknown data as an application, by the form in force.
 *
 * @param options - gaps are breaches unless the application is a draft, where `complete` is left out
 */
export function readApplication(
  value: unknown,
  form: FormInForce,
  options: Pick<ReadFormOptions, 'complete' | 'text' | 'codes'> = {},
): ApplicationReading {
  const given = isLoose(value) ? value : {};
  const complete = options.complete ?? given['state'] !== 'draft';
  const reading = withoutDoubled(readForm(form, value, { ...options, version: form.id, complete }));
  return { ...reading, draft: knownPart(reading.value, form.fields) };
}
