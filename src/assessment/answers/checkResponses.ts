import type { Finding, Params } from '../../core/finding.js';
import { mustHold } from '../../core/given/mustHold.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { isAbsence } from '../../core/reportedValue.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { kindWrong } from '../../form/read/formRules.js';
import type { InstrumentDefinition, InstrumentItem } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { scaleOf } from '../instrument/instrumentParts.js';
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
    return [findingOf(kindWrong, { params: { field: 'responses', kind: 'group' } })];
  }
  const findings: Finding[] = [];
  let known = 0;
  for (const { items } of instrument.domains) {
    for (const item of items) {
      if (!Object.hasOwn(responses, item.id)) continue;
      known++;
      const trouble = troubleWith(item, responses[item.id], scaleOf(instrument, item));
      if (!trouble) continue;
      const [rule, params] = trouble;
      findings.push(findingOf(rule, { field: item.id, params: { item: item.id, ...params } }));
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

function troubleWith({ kind, choices }: InstrumentItem, value: unknown, scale: Scale): Trouble {
  if (isBlank(value) || value === 'notApplicable' || value === 'unanswered') return null;
  if (kind === 'count' && isAbsence(value)) return null;
  if (kind === 'count' || kind === 'rated') {
    if (typeof value === 'number')
      return kind === 'count' ? troubleWithCount(value) : troubleWithRating(value, scale);
    // A text of digits is told apart from other texts, which can hold anything and are never repeated.
    if (typeof value === 'string' && NUMERIC.test(value)) return [valueIsText, { text: value.trim() }];
  }
  if (kind === 'yesNo' && typeof value === 'boolean') return null;
  if (kind === 'multiSelect' && isListOfTexts(value)) return troubleWithChoices(value, choices);
  return [answerKindWrong, { kind }];
}

type Scale = InstrumentDefinition['scale'];

const NUMERIC = /^\s*[+-]?\d{1,12}(?:[.,]\d{1,6})?\s*$/;

function troubleWithCount(value: number): Trouble {
  return Number.isSafeInteger(value) && value >= 0 ? null : [countNotWhole, {}];
}

function troubleWithRating(value: number, { min: least, max: greatest }: Scale): Trouble {
  const params = { text: String(value), least, greatest };
  if (value < least || value > greatest) return [valueOffScale, params];
  return Number.isInteger(value) ? null : [valueNotWhole, params];
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((choice) => typeof choice === 'string');
}

function troubleWithChoices(value: readonly string[], choices: InstrumentItem['choices']): Trouble {
  const isKnown =
    new Set(value).size === value.length &&
    value.every((choice) => !choices || Object.hasOwn(choices, choice));
  return isKnown ? null : [choiceUnknown, { choices: choices ? Object.keys(choices).join(', ') : '-' }];
}
