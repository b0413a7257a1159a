export { ACCESSIBILITY } from './accessFields.js';
export type { AnswersContext } from './answers/answersContext.js';
export { BASELINE_FIELDS, parseBaseline } from './answers/parseBaseline.js';
export { EXPLANATIONS_FIELD, parseExplanations } from './answers/parseExplanations.js';
export { parseSeverities, SEVERITIES_FIELD } from './answers/parseSeverities.js';
export { CHOICE_LISTS, type ChoiceListId } from './choiceLists.js';
export { CHOICES_FORM, type ChoicesDefinition } from './choices/choicesDefinition.js';
export { parseChoices } from './choices/parseChoices.js';
export { type ChoiceWord, withChoices, wordsOfList } from './choices/withChoices.js';
export { parseCodeScheme } from './codes/parseCodeScheme.js';
export type { FormCompleteness, SectionCompleteness, ToDo } from './completeness.js';
export type { FormDefinition } from './definition/formDefinition.js';
export { completenessOf, type ParseFormContext, parseForm } from './definition/parseForm.js';
export { parseFormDefinition } from './definition/parseFormDefinition.js';
export { EXPLANATION_FIELDS } from './explanationFields.js';
export type {
  ChoiceField,
  Choices,
  EitherField,
  Field,
  Fields,
  FormShape,
  GroupField,
  ListField,
  MapField,
  NumberField,
  PlainField,
  PlainType,
  ReportedValueField,
  TextField,
  VariantsField,
} from './field.js';
export type { DraftOf, DraftsOf, OwnWord, ValueOf, ValuesOf } from './fieldValue.js';
export { IMPROVEMENT_RULE_FIELD } from './improvement/improvementRuleField.js';
export { parseImprovementRule } from './improvement/parseImprovementRule.js';
export {
  type FieldChange,
  MIGRATION_FORM,
  type Migration,
  type RuleChange,
} from './migration/migration.js';
export { parseMigration } from './migration/parseMigration.js';
export { countCharacters } from './read/countCharacters.js';
export { FORM_RULES } from './rules.js';
export { SOURCE_FIELD } from './sourceField.js';
export { withLabels } from './withLabels.js';
