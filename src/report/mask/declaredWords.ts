import { applicationFields } from '../../application/form/applicationForm.js';
import { RUBRIC } from '../../application/review/rubric.js';
import { INSTRUMENT_AUDIENCES, INSTRUMENT_ITEM_KINDS } from '../../assessment/instrument/instrument.js';
import { INSTRUMENTS } from '../../assessment/instrument/instruments.js';
import { OVERALL_SCORE_METHODS } from '../../assessment/instrument/scoring.js';
import { SHEET_FIELDS } from '../../assessment/sheet/sheetFields.js';
import { ABSENCES } from '../../core/reportedValue.js';
import { DEFAULT_DISCLOSURE_POLICY } from '../../disclosure/policy/policies.js';
import { KEY_COLUMNS } from '../../exchange/csv/header/csvColumns.js';
import type { Fields } from '../../form/field.js';
import { EVIDENCE_FIELD } from '../../form/read/evidenceField.js';
import { MONTHLY_FORM_FIELDS } from '../../monthly/form/definition/monthlyFormFields.js';
import { CORE_TOPICS, MEASURE_IDS, measureOf } from '../../monthly/form/measures.js';
import { RATE_IDS } from '../../monthly/form/rates.js';
import { SUBMISSION_STATUSES } from '../../monthly/form/status.js';
import { QUALIFIER_FLAGS } from '../../monthly/read/reportQualifiers.js';
import { REPORT_KEYS } from '../../monthly/read/reportShape.js';
import { DEFINITION_KEYS } from '../../monthly/read/submissionParts.js';
import { NARRATIVE_KEYS, SUBMISSION_KEYS } from '../../monthly/read/submissionShape.js';
import { COHORT_FORM } from '../../network/cohorts/cohortFields.js';
import { COMMITMENTS } from '../../network/commitments/commitments.js';
import { LEARNING_MODELS_FIELDS } from '../../network/learningModels/learningModels.js';
import { REGISTRY_FORM } from '../../network/organizations/registryFields.js';
import { TEAM_ROLES } from '../../network/partners/teamRoles.js';
import { AIM_FIELDS } from '../../pdsa/aim/aim.js';
import { MEASURE_FIELDS } from '../../pdsa/aim/improvementMeasure.js';
import { CALENDAR_FIELDS } from '../../pdsa/calendar/collaborativeCalendar.js';
import { CYCLE_EVENTS } from '../../pdsa/cycle/cycleEvents.js';
import { CYCLE_STATES } from '../../pdsa/cycle/cycleStates.js';
import { DIAGRAM_FIELDS } from '../../pdsa/diagram/driverDiagram.js';
import { LOG_FIELDS } from '../../pdsa/log/pdsaLog.js';
import { ACTION_PLAN_FIELDS } from '../../pdsa/plan/actionPlan.js';
import { PROGRESS_FIELDS } from '../../pdsa/progress/progressScale.js';
import { RAMP_FIELDS } from '../../pdsa/ramp/rampCycle.js';
import { CATALOGUE_FIELDS } from '../../system/catalogue/catalogue.js';
import { CRISIS_PLAN_FIELDS } from '../../system/plans/crisisPlan.js';
import { REOPENING_PLAN_FIELDS } from '../../system/plans/reopeningPlan.js';
import { PROFILE_FIELDS } from '../../system/profile/profileFields.js';
import { wordsOf } from './wordsOf.js';

/** The keys of monthly data. */
export const MONTHLY_KEYS: readonly string[] = /* @__PURE__ */ [
  SUBMISSION_KEYS,
  NARRATIVE_KEYS,
  DEFINITION_KEYS,
  REPORT_KEYS,
  QUALIFIER_FLAGS,
  ['partialCoverage', 'covered', 'due', 'schoolsDue', 'schoolsReporting', 'report'],
  ['code', 'field', 'params', 'note', 'by', 'at'],
].flat();

/** Words that rules and rooms use without a table of their own. */
const FURTHER_WORDS =
  'form values responses profile cycles events type whole none all item domain row cell school district ' +
  'charterDistrict list text number group object null string boolean array race gender staff team node goal step ' +
  'driver aim measure priority cycle session select decideTie waitlist decline tier1 tier2 tier3 period from to ' +
  'supports';

/**
 * Every word that the forms of this package declare: fields, choices, states, measures, items and ids of what is
 * built in. A word that a person wrote is none of them, or says nothing of a person.
 */
const FORM_WORDS: ReadonlySet<string> = /* @__PURE__ */ formWords();

function formWords(): ReadonlySet<string> {
  const forms = [
    applicationFields(),
    PROFILE_FIELDS,
    CATALOGUE_FIELDS,
    CRISIS_PLAN_FIELDS,
    REOPENING_PLAN_FIELDS,
    SHEET_FIELDS,
    LOG_FIELDS,
    ACTION_PLAN_FIELDS,
    AIM_FIELDS,
    CALENDAR_FIELDS,
    DIAGRAM_FIELDS,
    MEASURE_FIELDS,
    PROGRESS_FIELDS,
    RAMP_FIELDS,
    COHORT_FORM.fields,
    REGISTRY_FORM.fields,
    LEARNING_MODELS_FIELDS,
    MONTHLY_FORM_FIELDS,
    ...Object.values(CYCLE_EVENTS),
  ];
  const keyed = [
    INSTRUMENT_ITEM_KINDS,
    INSTRUMENT_AUDIENCES,
    CYCLE_EVENTS,
    CYCLE_STATES,
    TEAM_ROLES,
    COMMITMENTS,
    ABSENCES,
  ];
  const instruments = Object.values(INSTRUMENTS).flatMap(({ id, edition, bands, domains }) => [
    id,
    `${id} ${edition}`,
    edition,
    ...bands.map((band) => band.id),
    ...domains.flatMap((domain) => [domain.id, ...domain.items.flatMap(wordsOfItem)]),
  ]);
  const words = [
    ...forms.flatMap((form) => wordsOf(form as Fields)),
    ...keyed.flatMap(Object.keys),
    ...RUBRIC.criteria.map(({ id }) => id),
    ...instruments,
    ...wordsOf({ evidence: EVIDENCE_FIELD }),
    ...Object.keys(DEFAULT_DISCLOSURE_POLICY),
    ...[OVERALL_SCORE_METHODS, CORE_TOPICS, MEASURE_IDS, KEY_COLUMNS, RATE_IDS].flat(),
    ...MONTHLY_KEYS,
    ...Object.keys(SUBMISSION_STATUSES),
    ...MEASURE_IDS.flatMap((id) => [measureOf(id).label, measureOf(id).number]),
    ...FURTHER_WORDS.split(' '),
    'the whole',
  ];
  // A number is no word: a grade, or a point of a scale, may as well be a count.
  return new Set(words.filter((word) => /\p{L}/u.test(word)));
}

function wordsOfItem({
  id,
  choices,
}: {
  readonly id: string;
  readonly choices?: Readonly<Record<string, string>>;
}) {
  return [id, ...Object.keys(choices ?? {})];
}

/**
 * Tells whether a text is a word of a form, or the dotted name of a field (`team.members.email`).
 *
 * @param more - words besides, such as the items of an instrument that the caller brought
 */
export function isFormWord(text: string, more: readonly string[] = []): boolean {
  const isWord = (word: string) => FORM_WORDS.has(word) || more.includes(word);
  if (isWord(text)) return true;
  const steps = text.length > 200 ? [] : text.split('.');
  return steps.length > 1 && steps.every(isWord);
}
