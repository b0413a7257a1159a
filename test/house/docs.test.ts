import { expect, test } from 'vitest';
import { inPlural } from '../../src/core/fillTemplate.js';
import { ABSENCES, type Holds, type Need, ruleUrlOf } from '../../src/core/index.js';
import { allRules } from '../../src/messages/allRules.js';
import { MEASURE_IDS, type Measure, measureOf, RATES } from '../../src/monthly/index.js';
import { DECLARED_RULES } from '../support/rules.js';
import { ROOMS, ROOT } from '../support/sourceFiles.js';

// The tables of the guides are written from the data: `npx vitest run test/house -u` writes them anew, and
// an unreviewed difference fails.

const WRITTEN = '<!-- Written by test/house/docs.test.ts from the source. Do not edit. -->';
const plain = (text: string) => inPlural(text).replaceAll('<', '&lt;').replaceAll('*', '\\*');
const cell = (text: string | number) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly (string | number)[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
const code = (text: string) => `\`${text}\``;

/** The anchor that a page on the web gives a heading: lower case, without marks but the hyphen. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

const BASES = {
  official: 'the rule or form of an authority',
  published: 'published work',
  proposed: 'a proposal of this project, not the state’s own',
} as const;

const HOLDS = {
  key: ['a word that a form or a rule declares, a day, a month, a known code', 'shown'],
  limit: ['a bound of the form or the rule', 'shown'],
  place: ['a position, or a number of rows, columns, months, schools or entries of a list', 'shown'],
  value: ['what somebody reported, or what follows from it by arithmetic', 'hidden'],
  quote: ['what somebody wrote, or a name that people chose', 'hidden unless it is known to be harmless'],
} as const satisfies Record<Holds, readonly [meaning: string, shown: string]>;

const NEEDS = {
  asOf: 'the date that counts as today',
  cohort: 'the cohort whose months are due',
  organization: 'what a registry holds of the organization',
  registry: 'the registry of organizations',
  reports: 'the other reports of the month',
  submission: 'the submission that the reports stand in',
  coverage: 'which schools are due and which reported',
  history: 'earlier submissions',
  profile: 'the profile of the district',
  definitions: 'the definitions the district chose for the year',
  measures: 'the measures that are defined elsewhere',
} as const satisfies Record<Need, string>;

test('messages know every rule of the package', () => {
  const codes = (rules: readonly { readonly code: string }[]) => rules.map(({ code }) => code).sort();
  expect(codes(allRules())).toEqual(codes(DECLARED_RULES.map(({ rule }) => rule)));
});

test('the address of a rule leads to its heading', () => {
  for (const { code } of allRules()) expect(ruleUrlOf(code)).toMatch(new RegExp(`#${anchorOf(code)}$`));
});

test('docs/rules.md tells every rule', async () => {
  await expect(rulesPage()).toMatchFileSnapshot(`${ROOT}docs/rules.md`);
});

test('docs/measures.md tells every measure and rate of the monthly form', async () => {
  await expect(measuresPage()).toMatchFileSnapshot(`${ROOT}docs/measures.md`);
});

function rulesPage(): string {
  const rules = allRules();
  const rooms = ROOMS.filter((room) => rules.some((rule) => rule.code.startsWith(`${room}.`)));
  const inRoom = (room: string) => rules.filter((rule) => rule.code.startsWith(`${room}.`));
  return `${[
    '# Rules',
    WRITTEN,
    `Every finding names one of these ${rules.length} rules by its code. A code is its room and what is wrong; it is never renamed and never used again.`,
    table(
      ['Severity', 'What it asks for'],
      [
        ['fatal', 'correct it; nothing else lets it pass'],
        ['explain', 'correct it, or explain it in a note'],
        ['confirm', 'correct it, or confirm that it is so'],
        ['warning', 'look at it; it does not stop a submission'],
        ['info', 'nothing'],
      ],
    ),
    table(['Basis', 'Where a rule comes from'], Object.entries(BASES)),
    table(
      ['Room', 'Rules'],
      rooms.map((room) => [`[${room}](#${anchorOf(room)})`, inRoom(room).length]),
    ),
    ...rooms.flatMap((room) => [`## ${room}`, ...inRoom(room).map(ruleSection)]),
    '## Params',
    'Findings hold facts, not sentences. Each rule says what each of its facts holds, and so who may see it.',
    table(
      ['Holds', 'What it is', 'In a masked report'],
      Object.entries(HOLDS).map(([word, [meaning, shown]]) => [code(word), meaning, shown]),
    ),
  ].join('\n\n')}\n`;
}

function ruleSection(rule: ReturnType<typeof allRules>[number]): string {
  const { needs, retired } = rule;
  return [
    `### ${rule.code}`,
    plain(rule.message),
    `*How to fix:* ${plain(rule.howToFix)}`,
    [
      `- Severity: **${rule.severity}**`,
      Object.keys(rule.params).length > 0
        ? `- Params: ${Object.entries(rule.params)
            .map(([name, holds]) => `${code(name)} (${holds})`)
            .join(', ')}`
        : '',
      needs ? `- Judged only with: ${needs.map((need) => `${NEEDS[need]} (${code(need)})`).join(', ')}` : '',
      `- Basis: ${rule.basis}. Source: ${rule.source}.`.replace(/\.\.$/, '.'),
      retired ? `- Retired in ${retired.in}: ${retired.because}` : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  ].join('\n\n');
}

function measuresPage(): string {
  return `${[
    '# Measures of the monthly form',
    WRITTEN,
    'The form `monthly@1` is **proposed by this project**. It is not the state’s own form and must not be taken for it. What is certain is the list of six topics that a national cohort reported every month (Connors et al. 2020, doi 10.1007/s12310-020-09374-x): measures of those topics name theirs under *core*.',
    table(
      ['Measure', 'Label', 'Unit', 'Window', 'Core', 'Due', 'From'],
      MEASURE_IDS.map((id) => {
        const { label, unit, window, core, due, appliesTo } = measureOf(id);
        const from = appliesTo === 'both' ? 'districts and schools' : 'districts';
        return [`[${code(id)}](#${anchorOf(id)})`, label, unit, window, core ?? '', due ? 'yes' : 'no', from];
      }),
    ),
    '*Window:* `month` is during the month, `ytd` from 1 July to the end of the month, `point` on a stated day. *Due:* asked of every district; the others as far as a district has them.',
    '## What a cell may say instead of a number',
    'Zero is a number. A blank is missing: nothing was said.',
    table(
      ['Word', 'Meaning', 'Still owed'],
      Object.entries(ABSENCES).map(([word, { label, owed }]) => [code(word), label, owed ? 'yes' : 'no']),
    ),
    '## Each measure',
    ...MEASURE_IDS.map((id) => measureSection(measureOf(id))),
    '## Rates',
    'A rate keeps its numerator and denominator and is rounded once, half up, when it is shown.',
    table(
      ['Rate', 'Label', 'Definition', 'Basis'],
      Object.values(RATES).map(({ id, label, definition, basis }) => [code(id), label, definition, basis]),
    ),
  ].join('\n\n')}\n`;
}

const ACROSS_SCHOOLS = {
  sum: 'schools add up to the district',
  upperBound: 'the sum of schools is an upper bound: a student may be in two schools',
  never: 'schools are never added up',
} as const;

const ACROSS_MONTHS = {
  sum: 'months add up',
  last: 'the last month stands for the year',
  never: 'months are never added up',
} as const;

function measureSection(measure: Measure): string {
  const { id, number, label, definition, scale, monotone, sensitive, decimals } = measure;
  return [
    `### ${id}`,
    `**${label}** (${number}). ${definition}`,
    [
      `- ${ACROSS_SCHOOLS[measure.acrossSchools]}; ${ACROSS_MONTHS[measure.acrossMonths]}`,
      monotone ? '- never falls within a school year' : '',
      scale ? `- a whole number from ${scale.least} to ${scale.greatest}` : '',
      decimals > 0 ? '- one decimal at most' : '',
      sensitive ? '- masked in reports, protected in public tables' : '',
      `- Basis: ${measure.basis}. Source: ${measure.source}. Since ${measure.since}.`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  ].join('\n\n');
}
