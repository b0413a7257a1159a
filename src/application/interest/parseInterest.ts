import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { INTEREST_FORM, type Interest } from './interestForm.js';

/** How an interest form is read. */
export interface InterestContext {
  /** Whether the value comes from a form on a page, which sends texts. */
  readonly text?: boolean;
}

/** `InterestContext`, as the functions that take it read it. */
export const INTEREST_CONTEXT = { text: 'boolean' } as const satisfies Record<
  keyof InterestContext,
  OptionKind
>;

/**
 * Reads an interest form of unknown content: `ok` where it is well filled.
 *
 * @example
 * parseInterest({ organization: '00240000' }).ok // => false
 */
export function parseInterest(value: unknown, context?: InterestContext | null): Outcome<Interest> {
  return outcomeOfInterest(value, readOptions<InterestContext>(context, INTEREST_CONTEXT, 'parseInterest'));
}

/** Reads an interest form within a context that was read. */
export function outcomeOfInterest(value: unknown, { text = false }: InterestContext): Outcome<Interest> {
  const reading = readForm<Interest>(INTEREST_FORM, value, { text });
  const { organization }: Partial<Interest> = reading.value;
  return outcomeOfForm(reading, [], organization === undefined ? undefined : { organization });
}
