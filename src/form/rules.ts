import { ANSWERS_RULES } from './answers/answersRules.js';
import { CODE_SCHEME_RULES } from './codes/codeSchemeRules.js';
import { DEFINITION_RULES } from './definition/definitionRules.js';
import { IMPROVEMENT_FORM_RULES } from './improvement/improvementRuleUnsound.js';
import { judgedByPreview } from './judgedByPreview.js';
import { MIGRATION_RULES } from './migration/migrationRules.js';
import { READ_RULES } from './read/formRules.js';
import { entryRepeated } from './repeatedIds.js';

/** All rules of this room: what can be wrong with the shape of any form, and with the definition of one. */
export const FORM_RULES = [
  ...READ_RULES,
  ...DEFINITION_RULES,
  entryRepeated,
  ...CODE_SCHEME_RULES,
  ...IMPROVEMENT_FORM_RULES,
  ...MIGRATION_RULES,
  judgedByPreview,
  ...ANSWERS_RULES,
] as const;
