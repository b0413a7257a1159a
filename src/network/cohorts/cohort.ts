import type { CodeScheme } from '../../core/codes/codeScheme.js';
import type { Facts, GivenSource } from '../../core/fact.js';
import type { Basis } from '../../core/rule.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { OwnWord } from '../../form/fieldValue.js';
import type { LearningModel } from '../../system/words/learningModels.js';
import type { CommitmentDefinition } from '../commitments/commitmentFields.js';

/** Who may apply to a cohort. */
export type ApplicantType = 'district' | 'charter' | 'collaborative' | 'vocational' | 'virtual';

/** The call for applications of a cohort. */
export interface ApplicationCall {
  /** The application form: the id of a built-in one such as `application@1`, of one that is brought along, or the form. */
  readonly form: string | FormDefinition;
  /** Last day on which applications are taken, to the end of that day in the cohort's time zone. */
  readonly dueOn: string;
  /** The kinds of applicant that may apply, in the words of the form. */
  readonly applicantTypes: readonly (ApplicantType | OwnWord)[];
  readonly basis?: Basis | null | undefined;
  readonly source?: GivenSource | null | undefined;
  /** Fields whose basis is another, such as `applicantTypes.charter`. */
  readonly facts?: Facts | null | undefined;
}

/** A district of a cohort that joins after its start or leaves before its end. */
export interface CohortMember {
  readonly code: string;
  /** First month or day in it; left out where it is in from the start. */
  readonly from?: string | null | undefined;
  /** Last month or day in it; left out where it stays to the end. */
  readonly to?: string | null | undefined;
}

/** A later due day that a district was given for one month. */
export interface DueExtension {
  readonly district: string;
  readonly month: string;
  /** The last day on which the month is not late. */
  readonly until: string;
  readonly reason: string;
}

/** A day by which something is expected, such as a plan. */
export interface CohortMilestone {
  readonly id: string;
  readonly label: string;
  readonly on: string;
  /** What is expected, in a word of the cohort's own. */
  readonly kind?: string | null | undefined;
}

/** What happens to a due day on a weekend or holiday: nothing, or it moves to the next day that is neither. */
export type DueRule = 'asIs' | 'nextSchoolDay';

/**
 * A collaborative's year: who takes part, which months are due, by when, in which time zone.
 *
 * `basis` and `source` are those of name, school year and districts; `facts` has those of the months and the due day.
 */
export interface Cohort {
  readonly form: 'cohort@1';
  readonly id: string;
  readonly name: string;
  /** The state or states. */
  readonly state?: string | null | undefined;
  /** The school year, such as `2020-21`. */
  readonly schoolYear: string;
  /** The month in which school years begin, 1 to 12; 7 where left out. */
  readonly schoolYearStarts?: number | null | undefined;
  /** IANA time zone in which deadlines end. */
  readonly timeZone: string;
  /** The code scheme: the id of a built-in one, or a scheme. */
  readonly codes: string | CodeScheme;
  /**
   * Codes of the districts, or codes with the time they take part; empty where they are not known, and then membership
   * is not judged.
   */
  readonly districts: readonly (string | CohortMember)[];
  /** How students were taught in the year, as the state named the models to plan for. */
  readonly learningModels?: readonly (LearningModel | OwnWord)[] | null | undefined;
  /** First and last month that is due. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** Months that may be sent but are not due. */
  readonly optionalMonths?: readonly string[] | null | undefined;
  /** Day of the following month on which a month's report is due, to the end of that day. */
  readonly dueDay: number;
  /** `asIs` where left out. */
  readonly dueRule?: DueRule | null | undefined;
  /** Days without school, beside Saturdays and Sundays. */
  readonly holidays?: readonly string[] | null | undefined;
  /** Due days by month that differ from the rule; they stand as they are. */
  readonly dueDates?: Readonly<Record<string, string>> | null | undefined;
  readonly extensions?: readonly DueExtension[] | null | undefined;
  /** The monthly form: the id of a built-in one such as `monthly@1`, or a form; `monthly@1` where left out. */
  readonly monthlyForm?: string | { readonly form: 'monthly-form@1'; readonly id: string } | null | undefined;
  readonly basis?: Basis | null | undefined;
  readonly source?: GivenSource | null | undefined;
  /** Fields whose basis is another, such as `dueDay`. */
  readonly facts?: Facts | null | undefined;
  readonly application?: ApplicationCall | null | undefined;
  readonly milestones?: readonly CohortMilestone[] | null | undefined;
  /** What districts promise, where it is not what `COMMITMENTS` has. */
  readonly commitments?: readonly CommitmentDefinition[] | null | undefined;
  /** Words for the lists that a state decides. */
  readonly choices?: ChoicesDefinition | null | undefined;
}
