import { breachAt } from '../../../form/breaches.js';
import { type CommitmentId, commitmentsOf } from '../../../network/commitments/commitments.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * A commitment is refused; the reviewers read it.
 */
export const commitmentRefused = {
  code: 'application.commitment-refused',
  severity: 'info',
  message: 'The application says no to {commitment}.',
  howToFix: 'No change is needed. Explain why under Interest, so that reviewers understand.',
  params: { commitment: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'a12' },
  sections: ['commitments'],
  reads: ['commitments'],
  check({ commitments }, { cohort }) {
    return commitmentsOf(cohort).flatMap(({ id, decisive }) =>
      !decisive && commitments?.[id as CommitmentId] === false
        ? [breachAt(['commitments', id], { commitment: id })]
        : [],
    );
  },
} as const satisfies ApplicationRule;
