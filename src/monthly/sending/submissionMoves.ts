import type { Transition } from '../../core/transitions.js';
import type { SubmissionStatus } from '../form/status.js';

/** The moves of a submission: `clear` asks that no finding at `confirm` or harder is open. */
export const SUBMISSION_MOVES = [
  { from: 'notStarted', to: 'draft', needs: [] },
  { from: 'draft', to: 'checked', needs: ['clear'] },
  { from: 'checked', to: 'draft', needs: [] },
  { from: 'checked', to: 'submitted', needs: ['clear'] },
  { from: 'submitted', to: 'accepted', needs: ['clear'] },
  { from: 'submitted', to: 'returned', needs: [] },
  { from: 'returned', to: 'draft', needs: [] },
  { from: 'accepted', to: 'returned', needs: [] },
  { from: 'accepted', to: 'locked', needs: [] },
] as const satisfies readonly Transition<SubmissionStatus>[];
