import type { CodeScheme } from '../../core/codes/codeScheme.js';
import type { Outcome } from '../../core/outcome.js';
import { formFindings, gatherBreaches } from '../breaches.js';
import { outcomeOfForm } from '../outcomeOfForm.js';
import { readForm } from '../read/readForm.js';
import { checkCodeScheme } from './checkCodeScheme.js';
import { CODE_SCHEME_FIELDS } from './codeSchemeFields.js';

/**
 * Reads a scheme of codes that somebody has written, from parsed JSON. Its pictures are no regular expressions: `9` is a
 * digit, `A` a letter, and every other character stands for itself. Never throws.
 *
 * The pictures, the length of the prefix and its suffix must go together, so that a district is told from a school.
 *
 * @example
 * parseCodeScheme({
 *   id: 'xx-cds', label: 'county-district-school code', district: '99999999999999', school: '99999999999999',
 *   parent: { by: 'prefix', length: 7, suffix: '0000000' },
 * }).ok // => true
 * @example
 * parseCodeScheme({
 *   id: 'xx-flat', label: 'state code', district: '9999', school: '9999', parent: { by: 'prefix', length: 4 },
 * }).findings[0].code // => 'form.schools-like-districts'
 */
export function parseCodeScheme(value: unknown): Outcome<CodeScheme> {
  const reading = readForm<CodeScheme>({ id: 'code scheme', fields: CODE_SCHEME_FIELDS }, value);
  const { breaches, onBreach } = gatherBreaches();
  if (!reading.isReadable) return outcomeOfForm(reading);
  const scheme = readyScheme(reading.value);
  checkCodeScheme(scheme, [], onBreach);
  return outcomeOfForm(
    { ...reading, value: scheme, isReadable: breaches.length === 0 },
    formFindings(breaches),
  );
}

/** A suffix that was left out is none. */
function readyScheme(scheme: CodeScheme): CodeScheme {
  const { parent } = scheme;
  return parent.by === 'prefix' ? { ...scheme, parent: { ...parent, suffix: parent.suffix ?? '' } } : scheme;
}
