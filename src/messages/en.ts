import type { Messages, RuleMessage } from '../core/describeFinding.js';
import { ABSENCES, type Absence } from '../core/reportedValue.js';
import type { Rule } from '../core/rule.js';
import { CORE_RULES } from '../core/rules/index.js';
import { EXCHANGE_RULES } from '../exchange/rules/index.js';
import { MEASURES, type MeasureId } from '../monthly/measures.js';
import { MONTHLY_RULES } from '../monthly/rules/index.js';
import { NETWORK_RULES } from '../network/rules/index.js';

/** The rooms whose rules have English sentences, in the order of the docs. */
const ROOMS: readonly (readonly Rule[])[] = [CORE_RULES, NETWORK_RULES, MONTHLY_RULES, EXCHANGE_RULES];

/**
 * English: the sentences that the rules themselves carry, and words for measures and absences.
 *
 * @example
 * en.words['notAvailable'] // => 'not available yet'
 */
export const en: Messages = /* @__PURE__ */ englishOf(ROOMS);

function englishOf(rooms: readonly (readonly Rule[])[]): Messages {
  const rules: Record<string, RuleMessage> = {};
  for (const { code, message, howToFix } of rooms.flat()) rules[code] = { message, howToFix };
  const words: Record<string, string> = {};
  for (const id of Object.keys(MEASURES) as MeasureId[]) words[id] = MEASURES[id].label;
  for (const id of Object.keys(ABSENCES) as Absence[]) words[id] = ABSENCES[id].label.toLowerCase();
  return { locale: 'en', rules, words };
}
