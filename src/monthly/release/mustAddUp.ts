import { mustChoose } from '../../core/given/mustChoose.js';
import type { CompiledForm } from '../form/compiledForm.js';

/**
 * Tells whoever asks for totals of all districts which measures can have them.
 *
 * @throws RangeError for a measure that is not in the form, is no secret, may have tenths, or never adds up
 */
export function mustAddUp(form: CompiledForm, totals: readonly string[], by: string, name: string): void {
  const canAddUp = form.measures
    .filter(
      ({ sensitive, decimals, acrossSchools }) => sensitive && decimals === 0 && acrossSchools !== 'never',
    )
    .map(({ id }) => id);
  for (const id of totals) mustChoose(canAddUp, id, by, name);
}
