import { ABSENCES } from '../../../src/core/index.js';
import { describeSource } from '../../../src/core/resolveSource.js';
import { CROSSWALKS, type Crosswalk } from '../../../src/exchange/index.js';
import { EXPLANATION_FIELDS } from '../../../src/form/explanationFields.js';
import type { Choices, Field, Fields } from '../../../src/form/field.js';
import { RATES } from '../../../src/monthly/index.js';
import { TEAM_ROLES } from '../../../src/network/index.js';
import { CYCLE_EVENTS, CYCLE_STATES, CYCLE_TRANSITIONS } from '../../../src/pdsa/index.js';
import {
  crosswalkEvidence,
  ESSA_TIERS,
  EVIDENCE_REGISTRIES,
  type EvidenceRecord,
  type EvidenceTierAnswer,
  SYSTEM_THRESHOLDS,
} from '../../../src/system/index.js';
import { code, table } from './markdown.js';

// Tables in guides that people write: what is between `<!-- table: NAME -->` and `<!-- end -->` comes from the source.

const EXPLANATION_WORDS = {
  code: 'The rule that was broken',
  organization: 'The organization of the finding, where it names one',
  month: 'The month of the finding, where it names one',
  field: 'The field of the finding, where it names one',
  params: 'The facts of the finding, as they were when it was answered',
  note: 'Why it is right, in words of one’s own',
  confirmed: '`false` while nobody has given the answer yet, as in a file to fill; it then does not count',
  by: 'Who says so',
  at: 'When',
} as const satisfies Record<keyof typeof EXPLANATION_FIELDS, string>;

const TABLES: Readonly<Record<string, () => string>> = {
  crosswalks: () => Object.values(CROSSWALKS).map(crosswalkText).join('\n\n'),
  absences: () =>
    table(
      ['Word', 'Meaning', 'Still owed'],
      Object.entries(ABSENCES).map(([word, { label, owed }]) => [code(word), label, owed ? 'yes' : 'no']),
    ),
  rates: () =>
    table(
      ['Rate', 'Label', 'Definition'],
      Object.values(RATES).map(({ id, label, definition }) => [code(id), label, definition]),
    ),
  'team roles': () =>
    table(
      ['Role', 'Label', 'Speaks for'],
      Object.entries(TEAM_ROLES).map(([role, { label, voice }]) => [code(role), label, voice ?? '']),
    ),
  'system thresholds': () =>
    table(
      ['Threshold', 'What it asks', 'Number', 'Basis'],
      Object.entries(SYSTEM_THRESHOLDS).map(([id, { label, asks, limit, basis, source }]) => [
        code(id),
        label,
        `${limit} or ${asks === 'atLeast' ? 'more' : 'fewer'}`,
        basis === 'proposed' ? basis : `${basis} (${code(source.id)})`,
      ]),
    ),
  'evidence answers': () =>
    table(
      ['Registry', 'Word', ...Object.keys(ESSA_TIERS).map((tier) => `ESSA ${tier.slice(4)}`)],
      Object.entries(EVIDENCE_REGISTRIES).flatMap(([registry, { values }]) =>
        Object.keys(values).map((value) => [
          code(registry),
          code(value),
          ...Object.values(crosswalkEvidence({ registry, value } as EvidenceRecord).tiers).map(answerText),
        ]),
      ),
    ),
  'cycle states': () =>
    table(
      ['State', 'Meaning', 'Events that may follow'],
      Object.entries(CYCLE_STATES).map(([state, { definition }]) => [
        code(state),
        definition,
        CYCLE_TRANSITIONS.filter(({ from }) => from === state)
          .map(({ event, to }) => (to === state ? code(event) : `${code(event)} (then ${code(to)})`))
          .join(', '),
      ]),
    ),
  'cycle events': () =>
    table(
      ['Event', 'Required', 'Optional', 'Asks for'],
      Object.entries(CYCLE_EVENTS).map(([event, fields]) => [
        code(event),
        namesOf(fields, true),
        namesOf(fields, false),
        [...new Set(CYCLE_TRANSITIONS.flatMap((each) => (each.event === event ? each.needs : [])))].join(
          ', ',
        ),
      ]),
    ),
  explanation: () =>
    table(
      ['Field', 'What it is', 'Required'],
      Object.entries(EXPLANATION_FIELDS).map(([name, field]) => [
        code(name),
        EXPLANATION_WORDS[name as keyof typeof EXPLANATION_FIELDS],
        'required' in field ? 'yes' : '',
      ]),
    ),
};

/** Gives a guide its tables as they are in the source today. */
export function withTables(text: string): string {
  return text.replaceAll(/<!-- table: ([\w ]+) -->[\s\S]*?<!-- end -->/g, (_, name: string) => {
    const made = TABLES[name];
    if (!made) throw new Error(`There is no table "${name}": ${Object.keys(TABLES).join(', ')}.`);
    return `<!-- table: ${name} -->\n\n${made()}\n\n<!-- end -->`;
  });
}

/** A crosswalk with its standard, a row for each pair of words. */
function crosswalkText({ id, title, from, to, rows }: Crosswalk): string {
  const heads = ['Here', from.standard, 'Theirs is', 'A translation loses'];
  const lines = rows.map(({ ours, theirs, relation, loses }) => [
    ours === null ? '' : code(ours),
    theirs === null ? '' : code(theirs),
    relation,
    loses ?? '',
  ]);
  const about = `${from.standard}, ${from.edition}, and the ${to} of this package. ${describeSource(from.source)}.`;
  return [`### ${id}`, '', `${title}: ${about}`, '', table(heads, lines)].join('\n');
}

/** Yes; no, with what is denied; not known, with what could not be seen. */
function answerText({ answer, unseen, denied }: EvidenceTierAnswer): string {
  const listed = answer === 'unknown' ? unseen : answer === 'no' ? denied : [];
  return [answer === 'unknown' ? 'not known' : answer, listed.join(', ')]
    .filter((part) => part !== '')
    .join(': ');
}

function namesOf(fields: Fields, required: boolean): string {
  return Object.entries(fields)
    .filter(([, field]) => (field.required ?? false) === required)
    .map(([name, field]) => `${code(name)}${wordsOf(field)}`)
    .join(', ');
}

function wordsOf(field: Field): string {
  if (field.type !== 'choice') return '';
  return ` (${Object.keys(field.choices as Choices).join(', ')})`;
}
