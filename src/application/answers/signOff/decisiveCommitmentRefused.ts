import { breachAt } from '../../../form/breaches.js';
import { type CommitmentId, commitmentsOf } from '../../../network/commitments/commitments.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * A commitment is refused without which an application is not eligible.
 */
export const decisiveCommitmentRefused = {
  code: 'application.decisive-commitment-refused',
  severity: 'confirm',
  message: 'The application says no to {commitment}, which makes it ineligible.',
  howToFix:
    'Read the commitment again. If the answer stays no, confirm. You can send the application, but it cannot be selected.',
  params: { commitment: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'a12' },
  sections: ['commitments'],
  reads: ['commitments'],
  check({ commitments }, { cohort }) {
    return commitmentsOf(cohort).flatMap(({ id, decisive }) =>
      decisive && commitments?.[id as CommitmentId] === false
        ? [breachAt(['commitments', id], { commitment: id })]
        : [],
    );
  },
} as const satisfies ApplicationRule;
