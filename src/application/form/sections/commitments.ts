import type { GroupField } from '../../../form/field.js';
import type { CommitmentDefinition } from '../../../network/commitments/commitmentFields.js';

const PROMISE_HELP =
  'Yes or no. A "no" is read by the reviewers; a "no" to C2, C5 or C7 makes the application ineligible.';

/** Section G: what the organization promises. The labels are the texts of `COMMITMENTS`, held equal by a test. */
export const COMMITMENTS_SECTION = {
  type: 'group',
  label: 'Commitments',
  help: 'What taking part asks of you.',
  required: true,
  fields: {
    C1: {
      label: 'Form or name a multidisciplinary district team.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C2: {
      label: 'Attend convenings, in person or virtual.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C3: {
      label: 'Take part in coaching and calls.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C4: {
      label: 'Complete the needs assessment (profile and quality assessment) at the start and at the end.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C5: {
      label: 'Develop an action plan and carry it out with continuous improvement.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C6: {
      label: 'Run PDSA cycles and report them every month.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C7: {
      label: 'Submit monthly data as far as available.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C8: {
      label: 'Pilot in at least one school.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C9: {
      label: 'Involve youth and families.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C10: {
      label: 'Give members of the team protected time.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C11: {
      label: 'Have the support of the superintendent.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
    C12: {
      label: 'Share learning with the network.',
      type: 'yesNo',
      help: PROMISE_HELP,
      required: true,
    },
  },
} as const satisfies GroupField;

/** Gives the section for the commitments of a cohort. */
export function promisesOf(commitments: readonly CommitmentDefinition[]): GroupField {
  const promises = commitments.map(({ id, label, decisive }) => {
    const help = decisive
      ? 'Yes or no. A "no" makes the application ineligible.'
      : 'Yes or no. A "no" is read by the reviewers.';
    return [id, { label, type: 'yesNo', help, required: true }] as const;
  });
  return { ...COMMITMENTS_SECTION, fields: Object.fromEntries(promises) };
}
