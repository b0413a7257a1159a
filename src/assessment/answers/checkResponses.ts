import type { Finding, Params } from '../../core/finding.js';
import { mustHold } from '../../core/given/mustHold.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { isAbsence } from '../../core/reportedValue.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { kindWrong, missing } from '../../form/read/formRules.js';
import type { InstrumentDefinition, InstrumentItem } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { isNumberGiven } from './isNumberGiven.js';
import {
  answerKindWrong,
  choiceUnknown,
  countNotWhole,
  valueIsText,
  valueNotWhole,
  valueOffScale,
} from './responseRules.js';
import { unknownItems } from './unknownItems.js';

/**
 * Checks answers against an instrument: every item known, every answer one that its item can take.
 *
 * Nothing is coerced: a numeric text, a fraction, a number off the scale is a finding that names the item.
 *
 * @returns findings whose path is the item id
 * @example
 * checkResponses({ T1: 4, T2: 'notApplicable' }, SMHQA_DISTRICT) // => []
 * @example
 * checkResponses({ T1: '4', T2: 7 }, SMHQA_DISTRICT).map(({ code, field }) => [code, field])
 * // => [['assessment.value-is-text', 'T1'], ['assessment.value-off-scale', 'T2']]
 */
export function checkResponses(responses: unknown, instrument: InstrumentDefinition): Finding[] {
  mustHold(INSTRUMENT, instrument, 'checkResponses', 'instrument');
  if (!isLoose(responses)) {
    const params = { field: 'responses' };
    if (isBlank(responses)) return [findingOf(missing, { params })];
    return [findingOf(kindWrong, { params: { ...params, kind: 'group' } })];
  }
  const findings: Finding[] = [];
  let known = 0;
  for (const { items } of instrument.domains) {
    for (const item of items) {
      if (!Object.hasOwn(responses, item.id)) continue;
      known++;
      const trouble = troubleWith(item, responses[item.id], instrument.scale);
      if (trouble) {
        findings.push(findingOf(trouble[0], { field: item.id, params: paramsOf(item, trouble) }));
      }
    }
  }
  const keys = Object.keys(responses);
  if (known === keys.length) return findings;
  for (const [rule, params, field] of unknownItems(instrument, keys)) {
    findings.push(findingOf(rule, { params, ...(field !== undefined && { field }) }));
  }
  return findings;
}

type Trouble = readonly [rule: Rule, params: Params] | null;

const WRONG_KIND: Trouble = [answerKindWrong, {}];

function paramsOf({ id, kind }: InstrumentItem, [rule, params]: NonNullable<Trouble>): Params {
  return rule === answerKindWrong ? { item: id, kind } : { item: id, ...params };
}

function troubleWith(item: InstrumentItem, value: unknown, scale: InstrumentDefinition['scale']): Trouble {
  if (isBlank(value) || value === 'notApplicable' || value === 'unanswered') return null;
  switch (item.kind) {
    case 'rated':
      return troubleWithRating(value, scale.min, scale.max);
    case 'count':
      if (isAbsence(value) || (Number.isSafeInteger(value) && (value as number) >= 0)) return null;
      return typeof value === 'number' ? [countNotWhole, {}] : (troubleWithNumber(value) ?? WRONG_KIND);
    case 'yesNo':
      return typeof value === 'boolean' ? null : WRONG_KIND;
    case 'multiSelect':
      return troubleWithChoices(value, item.choices);
    case 'text':
      return WRONG_KIND;
  }
}

function troubleWithRating(value: unknown, least: number, greatest: number): Trouble {
  if (!isNumberGiven(value)) {
    return troubleWithNumber(value) ?? WRONG_KIND;
  }
  const params = { text: String(value), least, greatest };
  if (value < least || value > greatest) return [valueOffScale, params];
  return Number.isInteger(value) ? null : [valueNotWhole, params];
}

/** A text of digits is told apart from other texts, which might hold anything and are never repeated. */
function troubleWithNumber(value: unknown): Trouble {
  const isNumeric = typeof value === 'string' && /^\s*[+-]?\d{1,12}(?:[.,]\d{1,6})?\s*$/.test(value);
  return isNumeric ? [valueIsText, { text: value.trim() }] : null;
}

function troubleWithChoices(value: unknown, choices: InstrumentItem['choices']): Trouble {
  if (!Array.isArray(value) || value.some((choice) => typeof choice !== 'string')) {
    return WRONG_KIND;
  }
  const isKnown =
    new Set(value).size === value.length &&
    value.every((choice) => !choices || Object.hasOwn(choices, choice));
  return isKnown ? null : [choiceUnknown, { choices: choices ? Object.keys(choices).join(', ') : '-' }];
}
