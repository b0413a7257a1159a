import type { Finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf } from '../core/rule.js';
import { DEFAULT_DISCLOSURE_POLICY } from './policies.js';
import type { DisclosurePolicy } from './policy.js';
import { policyFieldUnknown, policyValueUnusable } from './rules/policyRules.js';

type Test = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Test = (value) => typeof value === 'string' && value !== '';
const isWhole = (value: unknown, from: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= from;
const isOneOf =
  (...words: readonly string[]): Test =>
  (value) =>
    words.includes(value as string);
const isListOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const hasOnly = (value: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.keys(value).every((name) => names.includes(name));

const isZeroRule = isOneOf('publish', 'suppress');
const isPercent: Test = (value) => isWhole(value, 0) && value <= 100;

/** What each field must be, and how to say so. */
const FIELDS: Readonly<Record<keyof DisclosurePolicy, readonly [need: string, test: Test]>> = {
  id: ['a text', isText],
  version: ['a whole number from 1', (value) => isWhole(value, 1)],
  basis: ['official, published or proposed', isOneOf('official', 'published', 'proposed')],
  source: ['a text', isText],
  setBy: ['a text', isText],
  threshold: ['a whole number from 2', (value) => isWhole(value, 2)],
  zeros: [
    'publish, suppress, or { dimension, otherwise, codes }',
    (value) =>
      isZeroRule(value) ||
      (isRecord(value) &&
        hasOnly(value, ['dimension', 'otherwise', 'codes']) &&
        isText(value['dimension']) &&
        isZeroRule(value['otherwise']) &&
        isRecord(value['codes']) &&
        Object.values(value['codes']).every(isZeroRule)),
  ],
  level: [
    'exact, cover, or { width } with a whole number from 1',
    (value) =>
      isOneOf('exact', 'cover')(value) ||
      (isRecord(value) && hasOnly(value, ['width']) && isWhole(value['width'], 1)),
  ],
  cost: ['count or value', isOneOf('count', 'value')],
  mustPublish: [
    'a list of keys, or of the word grandTotal',
    isListOf((value) => value === 'grandTotal' || isListOf(isText)(value)),
  ],
  orders: [
    'a list of { dimension, lesser, greater }',
    isListOf(
      (value) =>
        isRecord(value) &&
        hasOnly(value, ['dimension', 'lesser', 'greater']) &&
        isText(value['dimension']) &&
        isText(value['lesser']) &&
        isText(value['greater']),
    ),
  ],
  percentBands: [
    'a list of { from, to, low, high }',
    isListOf(
      (value) =>
        isRecord(value) &&
        hasOnly(value, ['from', 'to', 'low', 'high']) &&
        isWhole(value['from'], 1) &&
        (value['to'] === null || isWhole(value['to'], value['from'] as number)) &&
        isPercent(value['low']) &&
        isPercent(value['high']) &&
        (value['low'] as number) < (value['high'] as number),
    ),
  ],
  periodGuard: ['true or false', (value) => typeof value === 'boolean'],
  alreadyPublic: ['refuse or note', isOneOf('refuse', 'note')],
  steps: ['a whole number from 1', (value) => isWhole(value, 1)],
};

/**
 * Reads a policy. What is left out comes from `DEFAULT_DISCLOSURE_POLICY`; a field that is not known, or
 * has an unusable value, is a finding that blocks, because an unread field could leave students unprotected.
 *
 * @example
 * parseDisclosurePolicy({ treshold: 6 }).findings[0].code // => 'disclosure.policy-field-unknown'
 */
export function parseDisclosurePolicy(input: unknown): Outcome<DisclosurePolicy> {
  const [first, ...rest] = findingsOf(input);
  if (first) return { ok: false, findings: [first, ...rest] };
  const given = Object.entries(input as object).filter(([, value]) => value !== undefined);
  return { ok: true, value: { ...DEFAULT_DISCLOSURE_POLICY, ...Object.fromEntries(given) }, findings: [] };
}

function findingsOf(input: unknown): readonly Finding[] {
  if (!isRecord(input)) return [unusable('policy', 'an object')];
  return Object.entries(input).flatMap(([field, value]) => {
    if (!Object.hasOwn(FIELDS, field)) return [findingOf(policyFieldUnknown, { field, params: { field } })];
    const [need, test] = FIELDS[field as keyof DisclosurePolicy];
    return value === undefined || test(value) ? [] : [unusable(field, need)];
  });
}

function unusable(field: string, need: string): Finding {
  return findingOf(policyValueUnusable, { field, params: { field, need } });
}
