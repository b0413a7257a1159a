import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENTS, isInstrumentId } from '../../assessment/instrument/instruments.js';
import { formOf } from '../../monthly/form/formOf.js';
import { MONTHLY_1 } from '../../monthly/form/monthly1.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import { SUPPORT_CONCERNS } from '../../system/words/profileWords.js';
import { SUPPORT_TIERS } from '../../system/words/supportTiers.js';

// What ids are called for a reader; an id that nobody has put into words stays as it is.

/** The name of a concern. */
export function concernLabel(id: string): string {
  return Object.hasOwn(SUPPORT_CONCERNS, id)
    ? SUPPORT_CONCERNS[id as keyof typeof SUPPORT_CONCERNS].label
    : id;
}

/** The name of a tier. */
export function tierLabel(id: string): string {
  return Object.hasOwn(SUPPORT_TIERS, id) ? SUPPORT_TIERS[id as keyof typeof SUPPORT_TIERS].label : id;
}

/** The name of a rate of a monthly form. */
export function rateLabel(id: string, form: MonthlyForm<string> | null | undefined): string {
  return formOf(form ? { form } : null).rateOf.get(id)?.label ?? id;
}

/** The name of a measure of the built-in form. */
export function measureLabel(id: string): string {
  return MONTHLY_1.measures.find((measure) => measure.id === id)?.label ?? id;
}

/** The name of a domain of an instrument, built in or brought along. */
export function domainLabel(id: string, instrument: string, brought?: InstrumentDefinition | null): string {
  const built: InstrumentDefinition | null = isInstrumentId(instrument) ? INSTRUMENTS[instrument] : null;
  const definition = brought?.id === instrument ? brought : built;
  // A plan names domains, and no instrument where nobody has answered one.
  const known = [
    ...(definition ? [definition] : []),
    ...(brought ? [brought] : []),
    ...Object.values(INSTRUMENTS),
  ];
  return (
    known
      .flatMap(({ domains }) => domains as InstrumentDefinition['domains'])
      .find((domain) => domain.id === id)?.label ?? id
  );
}
