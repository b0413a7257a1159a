import * as application from '../../src/application/index.js';
import * as assessment from '../../src/assessment/index.js';
import * as form from '../../src/form/index.js';
import { EVIDENCE_FIELD } from '../../src/form/read/evidenceField.js';
import { MEASURES } from '../../src/monthly/form/measures.js';
import { RATES } from '../../src/monthly/form/rates.js';
import { SUBMISSION_STATUSES } from '../../src/monthly/form/status.js';
import * as network from '../../src/network/index.js';
import { CYCLE_EVENTS } from '../../src/pdsa/cycle/cycleEvents.js';
import { CYCLE_STATES } from '../../src/pdsa/cycle/cycleStates.js';
import * as pdsa from '../../src/pdsa/index.js';
import { LOG_FIELDS } from '../../src/pdsa/log/pdsaLog.js';
import { RAMP_FIELDS } from '../../src/pdsa/ramp/rampCycle.js';
import * as system from '../../src/system/index.js';

/**
 * What people fill, by name: every form of the package that is a definition, the application, the PDSA log with its cycles, and what is
 * said of monthly measures, rates and states. Left out are the formats in which somebody defines a form, an instrument or a policy.
 */
export const DECLARED: Readonly<Record<string, object>> = {
  ...Object.fromEntries(
    [application, assessment, network, system, pdsa, form].flatMap((room) =>
      Object.values<unknown>(room).flatMap((value) => (isForm(value) ? [[value.id, value] as const] : [])),
    ),
  ),
  application: application.applicationFields(),
  'pdsa@1': LOG_FIELDS,
  'cycles of pdsa@1': { RAMP_FIELDS, CYCLE_EVENTS, CYCLE_STATES },
  explanations: form.EXPLANATION_FIELDS,
  evidence: EVIDENCE_FIELD,
  'monthly@1': { MEASURES, RATES, SUBMISSION_STATUSES },
};

function isForm(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'form' in value && value.form === 'form@1';
}

/** Lists the texts that something declares for people, each once and without the period at its end. */
export function textsOf(declared: unknown): readonly string[] {
  if (typeof declared !== 'object' || declared === null) return [];
  const texts = Object.entries(declared).flatMap(([key, value]) =>
    typeof value === 'string' && ['label', 'help', 'title', 'definition'].includes(key)
      ? [value.replace(/\.$/, '')]
      : textsOf(value),
  );
  return [...new Set(texts)];
}
