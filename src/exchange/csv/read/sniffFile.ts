import type { Breach, Rule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../../monthly/form/context.js';
import { formFor } from '../../../monthly/form/formOf.js';
import { formNotGiven } from '../../../monthly/read/submissionRules.js';
import { fileNotTable, fileNotText } from '../../fileRules.js';
import { type Encoding, encodingOf, SNIFF_BYTES } from '../../text/encoding.js';
import { otherKind } from '../../text/otherKind.js';

/** How a file is encoded, or the one thing that is wrong with all of it. */
export type Sniffed = { readonly encoding: Encoding } | { readonly rule: Rule; readonly breach: Breach };

/** Tells from its first bytes whether a file can be read as a table. */
export function sniffFile(head: Uint8Array, context: MonthlyContext): Sniffed {
  const inForce = formFor(context);
  if (!inForce.form) return { rule: formNotGiven, breach: { params: { form: inForce.expected } } };
  const encoding = encodingOf(head);
  if (encoding.kind === 'notText')
    return { rule: fileNotText, breach: { params: { kind: encoding.instead! } } };
  const kind = otherKind(head.subarray(encoding.mark, SNIFF_BYTES));
  return kind === null ? { encoding } : { rule: fileNotTable, breach: { params: { kind } } };
}
