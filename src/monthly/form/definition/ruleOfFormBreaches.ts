import { namesInTemplate } from '../../../core/fillTemplate.js';
import type { Path } from '../../../form/breaches.js';
import type { Comparison, Contradiction } from '../comparison.js';
import { MONTHLY_1 } from '../monthly1.js';
import { breachOf, type DefinitionBreach, type Known, named, namedOne } from './formWords.js';
import { comparisonIdle, ruleCodeTaken, ruleCodeUnsound, sentenceUnfilled } from './monthlyFormRules.js';

/** Judges a comparison: its code, what it names, and its sentences. */
export function ofComparison(comparison: Comparison, path: Path, known: Known): DefinitionBreach[] {
  const { parts, wholes, unless } = comparison;
  const operands = [...parts, ...wholes];
  const repeated = operands.findIndex((id, i) => operands.indexOf(id) !== i);
  const side: Path = repeated < parts.length ? ['parts', repeated] : ['wholes', repeated - parts.length];
  const unknown = [
    ...named(parts, [...path, 'parts'], known.measures),
    ...named(wholes, [...path, 'wholes'], known.measures),
  ];
  return [
    ...codeOf(comparison, path, [...MONTHLY_1.comparisons]),
    ...unknown,
    ...(unless === undefined ? [] : namedOne(unless, [...path, 'unless'], known.measures)),
    ...(repeated < 0 ? [] : [breachOf(comparisonIdle, [...path, ...side], { text: operands[repeated]! })]),
    // A sentence may have the right word where the list has a misspelled one.
    ...(unknown.length > 0 ? [] : sentencesOf(comparison, path, operands)),
  ];
}

/** Judges a contradiction in the same way. */
export function ofContradiction(contradiction: Contradiction, path: Path, known: Known): DefinitionBreach[] {
  const { positive, other } = contradiction;
  const unknown = namedOne(positive, [...path, 'positive'], known.measures);
  return [
    ...codeOf(contradiction, path, [...MONTHLY_1.contradictions]),
    ...unknown,
    ...namedOne(other, [...path, 'other'], known.measures),
    ...(positive === other ? [breachOf(comparisonIdle, [...path, 'other'], { text: other })] : []),
    ...(unknown.length > 0 ? [] : sentencesOf(contradiction, path, [positive])),
  ];
}

const RULE_CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/;
/** The prefixes of this package's rules. */
const ROOMS =
  'core form spc disclosure system network application monthly assessment pdsa schema exchange report validate overview charts';

/** A rule of this package may be taken over as it is; all others have a prefix of their own. */
function codeOf<R extends Comparison | Contradiction>(
  rule: R,
  path: Path,
  ours: readonly R[],
): DefinitionBreach[] {
  const { code } = rule;
  if (!RULE_CODE.test(code)) return [breachOf(ruleCodeUnsound, [...path, 'code'], { text: code })];
  if (!ROOMS.split(' ').includes(code.slice(0, code.indexOf('.')))) return [];
  const own = ours.find((one) => one.code === code);
  return own && judgedAlike(own, rule) ? [] : [breachOf(ruleCodeTaken, [...path, 'code'], { rule: code })];
}

function judgedAlike(a: Comparison | Contradiction, b: Comparison | Contradiction): boolean {
  const said = ({ severity, message, howToFix, ...one }: Comparison | Contradiction) =>
    JSON.stringify([
      severity,
      message,
      howToFix,
      'parts' in one ? [one.parts, one.wholes, one.excess, one.unless] : [one.positive, one.other, one.is],
    ]);
  return said(a) === said(b);
}

function sentencesOf(
  { message, howToFix }: Comparison | Contradiction,
  path: Path,
  operands: readonly string[],
): DefinitionBreach[] {
  return Object.entries({ message, howToFix }).flatMap(([field, template]) =>
    namesInTemplate(template)
      .filter((name) => !operands.includes(name))
      .map((text) => breachOf(sentenceUnfilled, [...path, field], { text, allowed: operands.join(', ') })),
  );
}
