import { fillTemplate } from './fillTemplate.js';
import type { Finding, ParamValue } from './finding.js';
import { DESCRIBE_OPTIONS, MESSAGES } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';
import { readOptions } from './given/readOptions.js';
import { HOMEPAGE } from './homepage.js';
import type { FormWords } from './rule.js';

/** The two templates of a rule in one language. */
export interface RuleMessage {
  readonly message: string;
  readonly howToFix: string;
  /** What a person at a form reads instead, where the templates speak of files or programs. */
  readonly forForm?: FormWords | undefined;
  /** Params that hold what somebody wrote: it is repeated letter for letter, also where it looks like an identifier. */
  readonly quotes?: readonly string[] | undefined;
  /** Where a rule that is not of this package is written down; empty where it has no page. */
  readonly url?: string | undefined;
}

/**
 * The sentences of one language: templates by rule code, and words for params that are identifiers,
 * such as measure ids and absence words.
 */
export interface Messages {
  readonly locale: string;
  /** `false` until a native speaker who knows the field has read the translation; reports say so. */
  readonly reviewed?: boolean | undefined;
  readonly rules: Readonly<Record<string, RuleMessage>>;
  readonly words: Readonly<Record<string, string>>;
}

/** A finding in plain words. */
export interface FindingDescription {
  readonly message: string;
  readonly howToFix: string;
  readonly ruleUrl: string;
}

/** For whom a finding is put into words. */
export interface DescribeOptions {
  /** `form` for a person who fills a form; left out, for whoever sends a file or calls a program. */
  readonly audience?: 'form';
}

/**
 * Makes the sentence and the fix of a finding in the language of `messages`.
 *
 * A code that `messages` does not know is described by the code itself and its params, so nothing is
 * ever silent. A placeholder without a param stays as it is written.
 *
 * @param options - `{ audience: 'form' }` for sentences that speak to a person at a form
 * @example
 * describeFinding(parseOrgCode('240000', MA_DESE).findings[0], en, { audience: 'form' }).howToFix
 * // => 'Write 00240000, if that is the organization you mean.'
 */
export function describeFinding(
  finding: Finding,
  messages: Messages,
  options?: DescribeOptions | null,
): FindingDescription {
  mustBe('finding', finding, 'describeFinding', 'finding');
  mustBe(MESSAGES, messages, 'describeFinding', 'messages');
  const { audience } = readOptions<DescribeOptions>(options, DESCRIBE_OPTIONS, 'describeFinding');
  const general = ownValue(messages.rules, finding.code);
  const templates = audience === 'form' && general ? { ...general, ...general.forForm } : general;
  const wordOf = (name: string, isQuoted: boolean) => {
    const value = ownValue(finding.params, name);
    return isQuoted || general?.quotes?.includes(name) ? value : wordFor(value, messages);
  };
  const fill = (template: string) => fillTemplate(template, wordOf, (name) => offers(finding, name));
  return {
    message: templates ? fill(templates.message) : unknownCode(finding),
    howToFix: templates ? fill(templates.howToFix) : '',
    ruleUrl: general?.url ?? ruleUrlOf(finding.code),
  };
}

/** The rooms that have rules: each has a page in `docs/rules`. */
const ROOMS = 'application assessment core disclosure exchange form monthly network overview pdsa spc system';

/**
 * Gives the address of a rule: what it says, what it needs, where it comes from, a breach and a pass. It is a page of
 * the package, `docs/rules`, one a room, with a heading for each rule; a code of no room leads to their index.
 * `csmhs explain CODE` prints the same.
 *
 * @example
 * ruleUrlOf('monthly.screened-exceeds-enrolled')
 * // => 'https://unpkg.com/csmhs/docs/rules/monthly.md#monthlyscreened-exceeds-enrolled'
 */
export function ruleUrlOf(code: string): string {
  mustBe('text', code, 'ruleUrlOf', 'code');
  const room = code.slice(0, code.indexOf('.'));
  if (!ROOMS.split(' ').includes(room)) return `${HOMEPAGE}/rules/README.md`;
  // A code may come from a file, and then it may be anything.
  return `${HOMEPAGE}/rules/${room}.md#${code.toLowerCase().replace(/[^\w-]/g, '')}`;
}

/** Whether a part of a sentence that can do without it has a fact to tell: not where there is none, or a report hides it. */
function offers({ params, hidden = {} }: Finding, name: string): boolean {
  const value = ownValue(params, name);
  return value !== undefined && value !== 'none' && ownValue(hidden, name) === undefined;
}

function wordFor(value: ParamValue | undefined, { words }: Messages): ParamValue | undefined {
  return typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : value;
}

/** Codes and names may come from a file, so what every object inherits does not count. */
function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function unknownCode({ code, params }: Finding): string {
  const facts = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return facts.length === 0 ? code : `${code} (${facts.join(', ')})`;
}
