import { isLoose, type Loose } from '../../core/isLoose.js';
import type { Outcome } from '../../core/outcome.js';
import { breachAt, type FormBreach } from '../../form/breaches.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { keyMisspelled, keysForeign } from '../../form/read/formRules.js';
import { readForm } from '../../form/read/readForm.js';
import { DEFAULT_DISCLOSURE_POLICY } from './policies.js';
import type { DisclosurePolicy, PercentBand } from './policy.js';
import { POLICY_FORM } from './policyForm.js';
import { percentBandReversed, policyFieldUnknown } from './policyRules.js';

/**
 * Reads a policy. What is left out comes from `DEFAULT_DISCLOSURE_POLICY`; a field that is not known, or
 * has an unusable value, is a finding that blocks, because an unread field could leave students unprotected.
 *
 * @example
 * parseDisclosurePolicy({ treshold: 6 }).findings[0].code // => 'disclosure.policy-field-unknown'
 */
export function parseDisclosurePolicy(input: unknown): Outcome<DisclosurePolicy> {
  const reading = readForm<DisclosurePolicy>(POLICY_FORM, isLoose(input) ? withDefaults(input) : input);
  const bands = reading.isReadable ? reading.value.percentBands?.map(withUpperEnd) : undefined;
  const breaches = [...reading.breaches.map(neverPassedOver), ...(bands ?? []).flatMap(reversed)];
  const isReadable = breaches.every(({ rule }) => rule.severity !== 'fatal');
  const value = { ...DEFAULT_DISCLOSURE_POLICY, ...reading.value, ...(bands && { percentBands: bands }) };
  return outcomeOfForm({ ...reading, value, breaches, isReadable });
}

function withDefaults(given: Loose): Loose {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...DEFAULT_DISCLOSURE_POLICY, ...Object.fromEntries(said) };
}

/** Where other forms only warn of a key that was not read, a policy is refused. */
function neverPassedOver(breach: FormBreach): FormBreach {
  const { rule, path, params } = breach;
  if (rule.code === keysForeign.code) return { ...breach, rule: policyFieldUnknown, params: {} };
  if (rule.code !== keyMisspelled.code) return breach;
  return { rule: policyFieldUnknown, ...breachAt(path, params) };
}

/** A band that has no upper end said has none. */
function withUpperEnd(band: PercentBand): PercentBand {
  return { ...band, to: band.to ?? null };
}

function reversed({ from, to, low, high }: PercentBand, i: number): FormBreach[] {
  if ((to === null || from <= to) && low < high) return [];
  return [{ rule: percentBandReversed, ...breachAt(['percentBands', i]) }];
}
