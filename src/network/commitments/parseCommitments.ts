import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { formFindings, gatherBreaches } from '../../form/breaches.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { type FormReading, readPart } from '../../form/read/readForm.js';
import { checkIds } from '../../form/repeatedIds.js';
import { COMMITMENTS_FIELD, type CommitmentDefinition } from './commitmentFields.js';

/** How commitments are read. */
export interface CommitmentsContext {
  /** Words for the lists that a state decides: kinds of event. */
  readonly choices?: ChoicesDefinition;
}

const COMMITMENTS_CONTEXT = { choices: CHOICES } as const satisfies Record<
  keyof CommitmentsContext,
  OptionKind
>;

const COMMITMENTS_SHAPE = { id: 'commitments', fields: { commitments: COMMITMENTS_FIELD } } as const;

/**
 * Reads a list of commitments that somebody has written, from parsed JSON: `ok` where each has an id of its own, its
 * words, and facts that can show that it is kept. Never throws.
 *
 * @example
 * parseCommitments([{ id: 'P1', label: 'Send the monthly data.', fulfilledBy: [{ fact: 'monthSent', share: 90 }] }]).ok // => true
 * @example
 * parseCommitments([{ id: 'P1', label: 'Be present.', fulfilledBy: [{ fact: 'present' }] }]).findings[0].code
 * // => 'form.choice-unknown'
 */
export function parseCommitments(
  value: unknown,
  context?: CommitmentsContext | null,
): Outcome<readonly CommitmentDefinition[]> {
  const { choices } = readOptions<CommitmentsContext>(context, COMMITMENTS_CONTEXT, 'parseCommitments');
  const { fields } = withChoices(COMMITMENTS_SHAPE, choices);
  const reading = readPart<readonly CommitmentDefinition[]>(fields.commitments, 'commitments', value);
  const { breaches, onBreach } = gatherBreaches();
  checkIds(reading.value, [], onBreach);
  const isReadable = reading.isReadable && breaches.length === 0;
  return outcomeOfForm(
    { ...(reading as FormReading<readonly CommitmentDefinition[]>), isReadable },
    formFindings(breaches),
  );
}
