import {
  fatalExplained,
  notConfirmed,
  noteMissing,
  noteSaysNothing,
  noteTooShort,
} from './explanationRules.js';
import type { Finding, Params } from './finding.js';
import type { Rule } from './rule.js';

/** The fewest characters of a note that explains a finding. */
export const EXPLANATION_MIN_LENGTH = 10;

/** Says why an answer does not settle a finding; `null` where it does. Only `explain` asks for a note. */
export function noteTrouble(
  finding: Finding,
  { note, confirmed }: { readonly note?: unknown; readonly confirmed?: unknown },
): { rule: Rule; params: Params } | null {
  const { code: rule, severity, countedAs = severity } = finding;
  if (severity === 'fatal') return { rule: fatalExplained, params: { rule } };
  if (confirmed === false) return { rule: notConfirmed, params: { rule } };
  if (countedAs !== 'explain') return null;
  const text = typeof note === 'string' ? note.trim() : '';
  const least = EXPLANATION_MIN_LENGTH;
  if (text === '') return { rule: noteMissing, params: { rule, least } };
  if (text.length < least) return { rule: noteTooShort, params: { rule, count: text.length, least } };
  return saysNothing(text, finding) ? { rule: noteSaysNothing, params: { rule } } : null;
}

/** Whether a note has no word of its own: only signs, one letter again and again, or words of the finding. */
function saysNothing(note: string, { code, field = '', record, params }: Finding): boolean {
  const words = wordsOf(note);
  if (words.every((word) => /^(.)\1*$/u.test(word))) return true;
  const facts = Object.entries(params).flat();
  const own = new Set(
    wordsOf([code, field, record?.organization ?? '', record?.month ?? '', ...facts].join(' ')),
  );
  return words.every((word) => own.has(word));
}

/** The words of a text in lower case; those written together with capitals come apart too. */
function wordsOf(text: string): string[] {
  const apart = text.slice(0, LONGEST).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return apart.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** A note that is longer has words of its own somewhere. */
const LONGEST = 2000;
