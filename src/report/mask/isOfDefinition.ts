import { MONTHLY_FORM_RULES } from '../../monthly/form/definition/monthlyFormRules.js';
import { COHORT_RULES } from '../../network/cohorts/check/cohortRules.js';
import { REGISTRY_RULES } from '../../network/organizations/check/registryRules.js';

const OF_DEFINITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [COHORT_RULES, REGISTRY_RULES, MONTHLY_FORM_RULES].flat().map(({ code }) => code),
);

/** Tells whether a rule judges cohorts, registries or forms: they are made to be handed around and hold nothing of a student. */
export function isOfDefinition(code: string): boolean {
  return OF_DEFINITIONS.has(code);
}
