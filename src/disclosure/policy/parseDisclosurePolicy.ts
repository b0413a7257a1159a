import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import type { Outcome } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { DEFAULT_DISCLOSURE_POLICY } from './policies.js';
import type { DisclosurePolicy } from './policy.js';
import { policyFieldUnknown, policyValueUnusable } from './policyRules.js';

type Fields = Readonly<Record<string, unknown>>;

/** What each field must be: in words, and as a test. */
const FIELDS: Readonly<
  Record<keyof DisclosurePolicy, readonly [need: string, test: (value: unknown) => boolean]>
> = {
  id: ['a text', (value) => isText(value)],
  version: ['a whole number from 1', (value) => isWhole(value, 1)],
  basis: ['official, published or proposed', (value) => isOneOf(value, 'official', 'published', 'proposed')],
  source: ['a text', (value) => isText(value)],
  setBy: ['a text', (value) => isText(value)],
  threshold: ['a whole number from 2', (value) => isWhole(value, 2)],
  zeros: [
    'publish, suppress, or { dimension, otherwise, codes }',
    (value) => isZeroRule(value) || isZeroTable(value),
  ],
  level: [
    'exact, cover, or { width } with a whole number from 1',
    (value) => isOneOf(value, 'exact', 'cover') || isWidth(value),
  ],
  cost: ['count or value', (value) => isOneOf(value, 'count', 'value')],
  mustPublish: ['a list of keys, or of the word grandTotal', (value) => isListOf(value, isPublishable)],
  orders: ['a list of { dimension, lesser, greater }', (value) => isListOf(value, isOrder)],
  percentBands: ['a list of { from, to, low, high } in whole numbers', (value) => isListOf(value, isBand)],
  periodGuard: ['true or false', (value) => typeof value === 'boolean'],
  alreadyPublic: ['refuse or note', (value) => isOneOf(value, 'refuse', 'note')],
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
  if (!isLoose(input)) return [unusable('policy', 'an object')];
  return Object.entries(input).flatMap(([field, value]) => {
    if (!Object.hasOwn(FIELDS, field)) return [findingOf(policyFieldUnknown, { field, params: { field } })];
    const [need, test] = FIELDS[field as keyof DisclosurePolicy];
    return value === undefined || test(value) ? [] : [unusable(field, need)];
  });
}

function unusable(field: string, need: string): Finding {
  return findingOf(policyValueUnusable, { field, params: { field, need } });
}

function isRecordOf(value: unknown, ...names: readonly string[]): value is Fields {
  return isLoose(value) && Object.keys(value).every((name) => names.includes(name));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isWhole(value: unknown, from: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= from;
}

function isOneOf(value: unknown, ...words: readonly string[]): boolean {
  return typeof value === 'string' && words.includes(value);
}

function isListOf(value: unknown, test: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function isZeroRule(value: unknown): boolean {
  return isOneOf(value, 'publish', 'suppress');
}

function isZeroTable(value: unknown): boolean {
  if (!isRecordOf(value, 'dimension', 'otherwise', 'codes')) return false;
  const { dimension, otherwise, codes } = value;
  return (
    isText(dimension) && isZeroRule(otherwise) && isLoose(codes) && Object.values(codes).every(isZeroRule)
  );
}

function isWidth(value: unknown): boolean {
  return isRecordOf(value, 'width') && isWhole(value['width'], 1);
}

function isPublishable(value: unknown): boolean {
  return value === 'grandTotal' || isListOf(value, isText);
}

function isOrder(value: unknown): boolean {
  if (!isRecordOf(value, 'dimension', 'lesser', 'greater')) return false;
  return isText(value['dimension']) && isText(value['lesser']) && isText(value['greater']);
}

function isBand(value: unknown): boolean {
  if (!isRecordOf(value, 'from', 'to', 'low', 'high')) return false;
  const { from, to, low, high } = value;
  if (!isWhole(from, 1) || !isWhole(low, 0) || !isWhole(high, 0)) return false;
  return (to === null || isWhole(to, from)) && low < high && high <= 100;
}
