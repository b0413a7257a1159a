import { parseApplication } from '../../application/check/parseApplication.js';
import { parseAssessmentSheet } from '../../assessment/sheet/parseAssessmentSheet.js';
import { dateIn } from '../../core/instant.js';
import type { Outcome } from '../../core/outcome.js';
import { isSchoolYear } from '../../core/schoolYear.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { parseAttendance } from '../../network/events/parseAttendance.js';
import { parseCompletion } from '../../network/learning/parseCompletion.js';
import { parsePdsaLog } from '../../pdsa/log/parsePdsaLog.js';
import type { PdsaLog } from '../../pdsa/log/pdsaLog.js';
import { ACTION_PLAN_FIELDS, type ActionPlan } from '../../pdsa/plan/actionPlan.js';
import { parseTally } from '../../pdsa/tally/parseTally.js';
import type { TallyEntry } from '../../pdsa/tally/tally.js';
import { parseProfile } from '../../system/check/parseProfile.js';
import type { DistrictParts } from './districtParts.js';
import { instrumentFor } from './instrumentFor.js';
import { isCompletion } from './isCompletion.js';
import { namedApplication } from './namedApplication.js';
import { parseSent } from './parseSent.js';
import type { Ready } from './ready.js';
import { yearOf, yearOfPlan, yearOfStep } from './yearsOfRecords.js';

/** What a record says of itself: whose it is, of which year or cohort, and when it came to be. Null is not said. */
export interface RecordHead {
  readonly organization: string | null;
  readonly year: string | null;
  readonly cohort: string | null;
  readonly on: string | null;
}

/** A record of a part that was read. */
export interface ReadRecord extends RecordHead {
  readonly value: unknown;
}

/** A step that was taken. */
export type StepTaken = ValuesOf<typeof STEP_FIELDS>;

const STEP_FIELDS = {
  organization: { type: 'organization', required: true },
  step: { type: 'id', required: true },
  on: { type: 'date', required: true },
} as const satisfies Fields;

const NOTHING: RecordHead = { organization: null, year: null, cohort: null, on: null };

/** Reads one record of a part, by the room that it belongs to. */
export function readRecord(part: keyof DistrictParts, value: unknown, ready: Ready): Outcome<ReadRecord> {
  const { reading, cohort } = ready;
  switch (part) {
    case 'application':
      return headed(namedApplication(parseApplication(value, reading)), (read) => ({
        organization: read.applicant?.organization ?? null,
        year: schoolYearIn(read.applicant?.schoolYear),
        cohort: read.cohort ?? null,
        on: read.submittedAt ? dateIn(read.submittedAt, cohort.timeZone) : null,
      }));
    case 'profile':
      return headed(parseProfile(value, { codes: ready.codes, ...choicesOf(ready) }), (read) => ({
        organization: read.organization,
        year: read.schoolYear,
      }));
    case 'assessments':
      return headed(
        parseAssessmentSheet(value, instrumentFor(value, ready), { ...reading }),
        ({ organization, completedOn: on }) => ({ organization, on, year: yearOf(on, ready) }),
      );
    case 'submissions':
      return headed(parseSent(value, ready), ({ organization, month, submittedAt, ...read }) => ({
        organization,
        cohort: read.cohort,
        year: yearOf(month, ready),
        on: submittedAt ? dateIn(submittedAt, cohort.timeZone) : null,
      }));
    case 'log':
      return headed(parsePdsaLog(value, reading), (read) => ({
        organization: read.organization,
        year: yearOfLog(read, ready),
      }));
    case 'plan':
      return headed(
        outcomeOfForm(
          readForm<ActionPlan>({ id: 'plan', fields: ACTION_PLAN_FIELDS }, value, { codes: reading }),
        ),
        (plan) => ({ organization: plan.organization, year: yearOfPlan(plan, ready) }),
      );
    case 'tallies':
      return headed(parseTally(value, reading), ({ organization = null, entries }) => ({
        organization,
        year: yearOfTally(entries, ready),
      }));
    case 'attendance':
      return isCompletion(value)
        ? headed(
            parseCompletion(value, { codes: ready.codes, ...choicesOf(ready) }),
            ({ organization, on }) => ({
              organization,
              on: on ?? null,
              year: on ? yearOfStep(on, ready) : null,
            }),
          )
        : headed(parseAttendance(value, reading), ({ organization }) => ({ organization }));
    default:
      return headed(
        outcomeOfForm(
          readForm<StepTaken>({ id: 'milestone', fields: STEP_FIELDS }, value, { codes: reading }),
        ),
        ({ organization, on }) => ({ organization, on, year: yearOfStep(on, ready) }),
      );
  }
}

/** The school year in which a cycle of a log was last under way, where none was in the year in question. */
function yearOfLog({ cycles }: PdsaLog, ready: Ready): string | null {
  const years = cycles.map(({ plannedOn, closedOn }) => ({
    first: yearOf(plannedOn, ready),
    last: yearOf(closedOn ?? ready.asOf, ready),
  }));
  const isOurs = years.some(
    ({ first, last }) => (first ?? '') <= ready.schoolYear && (last ?? '') >= ready.schoolYear,
  );
  return isOurs ? ready.schoolYear : (years.at(-1)?.first ?? null);
}

/** The school year in question where a day of a tally is in it, else that of the first day; a tally may run on from year to year. */
function yearOfTally(entries: readonly TallyEntry[], ready: Ready): string | null {
  const years = entries.map(({ date }) => yearOf(date, ready));
  return years.includes(ready.schoolYear) ? ready.schoolYear : (years[0] ?? null);
}

function headed<Value>(
  outcome: Outcome<Value>,
  headOf: (value: Value) => Partial<RecordHead>,
): Outcome<ReadRecord> {
  if (!outcome.ok) return outcome;
  return { ...outcome, value: { ...NOTHING, ...headOf(outcome.value), value: outcome.value } };
}

function schoolYearIn(year: unknown): string | null {
  return isSchoolYear(year) ? year : null;
}

function choicesOf({ cohort: { choices } }: Ready) {
  return choices ? { choices } : {};
}
