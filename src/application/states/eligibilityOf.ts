import { isBlocked } from '../../core/explanation.js';
import type { Finding, Params } from '../../core/finding.js';
import { FINDINGS } from '../../core/given/coreKinds.js';
import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { decisiveCommitmentRefused } from '../answers/signOff/decisiveCommitmentRefused.js';
import { judgeApplication } from '../check/judgeApplication.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../form/applicationContext.js';
import type { ApplicationDraft } from '../form/applicationForm.js';
import { formInForce } from '../form/formInForce.js';
import { readApplication } from '../form/readApplication.js';
import { APPLICANT_SECTION } from '../form/sections/applicant.js';
import { submissionTiming } from '../submission/submissionTiming.js';

/** One reason, what follows from it, and the facts behind it. */
export interface EligibilityReason {
  readonly reason: 'commitmentRefused' | 'applicantTypeNotInvited' | 'late' | 'notSent' | 'findingsOpen';
  readonly effect: 'ineligible' | 'undecided';
  readonly params: Params;
}

/** Whether an application can go to review, and why not. Without reasons it is eligible. */
export interface Eligibility {
  readonly decision: 'eligible' | 'ineligible' | 'undecided';
  readonly reasons: readonly EligibilityReason[];
}

/** What the judgement of eligibility may know besides the context of the rules. */
export interface EligibilityContext extends ApplicationContext {
  /** The collaborative takes this application although it is late. */
  readonly lateAccepted?: boolean;
  /** Findings with the dispositions that explanations gave them; checked anew where left out. */
  readonly findings?: readonly Finding[];
}

/** `EligibilityContext`. */
const ELIGIBILITY_CONTEXT = {
  ...APPLICATION_CONTEXT,
  lateAccepted: 'boolean',
  findings: FINDINGS,
} as const satisfies Record<keyof EligibilityContext, OptionKind>;

/**
 * Tells whether an application can go to review, with every reason against it.
 *
 * A "no" to a commitment that decides, or a kind of applicant that the cohort does not invite, makes it
 * ineligible. Lateness, a draft, and findings that still block leave it undecided: people, or the applicant, come first.
 *
 * @see proposals c01 and a12
 */
export function eligibilityOf(application: unknown, context?: EligibilityContext | null): Eligibility {
  const known = readOptions(context, ELIGIBILITY_CONTEXT, 'eligibilityOf');
  const { cohort } = known;
  const { form } = formInForce(application, known);
  const draft: ApplicationDraft = form ? readApplication(application, form).draft : {};
  const findings = known.findings ?? judgeApplication(application, known).findings;
  const reasons: EligibilityReason[] = [];
  for (const { code, params } of findings) {
    if (code === decisiveCommitmentRefused.code) {
      reasons.push({ reason: 'commitmentRefused', effect: 'ineligible', params });
    }
  }
  const type = draft.applicant?.applicantType ?? typeOfOtherForm(application);
  if (type && cohort?.application && !cohort.application.applicantTypes.includes(type)) {
    reasons.push({ reason: 'applicantTypeNotInvited', effect: 'ineligible', params: { kind: type } });
  }
  const timing = draft.submittedAt && cohort ? submissionTiming(draft.submittedAt, cohort) : null;
  if (timing?.late && !known.lateAccepted) {
    const { at, deadline, secondsLate: seconds } = timing;
    reasons.push({ reason: 'late', effect: 'undecided', params: { at, deadline, seconds } });
  }
  if (!draft.state || draft.state === 'draft' || draft.state === 'withdrawn' || draft.state === 'replaced') {
    reasons.push({ reason: 'notSent', effect: 'undecided', params: { state: draft.state ?? 'draft' } });
  }
  const open = findings.filter(
    (finding) => finding.code !== decisiveCommitmentRefused.code && isBlocked([finding]),
  );
  if (open.length > 0)
    reasons.push({ reason: 'findingsOpen', effect: 'undecided', params: { count: open.length } });
  const refused = reasons.some(({ effect }) => effect === 'ineligible');
  return { decision: refused ? 'ineligible' : reasons.length > 0 ? 'undecided' : 'eligible', reasons };
}

/** A kind of applicant that the form in force does not have is not invited either, and that decides. */
function typeOfOtherForm(application: unknown): string | undefined {
  const applicant = isLoose(application) ? application['applicant'] : undefined;
  const type = isLoose(applicant) ? applicant['applicantType'] : undefined;
  const types = Object.keys(APPLICANT_SECTION.fields.applicantType.choices);
  return types.find((known) => known === type);
}
