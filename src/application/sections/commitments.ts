import { COMMITMENTS } from '../../network/commitments.js';
import type { GroupField } from '../field.js';

const promise = {
  type: 'yesNo',
  help: 'Yes or no. A "no" is read by the reviewers; a "no" to C2, C5 or C7 makes the application ineligible.',
  required: true,
} as const;

/** Section G: what the organization promises. */
export const COMMITMENTS_SECTION = {
  type: 'group',
  label: 'Commitments',
  help: 'What taking part asks of you.',
  required: true,
  fields: {
    C1: { ...promise, label: COMMITMENTS.C1.text },
    C2: { ...promise, label: COMMITMENTS.C2.text },
    C3: { ...promise, label: COMMITMENTS.C3.text },
    C4: { ...promise, label: COMMITMENTS.C4.text },
    C5: { ...promise, label: COMMITMENTS.C5.text },
    C6: { ...promise, label: COMMITMENTS.C6.text },
    C7: { ...promise, label: COMMITMENTS.C7.text },
    C8: { ...promise, label: COMMITMENTS.C8.text },
    C9: { ...promise, label: COMMITMENTS.C9.text },
    C10: { ...promise, label: COMMITMENTS.C10.text },
    C11: { ...promise, label: COMMITMENTS.C11.text },
    C12: { ...promise, label: COMMITMENTS.C12.text },
  },
} as const satisfies GroupField;
