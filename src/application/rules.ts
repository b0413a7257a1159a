import { MIGRATION_RULES } from './form/migrationRules.js';
import { headerFieldTaken } from './form/parseApplicationForm.js';
import { interestCodeMissing } from './interest/parseInterest.js';
import { definitionIdTaken, formUnknown } from './ownDefinition.js';
import { ASSIGNMENT_RULES } from './review/assignmentRules.js';
import { REVIEW_RULES } from './review/reviewRules.js';
import { RUBRIC_RULES } from './review/rubricRules.js';
import { MOVE_RULES } from './states/moveRules.js';

export { APPLICATION_RULES } from './check/applicationRules.js';

/** Rules on what happens to applications: moves between states, migration, review and decisions. */
export const APPLICATION_PROCESS_RULES = [
  formUnknown,
  definitionIdTaken,
  headerFieldTaken,
  ...RUBRIC_RULES,
  ...ASSIGNMENT_RULES,
  interestCodeMissing,
  ...MOVE_RULES,
  ...MIGRATION_RULES,
  ...REVIEW_RULES,
] as const;
