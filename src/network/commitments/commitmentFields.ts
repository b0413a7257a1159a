import type { Facts, GivenSource } from '../../core/fact.js';
import { BASIS_FIELD } from '../../form/basisField.js';
import type { Fields, VariantsField } from '../../form/field.js';
import type { ValueOf, ValuesOf } from '../../form/fieldValue.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import { EVENT_KINDS } from '../words/eventKinds.js';

/** By when: months after the first month of the cohort, to the end of that month (0 is the first), the last one, or a day. */
const by = {
  type: 'either',
  label: 'By',
  help: 'A month of the cohort, 0 for the first, to its end; "last" for the last one; or a day.',
  of: [
    { type: 'number', least: 0, most: 60, decimals: 0 },
    { type: 'choice', choices: { last: { label: 'The last month of the cohort' } } },
    { type: 'date' },
  ],
} as const;
const atLeast = { type: 'number', label: 'At least', least: 1, most: 1000, decimals: 0 } as const;
const share = {
  type: 'number',
  label: 'Share in percent',
  help: 'Of all that was due or held. Left out where "at least" is given; else 75.',
  least: 1,
  most: 100,
  decimals: 1,
} as const;
const events = {
  type: 'list',
  label: 'Kinds of event',
  help: 'All kinds where left out.',
  least: 1,
  most: 50,
  of: { type: 'choice', label: 'Kind of event', choices: EVENT_KINDS, list: 'eventKinds' },
} as const;
const STEP = { by } as const satisfies Fields;
const SHARE = { share, atLeast, by } as const satisfies Fields;

/** The facts that records speak of, with what may be asked of each. */
export const COMMITMENT_FACTS = {
  teamNamed: STEP,
  startAssessed: STEP,
  endAssessed: STEP,
  pilotStarted: STEP,
  youthAndFamilyInvolved: STEP,
  timeProtected: STEP,
  superintendentSigned: STEP,
  learningShared: STEP,
  milestone: { step: { type: 'id', label: 'Step', required: true }, by },
  planAgreed: STEP,
  sheetSubmitted: { instrument: { type: 'id', label: 'Instrument' }, atLeast, by },
  attended: {
    events,
    ...SHARE,
  },
  learningCompleted: { events, ...SHARE },
  monthSent: SHARE,
  cycleLogged: SHARE,
} as const satisfies VariantsField['of'];

/** A fact that can show that a commitment is kept. */
export type CommitmentFactId = keyof typeof COMMITMENT_FACTS;

/** The fields of one commitment. */
export const COMMITMENT_FIELDS = {
  id: { type: 'id', label: 'Id', required: true },
  label: { type: 'text', label: 'What is promised', required: true, least: 2, most: 500 },
  definition: { type: 'text', label: 'Definition', least: 2, most: 2000 },
  decisive: {
    type: 'yesNo',
    label: 'Decides',
    help: 'Whether a "no" makes an application ineligible. Left out: no.',
  },
  fulfilledBy: {
    type: 'list',
    label: 'Fulfilled by',
    help: 'What shows that it is kept: all of these.',
    required: true,
    least: 1,
    most: 20,
    of: { type: 'variants', label: 'Fact', by: 'fact', of: COMMITMENT_FACTS },
  },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
  facts: { type: 'anything', label: 'Fields of another basis' },
} as const satisfies Fields;

/** The commitments of a cohort, as a field of a form. */
export const COMMITMENTS_FIELD = {
  type: 'list',
  label: 'Commitments',
  least: 1,
  most: 100,
  of: { type: 'group', label: 'Commitment', fields: COMMITMENT_FIELDS },
} as const;

/** One thing that a district promises, and the facts that show that it is kept: all of them. */
export interface CommitmentDefinition extends Omit<ValuesOf<typeof COMMITMENT_FIELDS>, 'source' | 'facts'> {
  /** Where it comes from; `facts` says so of single fields. */
  readonly source?: GivenSource | null | undefined;
  readonly facts?: Facts | null | undefined;
}

/** One fact that is asked for, with how much of it and by when. */
export type CommitmentFact = ValueOf<(typeof COMMITMENT_FIELDS)['fulfilledBy']>[number];

/** A month of the cohort by its end (0 is the first month, `last` the last), or a day. */
export type CommitmentDay = ValueOf<typeof by>;
