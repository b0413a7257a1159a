import type { CodesNamed } from '../../core/codes/codes.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import type { Registry } from '../../network/organizations/organization.js';
import { type KnownIds, knownIds } from './checkReference.js';

/** What is needed of a monthly report: whose, of which month, and its numbers of cycles. */
export interface CycleCountReport {
  readonly organization: string;
  readonly month: string;
  readonly values: { readonly pdsaCyclesActive?: unknown; readonly pdsaCyclesCompleted?: unknown };
}

/**
 * What checks of this room may know beyond their subject. Each part may be left out; what needs it is then not judged.
 */
export interface PdsaContext {
  /** Today as a date; for what is late or lies in the future. */
  readonly asOf?: string;
  /** The months in which the cohort works; for target dates and the pace of cycles. */
  readonly cohort?: Pick<Cohort, 'firstMonth' | 'lastMonth'> & Partial<Cohort>;
  /** Tells the districts of schools where the codes do not. */
  readonly registry?: Registry;
  /** The scheme of organization codes, or the id of a built-in one. Left out: that of the cohort or the registry. */
  readonly codes?: CodesNamed;
  /** Ids of measures that are defined elsewhere, such as those of the monthly form. Left out: measures are not judged. */
  readonly measures?: readonly string[];
  /** Ids of aims that are kept elsewhere. Steps of a plan alone are judged only with them; a log brings its own. */
  readonly aims?: readonly string[];
  /** Monthly reports, the current version of each: the numbers of cycles in those of the district are compared. */
  readonly reports?: readonly CycleCountReport[];
  /** Whether the value comes from a form: texts of numbers, and absences by their word or label, are then read. */
  readonly text?: boolean;
}

/** A context whose ids are ready to be looked up. */
export interface ReadyContext
  extends Pick<PdsaContext, 'asOf' | 'cohort' | 'registry' | 'codes' | 'reports'> {
  readonly measures?: KnownIds;
  readonly aims?: KnownIds;
  readonly drivers?: KnownIds;
}

/** Makes the ids of a context ready to be looked up. */
export function readyContext({ measures, aims, ...rest }: PdsaContext): ReadyContext {
  return {
    ...rest,
    ...(measures && { measures: knownIds(measures) }),
    ...(aims && { aims: knownIds(aims) }),
  };
}
