import { type CompiledForm, compiledForm } from '../../../monthly/form/compiledForm.js';
import type { MonthlyContext } from '../../../monthly/form/context.js';
import type { MonthlyForm } from '../../../monthly/form/monthlyForm.js';
import { MONTHLY_FORMS } from '../../../monthly/form/monthlyForms.js';
import { layoutOf } from './csvLayout.js';
import { columnNamer } from './headingNames.js';

/** A form that the headings of a file fit far better than the one that it is read by. */
export interface OtherForm {
  readonly id: string;
  /** Tells whether a heading is a measure of that form and none of the form at hand. */
  names(heading: string): boolean;
}

/** A heading, and the column that it names in the form at hand: `null` for none, empty for one that is left unread on purpose. */
interface ClaimedHeading {
  readonly text: string;
  readonly column: string | null;
}

/** So many headings more must another form know: a few may be columns of the file's own. */
const LEAST = 3;

/** The forms that a file may be of besides the one by which it is read. */
export function formsAround({ cohort }: MonthlyContext): MonthlyForm[] {
  const own = cohort?.monthlyForm;
  const isForm = typeof own === 'object' && own !== null;
  return [...Object.values(MONTHLY_FORMS), ...(isForm ? [own as MonthlyForm] : [])];
}

/** Finds the form that knows most headings that the form at hand does not; `null` where none is far better. */
export function otherFormOf(
  own: CompiledForm,
  others: readonly MonthlyForm[],
  headings: readonly ClaimedHeading[],
): OtherForm | null {
  const unknown = headings.filter(({ text, column }) => column === null && text !== '');
  if (unknown.length < LEAST) return null;
  let best: OtherForm | null = null;
  let most = LEAST - 1;
  for (const other of others) {
    if (other === own.form || other.id === own.id) continue;
    const compiled = compiledForm(other);
    const name = columnNamer(layoutOf(compiled));
    const names = (text: string) => compiled.has(name(text)?.column);
    const lost = headings.filter(({ text, column }) => column !== null && own.has(column) && !names(text));
    const gained = unknown.filter(({ text }) => names(text));
    const score = gained.length - 2 * lost.length;
    if (score <= most) continue;
    const texts = new Set(gained.map(({ text }) => text));
    [best, most] = [{ id: other.id, names: (text) => texts.has(text) }, score];
  }
  return best;
}
