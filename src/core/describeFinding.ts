import { fillTemplate } from './fillTemplate.js';
import type { Finding, ParamValue } from './finding.js';
import { MESSAGES } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';

/** The two templates of a rule in one language. */
export interface RuleMessage {
  readonly message: string;
  readonly howToFix: string;
}

/**
 * The sentences of one language: templates by rule code, and words for params that are identifiers,
 * such as measure ids and absence words.
 */
export interface Messages {
  readonly locale: string;
  readonly rules: Readonly<Record<string, RuleMessage>>;
  readonly words: Readonly<Record<string, string>>;
}

/** A finding in plain words. */
export interface FindingDescription {
  readonly message: string;
  readonly howToFix: string;
  readonly ruleUrl: string;
}

/** Where the published package shows its rules, one heading a code. */
export const RULES_URL = 'https://unpkg.com/csmhs/docs/rules.md';

/**
 * Makes the sentence and the fix of a finding in the language of `messages`.
 *
 * A code that `messages` does not know is described by the code itself and its params, so nothing is
 * ever silent. A placeholder without a param stays as it is written.
 */
export function describeFinding(finding: Finding, messages: Messages): FindingDescription {
  mustBe('finding', finding, 'describeFinding', 'finding');
  mustBe(MESSAGES, messages, 'describeFinding', 'messages');
  const templates = ownValue(messages.rules, finding.code);
  const fill = (template: string) =>
    fillTemplate(template, (name) => wordFor(name, ownValue(finding.params, name), messages));
  return {
    message: templates ? fill(templates.message) : unknownCode(finding),
    howToFix: templates ? fill(templates.howToFix) : '',
    ruleUrl: ruleUrlOf(finding.code),
  };
}

/** Params that quote what was written or is to be written, letter for letter: never put into other words. */
const QUOTED: readonly string[] = ['text', 'nearest', 'column', 'field', 'digits'];

/**
 * Gives the place in the published catalogue of rules that tells of a code: each rule has a heading of its own there.
 *
 * @example
 * ruleUrlOf('monthly.screened-exceeds-enrolled') // => 'https://unpkg.com/csmhs/docs/rules.md#monthlyscreened-exceeds-enrolled'
 */
export function ruleUrlOf(code: string): string {
  mustBe('text', code, 'ruleUrlOf', 'code');
  // Anchors of headings in Markdown keep letters, digits and hyphens.
  return `${RULES_URL}#${code.replace(/[^\w-]/g, '')}`;
}

function wordFor(name: string, value: ParamValue | undefined, { words }: Messages): string | undefined {
  const hasWord = typeof value === 'string' && !QUOTED.includes(name) && Object.hasOwn(words, value);
  return hasWord ? words[value] : value?.toString();
}

/** Codes and names may come from a file, so what every object inherits does not count. */
function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function unknownCode({ code, params }: Finding): string {
  const facts = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return facts.length === 0 ? code : `${code} (${facts.join(', ')})`;
}
