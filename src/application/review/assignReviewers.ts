import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import type { ApplicationDraft } from '../form/applicationForm.js';
import { applicantUnnamed, conflictUnmatched, reviewerRepeated, reviewersTooFew } from './assignmentRules.js';
import { evenAssignment } from './evenAssignment.js';
import type { ConflictOfInterest } from './reviewApplication.js';
import { type ReviewerLoad, reviewerLoad } from './reviewerLoad.js';
import { REVIEW_CONTEXT, type ReviewContext } from './reviewKinds.js';
import { RUBRIC, readersOf } from './rubric.js';

/** Who reads one application. */
export interface ReviewAssignment {
  readonly organization: string;
  readonly reviewers: readonly string[];
  /** How many reviewers are missing; 0 where all could be assigned. */
  readonly missing: number;
}

/** Who reads what, how much each reads, and what could not be assigned. */
export interface AssignedReviewers {
  /** In the order of the codes. */
  readonly assignments: readonly ReviewAssignment[];
  /** In the order of the reviewers. */
  readonly load: readonly ReviewerLoad[];
  readonly findings: readonly Finding[];
}

/** How reviewers are assigned. */
export interface AssignmentContext extends ReviewContext {
  /** How many read each application; as many as the rubric asks for where left out. */
  readonly perApplication?: number;
  /** How many applications one reviewer reads at most; no limit where left out. */
  readonly most?: number;
  /** Who must not read what. */
  readonly conflicts?: readonly ConflictOfInterest[];
}

/** `AssignmentContext`. */
const ASSIGNMENT_CONTEXT = {
  ...REVIEW_CONTEXT,
  perApplication: 'positiveCount',
  most: 'positiveCount',
  conflicts: 'list',
} as const satisfies Record<keyof AssignmentContext, OptionKind>;

/**
 * Assigns reviewers to applications: as many as the rubric asks for, none with a conflict of interest, and as evenly as
 * can be. The same lists always give the same assignment; nothing is drawn by lot.
 *
 * @param applications - applications, or the codes of their organizations
 * @param reviewers - names or ids that tell reviewers apart; no finding repeats them
 * @example
 * assignReviewers(['00240000', '00480000'], ['a', 'b', 'c'], {
 *   conflicts: [{ reviewer: 'a', organization: '00240000' }],
 * }).assignments.map(({ reviewers }) => reviewers) // => [['b', 'c'], ['a', 'b']]
 */
export function assignReviewers(
  applications: readonly (string | ApplicationDraft)[],
  reviewers: readonly string[],
  context?: AssignmentContext | null,
): AssignedReviewers {
  mustBe('list', applications, 'assignReviewers', 'applications');
  mustBe({ listOf: 'text' }, reviewers, 'assignReviewers', 'reviewers');
  const known = readOptions<AssignmentContext>(context, ASSIGNMENT_CONTEXT, 'assignReviewers');
  const { conflicts = [], most = Number.POSITIVE_INFINITY } = known;
  const perApplication = known.perApplication ?? readersOf(known.rubric ?? RUBRIC);
  const findings: Finding[] = [];
  const codes = new Set<string>();
  applications.forEach((application, i) => {
    const code = codeOf(application);
    if (code) codes.add(code);
    else findings.push(findingOf(applicantUnnamed, { path: [i], params: { place: i + 1 } }));
  });
  const organizations = [...codes].sort();
  const people = [...new Set(reviewers)];
  reviewers.forEach((reviewer, i) => {
    const other = reviewers.indexOf(reviewer);
    if (other < i)
      findings.push(findingOf(reviewerRepeated, { path: [i], params: { place: i + 1, other: other + 1 } }));
  });
  const barred = new Set<string>();
  conflicts.forEach((conflict, i) => {
    const { reviewer, organization } = isLoose(conflict) ? conflict : ({} as Partial<ConflictOfInterest>);
    const [person, place] = [people.indexOf(reviewer ?? ''), organizations.indexOf(organization ?? '')];
    barred.add(`${person}|${place}`);
    if (person === -1 || place === -1)
      findings.push(findingOf(conflictUnmatched, { path: [i], params: { place: i + 1 } }));
  });
  const assigned = evenAssignment({
    applications: organizations.length,
    reviewers: people.length,
    perApplication,
    most,
    mayRead: (person, place) => !barred.has(`${person}|${place}`),
  });
  const assignments = organizations.map((organization, place): ReviewAssignment => {
    const readers = assigned[place]!.map((person) => people[person]!);
    const missing = perApplication - readers.length;
    if (missing > 0) {
      const params = { count: readers.length, least: perApplication };
      findings.push(findingOf(reviewersTooFew, { path: [], params }, { organization }));
    }
    return { organization, reviewers: readers, missing };
  });
  return { assignments, load: reviewerLoad(assignments, people), findings: numberFingerprints(findings) };
}

function codeOf(application: unknown): string | undefined {
  const applicant = isLoose(application) ? application['applicant'] : undefined;
  const code = isLoose(applicant) ? applicant['organization'] : application;
  return typeof code === 'string' ? code.trim() || undefined : undefined;
}
