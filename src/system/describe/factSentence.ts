import type { ObjectKindOf } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import type { Field } from '../../form/field.js';
import { PROFILE_FIELDS } from '../profile/profileFields.js';
import { FACT_WORDS, type FactSentences, type FactWords } from '../words/factWords.js';
import type { SystemPath } from './judgement.js';
import type { SystemFact } from './systemDescription.js';

/** What a sentence needs of a fact. */
export type FactToTell = Omit<SystemFact, 'sentence'>;

const FACT = {
  says: 'a fact of describeSystem',
  has: {
    threshold: 'text',
    label: 'text',
    asks: { oneOf: ['atLeast', 'atMost'] },
    limit: 'number',
    reached: { oneOf: ['yes', 'no', 'unknown'] },
    counted: 'number',
    marks: { listOf: 'object' },
    open: { listOf: { listOf: 'anything' } },
  },
} as const satisfies ObjectKindOf<FactToTell>;
const WORDS = {
  says: 'words as in FACT_WORDS',
  has: {
    atLeast: 'object',
    atMost: 'object',
    inTier: 'text',
    marks: 'text',
    atLeastMark: 'text',
    atMostMark: 'text',
    notSeen: 'text',
  },
} as const satisfies ObjectKindOf<FactWords>;

/**
 * Tells a fact in words: what was counted, how much there is, how much is asked for, what was asked of each, and what the
 * profile does not say.
 *
 * @param words - sentences in another language, or in words of one's own
 * @example
 * factSentence(
 *   describeSystem({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21' }).axes.partnerships.facts.at(-1),
 * )
 * // => 'Partners in force in most of the schools: 0 for sure. Whether this is enough is not known: the least is 1. Asked of each: Percent of the schools that have it, 75 or more. The profile does not say: Partnerships; Schools by level.'
 */
export function factSentence(fact: FactToTell, words: FactWords = FACT_WORDS): string {
  mustBe(FACT, fact, 'factSentence', 'fact');
  mustBe(WORDS, words, 'factSentence', 'words');
  const { asks, limit, reached, counted, possible, marks, open } = fact;
  const labelOf = (key: string, label: string) => words.labels?.[key] ?? label;
  const said = limit === 0 && asks === 'atLeast' ? 'notAsked' : stateOf(fact);
  const whole = labelOf(fact.threshold, fact.label);
  const label = fact.tier ? fill(words.inTier, { label: whole, tier: fact.tier.slice(4) }) : whole;
  const told = fill(words[asks][said], { label, counted, possible: possible ?? counted, limit });
  const each = marks.map((mark) =>
    fill(mark.asks === 'atLeast' ? words.atLeastMark : words.atMostMark, {
      label: labelOf(mark.threshold, mark.label),
      limit: mark.limit,
    }),
  );
  const fields = reached === 'unknown' ? fieldsOf(open, labelOf) : [];
  return [
    told,
    ...(each.length > 0 ? [fill(words.marks, { marks: each.join('; ') })] : []),
    ...(fields.length > 0 ? [fill(words.notSeen, { fields: fields.join('; ') })] : []),
  ].join('');
}

function stateOf({ reached, counted, possible }: FactToTell): keyof FactSentences {
  if (reached === 'unknown') return possible === null ? 'unbounded' : 'unknown';
  return reached === 'no' && counted !== possible ? 'noAtMost' : reached;
}

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}

/** The labels of the fields that would tell more, with how many rows lack each. */
function fieldsOf(open: readonly SystemPath[], labelOf: (key: string, label: string) => string): string[] {
  const rows = new Map<string, number>();
  for (const path of open) {
    const name = labelOf(String(path.filter((step) => typeof step === 'string').at(-1)), labelAt(path));
    rows.set(name, (rows.get(name) ?? 0) + 1);
  }
  return [...rows].map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
}

/** The label of the field at a place of the profile. */
function labelAt(path: SystemPath): string {
  let field: Field = { type: 'group', fields: PROFILE_FIELDS };
  for (const step of path) {
    const next: Field | undefined =
      field.type === 'group' ? field.fields[step] : field.type === 'list' ? field.of : undefined;
    if (!next) break;
    field = next;
  }
  return field.label ?? String(path.at(-1));
}
