import type { Kind } from '../../core/given/kind.js';
import { misfitOf } from '../../core/given/misfitOf.js';
import { MEASURE_UNITS } from './measures.js';
import { MONTHLY_FORM_KIND, type MonthlyForm } from './monthlyForm.js';
import { RATE_COUNTS } from './rates.js';

const known = new WeakMap<object, boolean>();

/**
 * Gives a monthly form that a cohort holds; `null` for an object by which nothing can be read. Looked at once for each
 * object: `parseMonthlyForm` says what is wrong with it, and reads all of it.
 */
export function heldForm(given: object): MonthlyForm | null {
  let isForm = known.get(given);
  if (isForm === undefined) {
    isForm = misfitOf(HELD, given) === null && namesItsOwn(given as MonthlyForm);
    known.set(given, isForm);
  }
  return isForm ? (given as MonthlyForm) : null;
}

const SAYS = 'a monthly form';
const IDS = { listOf: 'text' } as const;

const HELD = {
  says: SAYS,
  has: {
    form: { oneOf: [MONTHLY_FORM_KIND] },
    id: 'text',
    measures: {
      listOf: {
        says: SAYS,
        has: {
          id: 'text',
          label: 'text',
          unit: { oneOf: MEASURE_UNITS },
          window: { oneOf: ['month', 'ytd', 'point'] },
          acrossSchools: { oneOf: ['sum', 'upperBound', 'never'] },
        },
      },
    },
  },
  mayHave: {
    comparisons: {
      listOf: {
        says: SAYS,
        has: { code: 'text', severity: 'text', parts: IDS, wholes: IDS, message: 'text' },
      },
    },
    contradictions: {
      listOf: { says: SAYS, has: { code: 'text', severity: 'text', positive: 'text', other: 'text' } },
    },
    rates: { listOf: { says: SAYS, has: { id: 'text', numerator: IDS, denominator: IDS } } },
  },
} as const satisfies Kind;

/** Whether there are measures, and everything that rules, rates and measures name is one of them. */
function namesItsOwn({ measures, comparisons, contradictions, rates }: MonthlyForm): boolean {
  const own = new Set<string | null | undefined>([undefined, null, ...measures.map(({ id }) => id)]);
  const isOwn = (id: string | undefined) => own.has(id);
  return (
    measures.length > 0 &&
    measures.every(({ monthOf, firstContacts }) => isOwn(monthOf) && isOwn(firstContacts)) &&
    (comparisons ?? []).every(({ parts, wholes, unless }) => [...parts, ...wholes, unless].every(isOwn)) &&
    (contradictions ?? []).every(({ positive, other }) => isOwn(positive) && isOwn(other)) &&
    (rates ?? []).every(({ numerator, denominator, unionOf }) =>
      [...numerator, ...denominator, ...(unionOf ?? [])].every(
        (id) => isOwn(id) || RATE_COUNTS.some((count) => count === id),
      ),
    )
  );
}
