import { ruleUrlOf } from '../../core/describeFinding.js';
import type { GivenSource } from '../../core/fact.js';
import { inPlural } from '../../core/fillTemplate.js';
import { SEVERITIES } from '../../core/finding.js';
import { greatest } from '../../core/greatest.js';
import { describeSource, type ResolvedSource, resolveSource } from '../../core/resolveSource.js';
import type { Rule } from '../../core/rule.js';

/** What `csmhs rules --format json` tells of a rule: all of it that is data. */
export function ruleFacts({
  code,
  severity,
  message,
  howToFix,
  params,
  needs,
  follows,
  basis,
  source,
  retired,
}: Rule): Omit<Rule, 'source'> & { readonly source: ResolvedSource | GivenSource } {
  return {
    code,
    severity,
    message,
    howToFix,
    params,
    basis,
    source: resolved(source),
    ...(needs && { needs }),
    ...(follows && { follows }),
    ...(retired && { retired }),
  };
}

/** What somebody's own form names as its source is told as it stands. */
function resolved(source: GivenSource): ResolvedSource | GivenSource {
  return typeof source === 'object' && 'id' in source ? resolveSource(source) : source;
}

/** Lists rules for a person, hardest first within their room. */
export function listOfRules(rules: readonly Rule[]): string {
  const roomOf = ({ code }: Rule) => code.slice(0, code.indexOf('.'));
  const rooms = [...new Set(rules.map(roomOf))];
  const width = greatest(rules, ({ code }) => code.length);
  const lines = rooms.flatMap((room) => {
    const own = rules.filter((rule) => roomOf(rule) === room && !rule.retired);
    const ordered = SEVERITIES.flatMap((level) => own.filter(({ severity }) => severity === level));
    return ordered.map(
      ({ severity, code, message }) => `${severity.padEnd(7)}  ${code.padEnd(width)}  ${inPlural(message)}`,
    );
  });
  return `${lines.join('\n')}\n`;
}

/**
 * Tells a person all about one rule.
 *
 * @param isOurs - whether it is of this package and has a page
 */
export function textOfRule(rule: Rule, isOurs = true): string {
  const { code, severity, message, howToFix, params, needs, follows = [], basis, source, retired } = rule;
  const causes = [...new Set(follows.flatMap(({ from }) => from))];
  const facts = Object.entries(params).map(([name, holds]) => `${name} (${holds})`);
  const page = `docs/rules/${code.slice(0, code.indexOf('.'))}.md`;
  const about = [
    ['Severity', `${severity}: ${MEANING[severity]}`],
    ...(facts.length > 0 ? [['Params', facts.join(', ')]] : []),
    ...(needs ? [['Needs', needs.join(', ')]] : []),
    ...(causes.length > 0 ? [['Often because of', causes.join(', ')]] : []),
    ['Basis', basis],
    ['Source', describeSource(source)],
    ...(isOurs ? [['Docs', `${ruleUrlOf(code)}, in the package ${page}`]] : []),
    ...(retired ? [['Retired', `in ${retired.in}: ${retired.because}`]] : []),
  ];
  return [
    code,
    '',
    `  ${inPlural(message)}`,
    '',
    `  Fix: ${inPlural(howToFix)}`,
    '',
    ...about.map(([name, text]) => `  ${`${name}:`.padEnd(Math.max(10, name!.length + 2))}${text}`),
    '',
  ].join('\n');
}

const MEANING: Readonly<Record<Rule['severity'], string>> = {
  fatal: 'blocks until it is corrected',
  explain: 'blocks until a note explains it',
  confirm: 'blocks until it is confirmed',
  warning: 'worth a look, never blocks',
  info: 'for your information',
};
