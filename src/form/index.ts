export {
  breachAt,
  type FormBreach,
  fieldName,
  formFindings,
  gatherBreaches,
  type OnBreach,
  type Path,
  under,
} from './breaches.js';
export {
  completenessOfFields,
  countAnswers,
  type FormCompleteness,
  type SectionCompleteness,
  type ToDo,
} from './completeness.js';
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
export type { DraftOf, DraftsOf, ValueOf, ValuesOf } from './fieldValue.js';
export { formFieldAt } from './formFieldAt.js';
export { outcomeOfForm } from './outcomeOfForm.js';
export { personalFields } from './personalFields.js';
export { countCharacters } from './read/countCharacters.js';
export { type FormReading, type ReadFormOptions, readForm, readPart } from './read/readForm.js';
export { readTexts } from './read/readTexts.js';
export { FORM_RULES } from './rules.js';
