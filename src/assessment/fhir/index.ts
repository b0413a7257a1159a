export { FHIR_BASE, type FhirQuestionnaireOptions, toFhirQuestionnaire } from './fhirQuestionnaire.js';
export {
  FHIR_ORGANIZATION_SYSTEM,
  type FhirResponseOptions,
  toFhirQuestionnaireResponse,
} from './fhirQuestionnaireResponse.js';
export type {
  FhirAnswer,
  FhirCoding,
  FhirItem,
  FhirQuestionnaire,
  FhirQuestionnaireResponse,
  FhirResponseItem,
} from './fhirResource.js';
