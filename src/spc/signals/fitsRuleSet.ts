import { isLoose } from '../../core/isLoose.js';
import type { SignalRule } from './ruleSet.js';

type Pattern = SignalRule['pattern'];

/** What a rule of each pattern needs beside its id and title. */
const NUMBERS: Readonly<Record<Pattern, readonly ('points' | 'of' | 'sigmas')[]>> = {
  beyond: ['points', 'of', 'sigmas'],
  shift: ['points'],
  trend: ['points'],
  alternating: ['points'],
  hugging: ['points', 'sigmas'],
  mixture: ['points', 'sigmas'],
  longestRun: [],
  crossings: [],
  tooFewRuns: [],
  tooManyRuns: [],
};

/** Tells whether a value of unknown content is a set of rules that charts can be judged by. */
export function fitsRuleSet(value: unknown): boolean {
  if (!isLoose(value) || typeof value['id'] !== 'string') return false;
  const { rules, limitFactor, runsLimits } = value;
  return (
    Array.isArray(rules) &&
    rules.every(fitsRule) &&
    (limitFactor === undefined || isPositive(limitFactor)) &&
    (runsLimits === undefined || runsLimits === 'exact' || runsLimits === 'table')
  );
}

function fitsRule(rule: unknown): boolean {
  if (!isLoose(rule) || typeof rule['id'] !== 'string') return false;
  const { pattern } = rule;
  if (typeof pattern !== 'string' || !Object.hasOwn(NUMBERS, pattern)) return false;
  return NUMBERS[pattern as Pattern].every((name) =>
    name === 'sigmas' ? [1, 2, 3].some((zone) => zone === rule[name]) : isCount(rule[name]),
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
