import type { Explanation } from '../core/explanation.js';
import { CSV_COLUMNS } from '../exchange/csvColumns.js';
import type { Fields } from '../form/field.js';
import { MEASURE_IDS, measureOf } from '../monthly/form/measures.js';
import type {
  Coverage,
  MonthlyDefinitions,
  MonthlyNarrative,
  MonthlyNotes,
  MonthlyReport,
  MonthlySubmission,
  Qualifier,
} from '../monthly/form/report.js';
import { SUBMISSION_STATUSES } from '../monthly/form/status.js';
import { CYCLE_EVENTS } from '../pdsa/cycle/cycleEvents.js';
import { LOG_FIELDS } from '../pdsa/log/pdsaLog.js';
import { isPlainHeading } from './headingWords.js';
import { type FormNames, isFormName, namesFrom } from './isFormName.js';

/** What a heading of a monthly file may be: its columns, and what the form calls them. */
const HEADING_NAMES: FormNames = /* @__PURE__ */ namesFrom(
  /* @__PURE__ */ [
    CSV_COLUMNS,
    /* @__PURE__ */ MEASURE_IDS.flatMap((id) => [measureOf(id).label, measureOf(id).number]),
  ].flat(),
);

type Whole = NonNullable<Qualifier['partialCoverage']>;
type MonthlyKey =
  | keyof MonthlySubmission
  | keyof MonthlyReport
  | Exclude<keyof MonthlyNotes, keyof MonthlyReport['values']>
  | keyof Coverage
  | keyof MonthlyDefinitions
  | keyof MonthlyNarrative
  | keyof Qualifier
  | keyof Whole
  | keyof Explanation;

/** The keys of monthly data; the compiler asks for each. */
const MONTHLY_KEYS = {
  form: true,
  cohort: true,
  organization: true,
  month: true,
  version: true,
  submittedBy: true,
  submittedAt: true,
  status: true,
  coverage: true,
  definitions: true,
  reports: true,
  explanations: true,
  pdsa: true,
  narrative: true,
  values: true,
  qualifiers: true,
  notes: true,
  report: true,
  schoolsDue: true,
  schoolsReporting: true,
  psychosocialRule: true,
  academicIndicator: true,
  evidenceFloor: true,
  enrolledOn: true,
  success: true,
  barrier: true,
  help: true,
  estimated: true,
  partialCoverage: true,
  revised: true,
  districtOnly: true,
  covered: true,
  due: true,
  code: true,
  field: true,
  params: true,
  note: true,
  by: true,
  at: true,
} as const satisfies Record<MonthlyKey, true>;

/** What a key of a monthly submission may be, its statuses, and the keys of the PDSA log that may travel in it. */
const KEY_NAMES: FormNames = /* @__PURE__ */ namesFrom(
  /* @__PURE__ */ [
    CSV_COLUMNS,
    /* @__PURE__ */ Object.keys(MONTHLY_KEYS),
    /* @__PURE__ */ Object.keys(SUBMISSION_STATUSES),
    ['cycles', 'events', 'type'],
    /* @__PURE__ */ namesOf(LOG_FIELDS),
    /* @__PURE__ */ Object.values(CYCLE_EVENTS).flatMap(namesOf),
  ].flat(),
);

function namesOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const inner = field.type === 'list' ? field.of : field;
    return [name, ...(inner.type === 'group' ? namesOf(inner.fields) : [])];
  });
}

/** Tells whether a heading of a CSV file may be shown to others. */
export function isOpenHeading(text: string): boolean {
  return isFormName(text, HEADING_NAMES) || isPlainHeading(text);
}

/** Tells whether a key of a JSON file may be shown to others. */
export function isOpenKey(text: string): boolean {
  return isFormName(text, KEY_NAMES) || isPlainHeading(text);
}
