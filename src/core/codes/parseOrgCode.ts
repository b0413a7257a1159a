import { hiddenIn, trimBlank } from '../invisible.js';
import type { Outcome } from '../outcome.js';
import { findingOf } from '../rule.js';
import { shownText } from '../shownText.js';
import { textOf } from '../textOf.js';
import { invisibleCharacter } from '../valueRules.js';
import { codeInFormula, codeIsNumber, codeLostZeros, codeMissing, codeUnreadable } from './codeRules.js';
import type { CodesOf } from './codes.js';
import { codesNamedBy } from './codesOf.js';
import type { OrgCode } from './orgCode.js';
import { repairOrgCode } from './repairOrgCode.js';

/**
 * Reads an organization code and never repairs it.
 *
 * Fewer digits are what a spreadsheet leaves of a code with leading zeros, and a number cannot hold them; the finding
 * says so and gives the code that was probably meant.
 *
 * @example
 * parseOrgCode('00240000').ok // => true
 * @example
 * parseOrgCode('240000').ok // => false
 */
export function parseOrgCode(value: unknown, of?: CodesOf | number | null): Outcome<OrgCode> {
  const codes = codesNamedBy(of);
  const { isCode } = codes;
  if (isCode(value)) return { ok: true, value, findings: [] };
  const text = trimBlank(textOf(value));
  if (text === '') return { ok: false, findings: [findingOf(codeMissing, { params: {}, path: [] })] };
  const inFormula = /^="(.{1,40})"$/.exec(text)?.[1];
  if (inFormula !== undefined && isCode(inFormula)) {
    const params = { text, code: inFormula };
    return { ok: false, findings: [findingOf(codeInFormula, { params, path: [] })] };
  }
  const hidden = typeof value === 'string' ? hiddenIn(value, isCode) : null;
  if (hidden) return { ok: false, findings: [findingOf(invisibleCharacter, { params: hidden, path: [] })] };
  const isWholeNumber = typeof value === 'number' && isCode(text);
  const digits = isWholeNumber ? text : repairOrgCode(text, codes);
  const rule = digits === null ? codeUnreadable : typeof value === 'number' ? codeIsNumber : codeLostZeros;
  // Blanks around eight digits are the fault itself, so they are shown.
  const params = digits === null ? { text: shownText(value) } : { text, code: digits };
  return { ok: false, findings: [findingOf(rule, { params, path: [] })] };
}
