import { type Baseline, type KnownFinding, knownKey } from '../../core/baseline.js';
import type { Severity } from '../../core/finding.js';
import { nearestWord } from '../../core/nearestWord.js';
import type { Outcome } from '../../core/outcome.js';
import { type FormBreach, formFindings } from '../breaches.js';
import type { Fields } from '../field.js';
import { outcomeOfForm } from '../outcomeOfForm.js';
import { readForm } from '../read/readForm.js';
import { type AnswersContext, rulesBy } from './answersContext.js';
import { findingNamedTwice, knownRuleUnknown } from './answersRules.js';

const word = { type: 'text', most: 200 } as const;

/** The fields of a baseline. */
export const BASELINE_FIELDS = {
  form: { type: 'choice', label: 'Form', required: true, choices: { 'baseline@1': { label: 'Baseline' } } },
  findings: {
    type: 'list',
    label: 'Known findings',
    required: true,
    most: 200_000,
    of: {
      type: 'group',
      fields: {
        code: { ...word, label: 'Rule', required: true },
        organization: { ...word, label: 'Organization' },
        month: { ...word, label: 'Month' },
        field: { ...word, label: 'Field' },
        file: { ...word, label: 'File', most: 1_000 },
        times: { type: 'number', label: 'How many equal ones', least: 1, most: 1_000_000_000, decimals: 0 },
        since: { type: 'date', label: 'Known since', required: true },
      },
    },
  },
} as const satisfies Fields;

/**
 * Reads a baseline from parsed JSON: the findings of an earlier run that are known, as `csmhs validate --write-baseline` or
 * `baselineOf` writes them. Never throws.
 *
 * @param context - the rules that there are; without them no code is looked up
 * @example
 * const known = { code: 'monthly.changed-sharply', organization: '00240000', month: '2020-10', since: '2020-11-15' };
 * parseBaseline({ form: 'baseline@1', findings: [known, known] }).findings[0].code // => 'form.finding-named-twice'
 */
export function parseBaseline(value: unknown, context?: AnswersContext | null): Outcome<Baseline> {
  const rules = rulesBy(context, 'parseBaseline');
  const reading = readForm<Baseline>({ id: 'baseline@1', fields: BASELINE_FIELDS }, value);
  if (!reading.isReadable) return outcomeOfForm(reading);
  const { findings } = reading.value;
  const found = [...namedTwice(findings, 'findings', knownKey), ...unknownIn(findings, rules)];
  return outcomeOfForm(reading, formFindings(found));
}

/** Says which entries of a list are about the same finding as an earlier one. */
export function namedTwice<Entry>(
  entries: readonly Entry[],
  field: string,
  keyOf: (entry: Entry) => string,
): FormBreach[] {
  const places = new Map<string, number>();
  return entries.flatMap((entry, place): FormBreach[] => {
    const key = keyOf(entry);
    const first = places.get(key);
    if (first === undefined) places.set(key, place);
    const path = field === 'explanations' ? [place] : [field, place];
    return first === undefined
      ? []
      : [{ rule: findingNamedTwice, field, path, params: { field, other: first + 1, place: place + 1 } }];
  });
}

/** Says once of each code that it is not that of a rule. */
function unknownIn(
  entries: readonly KnownFinding[],
  rules: ReadonlyMap<string, Severity> | null,
): FormBreach[] {
  if (!rules) return [];
  const codes = [...rules.keys()];
  const first = new Map<string, number>();
  entries.forEach(({ code }, place) => {
    if (!rules.has(code) && !first.has(code)) first.set(code, place);
  });
  // A file that names very many has another fault than misspelled codes.
  return [...first].slice(0, 100).map(([code, place]) => {
    const nearest = nearestWord(code, codes);
    const params = { rule: code, ...(nearest !== null && { nearest }) };
    return { rule: knownRuleUnknown, field: 'findings.code', path: ['findings', place, 'code'], params };
  });
}
