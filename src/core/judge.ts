import { eachBreach } from './eachBreach.js';
import type { Finding, RecordKey } from './finding.js';
import type { Kind } from './given/kind.js';
import { mustBe } from './given/mustBe.js';
import { type CheckRule, findingOf, type Need, type Rule } from './rule.js';

/** Which rules a check judges, and what each of the others would need. */
export interface RulesJudged {
  readonly judged: readonly string[];
  readonly notJudged: readonly { readonly code: string; readonly needs: readonly Need[] }[];
}

/** A context with, or without, what a rule may need: a need is met where the key of its name has a value. */
type Needed = Readonly<{ [N in Need]?: unknown }> | object;

/**
 * Judges one subject by rules and gives the findings, in the order of the rules.
 *
 * Retired rules are passed over. So are rules that need what the context does not have: `rulesJudged` lists them. This is
 * the one engine of every room, so rules of your own are judged as ours are.
 *
 * @param rules - rules with a `check` that gives the facts of each breach
 * @param context - what rules may need, by the name of the need, such as `{ asOf: '2020-10-01' }`
 * @param record - the record that breaches belong to, where they name none themselves
 * @throws TypeError for what is not a list of rules, or a context that is not an object
 * @example
 * const nameMissing = {
 *   code: 'own.name-missing', severity: 'fatal', message: 'The name is missing.', howToFix: 'Write a name.',
 *   params: {}, basis: 'proposed', source: { id: 'project' },
 *   check: ({ name }) => (name ? [] : [{ field: 'name', params: {} }]),
 * };
 * judge([nameMissing], { name: '' }, {}).map(({ code, field }) => [code, field]) // => [['own.name-missing', 'name']]
 */
export function judge<Subject, Context extends Needed>(
  rules: readonly CheckRule<Subject, Context>[],
  subject: Subject,
  context: Context,
  record?: RecordKey,
): Finding[] {
  mustBe(CHECK_RULES, rules, 'judge', 'rules');
  mustBe('object', context, 'judge', 'context');
  const findings: Finding[] = [];
  eachBreach(rulesInForce(rules, context), subject, context, (rule, breach) =>
    findings.push(findingOf(rule, breach, record)),
  );
  return findings;
}

const CHECK_RULES: Kind = {
  listOf: { says: 'a rule', has: { code: 'text', check: 'function' } },
  says: 'a list of rules',
};

/** Gives the rules that a context lets judge: neither retired nor in need of anything that it does not have. */
export function rulesInForce<R extends Rule>(rules: readonly R[], context: Needed): readonly R[] {
  return rules.filter(
    ({ retired, needs }) => !retired && (needs ?? NONE).every((need) => has(context, need)),
  );
}

/**
 * Lists the rules that a context lets judge, and the others with what each lacks: a rule that was not judged has not
 * been passed.
 *
 * @param brought - what the subject itself brings along, whatever the context has
 * @example
 * rulesJudged(MONTHLY_CHECK_RULES, { asOf: '2020-11-20' }).notJudged.find(({ code }) => code === 'monthly.ytd-fell').needs
 * // => ['history']
 */
export function rulesJudged(
  rules: readonly Rule[],
  context: Needed,
  brought: readonly Need[] = [],
): RulesJudged {
  mustBe(
    { listOf: { says: 'a rule', has: { code: 'text' } }, says: 'a list of rules' },
    rules,
    'rulesJudged',
    'rules',
  );
  mustBe('object', context, 'rulesJudged', 'context');
  mustBe({ listOf: 'text' }, brought, 'rulesJudged', 'brought');
  const judged: string[] = [];
  const notJudged: { code: string; needs: readonly Need[] }[] = [];
  for (const rule of rules) {
    if (rule.retired) continue;
    const needs = lacksOf(rule, context, brought);
    if (needs.length === 0) judged.push(rule.code);
    else notJudged.push({ code: rule.code, needs });
  }
  return { judged, notJudged };
}

function lacksOf({ needs = [] }: Rule, context: Needed, brought: readonly Need[]): readonly Need[] {
  return needs.filter((need) => !has(context, need) && !brought.includes(need));
}

function has(context: Needed, need: Need): boolean {
  return ((context as Readonly<{ [N in Need]?: unknown }>)[need] ?? null) !== null;
}

const NONE: readonly Need[] = [];
