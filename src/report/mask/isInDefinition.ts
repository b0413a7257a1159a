import { RUBRIC_RULES } from '../../application/review/rubricRules.js';
import { INSTRUMENT_RULES } from '../../assessment/instrument/instrumentRules.js';
import type { Finding } from '../../core/finding.js';
import { MONTHLY_FORM_RULES } from '../../monthly/form/definition/monthlyFormRules.js';
import { COHORT_RULES } from '../../network/cohorts/check/cohortRules.js';
import { REGISTRY_RULES } from '../../network/organizations/check/registryRules.js';
import type { MaskPolicy } from './maskPolicy.js';

const OF_DEFINITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [COHORT_RULES, REGISTRY_RULES, MONTHLY_FORM_RULES, RUBRIC_RULES, INSTRUMENT_RULES]
    .flat()
    .map(({ code }) => code),
);

/** Tells whether a finding is of a rule for definitions, and in a file that holds one: nothing in it speaks of a student. */
export function isInDefinition({ code, source }: Finding, { definitions = [] }: MaskPolicy): boolean {
  return source?.file !== undefined && OF_DEFINITIONS.has(code) && definitions.includes(source.file);
}
