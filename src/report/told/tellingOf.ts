import { describeFinding, type FindingDescription, type Messages } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import { messagesOf } from '../judgedWith.js';
import type { ToldValidation, Validation } from '../validation.js';
import { findingsInOrder } from './findingsInOrder.js';
import type { FormatOptions } from './formatOptions.js';
import { type Teller, tellerOf } from './teller.js';

/** A finding as a reader may see it, with its sentences. */
export type ToldFinding = Finding & FindingDescription;

/** A report that is about to be told. */
export interface Telling extends Teller {
  /** The language, with the words of the forms that files were read by. */
  readonly messages: Messages;
  /** Tells the findings that are listed, as they come; none is kept. `of` is the finding before it was masked. */
  findings(): AsyncGenerator<{ readonly told: ToldFinding; readonly of: Finding }, void, undefined>;
}

/** Makes ready what every format tells: counts first, then each finding masked and in words. */
export function tellingOf(validation: Validation | ToldValidation, options: FormatOptions): Telling {
  const teller = tellerOf(validation, options);
  const messages = messagesOf(validation, options.messages);
  return {
    ...teller,
    messages,
    async *findings() {
      for await (const finding of findingsInOrder(validation)) {
        const masked = teller.masked(finding);
        if (masked) yield { told: { ...masked, ...describeFinding(masked, messages) }, of: finding };
      }
    },
  };
}
