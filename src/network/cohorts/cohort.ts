import type { Facts, GivenSource } from '../../core/fact.js';
import type { Basis } from '../../core/rule.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import type { CommitmentDefinition } from '../commitments/commitmentFields.js';

/** Who may apply to a cohort. */
export type ApplicantType = 'district' | 'charter' | 'collaborative' | 'vocational' | 'virtual';

/** A way in which students were taught in a year. */
export type LearningModel = 'inPerson' | 'hybrid' | 'remote';

/** The call for applications of a cohort. */
export interface ApplicationCall {
  /** The version of the application form, such as `application@1`. */
  readonly form: string;
  /** Last day on which applications are taken, to the end of that day in the cohort's time zone. */
  readonly dueOn: string;
  readonly applicantTypes: readonly ApplicantType[];
  readonly basis: Basis;
  readonly source: GivenSource;
  /** Fields whose basis is another, such as `applicantTypes.charter`. */
  readonly facts?: Facts;
}

/**
 * A collaborative's year: who takes part, which months are due, by when, in which time zone.
 *
 * `basis` and `source` are those of name, school year and districts; `facts` has those of the months and the due day.
 */
export interface Cohort {
  readonly id: string;
  readonly name: string;
  /** The school year, such as `2020-21`. */
  readonly schoolYear: string;
  /** IANA time zone in which deadlines end. */
  readonly timeZone: string;
  /** Organization codes of the districts; empty where they are not known, and then membership is not judged. */
  readonly districts: readonly string[];
  /** How students were taught in the year, as the state named the models to plan for. */
  readonly learningModels?: readonly LearningModel[];
  /** First and last month that is due. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** Months that may be sent but are not due. */
  readonly optionalMonths: readonly string[];
  /** Day of the following month on which a month's report is due, to the end of that day. */
  readonly dueDay: number;
  /** The version of the monthly form, such as `monthly@1`. */
  readonly monthlyForm: string;
  readonly basis: Basis;
  readonly source: GivenSource;
  /** Fields whose basis is another, such as `dueDay`. */
  readonly facts?: Facts;
  readonly application?: ApplicationCall;
  /** What districts promise, where it is not what `COMMITMENTS` has. */
  readonly commitments?: readonly CommitmentDefinition[];
  /** Words for the lists that a state decides. */
  readonly choices?: ChoicesDefinition;
}
