import type { TeamRole } from '../../network/partners/teamRoles.js';
import type { AssessmentResponses } from '../answers/response.js';

/**
 * One filled instrument: by one rater, or by a team that agreed on its answers.
 *
 * It names no person. `rater` tells sheets of one district apart and may be any short code; `roles` says who
 * took part. The period that the answers speak of is apart from the day on which they were given: a first
 * assessment usually speaks of the school year before.
 *
 * @see proposal s06
 */
export interface AssessmentSheet {
  readonly form: 'assessment@1';
  /** Id and edition of the instrument. */
  readonly instrument: string;
  readonly edition: string;
  /** The code of the district or school that the answers speak of. */
  readonly organization: string;
  /** First and last day of the period that the answers speak of. */
  readonly period: { readonly from: string; readonly to: string };
  /** The day on which the sheet was finished. */
  readonly completedOn: string;
  /** A short code for the rater, such as `r3`; never a name. */
  readonly rater?: string | null | undefined;
  /** Who took part, each role once for each person. */
  readonly roles: readonly TeamRole[];
  readonly responses: AssessmentResponses;
  /** What the bands of the instrument depend on, by group, such as `{ age: '4to5' }`. */
  readonly groups?: Readonly<Record<string, string>> | null | undefined;
  /** Words on items, and the answers to items of kind `text`, by item id. */
  readonly notes?: Readonly<Record<string, string>> | null | undefined;
  /** Items answered by an informed guess, by id. */
  readonly estimated?: readonly string[] | null | undefined;
  /** A remark on the whole; example data say here that they are made up. */
  readonly remark?: string | null | undefined;
}
