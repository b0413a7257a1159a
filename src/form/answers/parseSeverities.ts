import type { Severity } from '../../core/finding.js';
import { isRecord } from '../../core/given/isRecord.js';
import { isLoose } from '../../core/isLoose.js';
import { nearestWord } from '../../core/nearestWord.js';
import type { Outcome } from '../../core/outcome.js';
import type { SeverityProfile } from '../../core/severityProfile.js';
import type { FormBreach } from '../breaches.js';
import { formFindings } from '../breaches.js';
import type { MapField } from '../field.js';
import { outcomeOfForm } from '../outcomeOfForm.js';
import { readPart } from '../read/readForm.js';
import { type AnswersContext, rulesBy } from './answersContext.js';
import {
  countedAsFatal,
  countedEntryUnreadable,
  countedRuleUnknown,
  fatalCountedAs,
} from './answersRules.js';

/** A profile of severities as it is stored: the severity by which a rule counts, and why, by its code. */
export const SEVERITIES_FIELD = {
  type: 'map',
  label: 'Severities of your own',
  most: 2_000,
  of: {
    type: 'group',
    fields: {
      as: {
        type: 'choice',
        label: 'Counts as',
        required: true,
        choices: {
          explain: { label: 'explain' },
          confirm: { label: 'confirm' },
          warning: { label: 'warning' },
          info: { label: 'info' },
        },
      },
      reason: {
        type: 'text',
        label: 'Why',
        help: 'Every report prints it.',
        required: true,
        least: 10,
        most: 500,
      },
    },
  },
} as const satisfies MapField;

/**
 * Reads a profile of severities that somebody has written, from parsed JSON: by the code of a rule, the severity by which
 * its findings count and the reason, which every report prints. A rule that is `fatal` stays so, and none becomes so.
 * Never throws.
 *
 * @param context - the rules that there are; without them no code is looked up
 * @example
 * parseSeverities({ 'monthly.changed-sharply': { as: 'warning', reason: 'Schools opened again in fall 2020.' } }).ok // => true
 * @example
 * parseSeverities({ 'monthly.changed-sharply': { as: 'warning' } }).findings[0].code // => 'form.missing'
 */
export function parseSeverities(value: unknown, context?: AnswersContext | null): Outcome<SeverityProfile> {
  const rules = rulesBy(context, 'parseSeverities');
  const reading = readPart<SeverityProfile>(SEVERITIES_FIELD, 'severities', value);
  const profile = reading.value ?? {};
  const breaches = [...reading.breaches.map((each) => namedFor(each, value)), ...troublesIn(profile, rules)];
  const isReadable = breaches.every(({ rule }) => rule.severity !== 'fatal');
  return outcomeOfForm({ ...reading, breaches: [], value: profile, isReadable }, formFindings(breaches));
}

/** Says of an entry which one it is, and what it has to be, where the general rules would say only that it is wrong. */
function namedFor(breach: FormBreach, profile: unknown): FormBreach {
  const [code, key] = breach.path;
  if (typeof code !== 'string' || !isLoose(profile)) return breach;
  const entry = profile[code];
  const choices = Object.keys(SEVERITIES_FIELD.of.fields.as.choices).join(', ');
  const params = { rule: code, choices };
  if (!isRecord(entry)) return { rule: countedEntryUnreadable, path: breach.path, params };
  return key === 'as' && entry['as'] === 'fatal'
    ? { rule: countedAsFatal, path: breach.path, params }
    : breach;
}

function troublesIn(profile: SeverityProfile, rules: ReadonlyMap<string, Severity> | null): FormBreach[] {
  if (!rules) return [];
  return Object.entries(profile).flatMap(([code, { as }]): FormBreach[] => {
    const severity = rules.get(code);
    // What could not be read is told already.
    if (severity === 'fatal' && as === undefined) return [];
    if (severity === 'fatal') return [{ rule: fatalCountedAs, path: [code], params: { rule: code, as } }];
    if (severity !== undefined) return [];
    const nearest = nearestWord(code, [...rules.keys()]);
    const params = { rule: code, ...(nearest !== null && { nearest }) };
    return [{ rule: countedRuleUnknown, path: [code], params }];
  });
}
