import { describeFinding, type Holds, type Need, type Rule } from '../../../src/core/index.js';
import { allRules } from '../../../src/messages/allRules.js';
import { en } from '../../../src/messages/en.js';
import { ROOMS } from '../sourceFiles.js';
import { anchorOf, code, lines, page, plain, sourceText, table, WRITTEN } from './markdown.js';
import { examplesOfRule, type RuleCase } from './ruleCases.js';

// The pages of docs/rules: one a room, and an index.

const SEVERITY_WORDS = [
  ['fatal', 'correct it; nothing else lets it pass'],
  ['explain', 'correct it, or explain it in a note'],
  ['confirm', 'correct it, or confirm that it is so'],
  ['warning', 'look at it; it does not stop a submission'],
  ['info', 'nothing'],
] as const;

const BASES = {
  official: 'an authority’s own text says so',
  published: 'published work says so',
  inferred: 'it follows from an authority’s text, which does not say it itself',
  proposed: 'a proposal of this project, not the state’s own',
} as const satisfies Record<Rule['basis'], string>;

const HOLDS = {
  key: ['a word that a form or a rule declares, a date, a month, a known code', 'shown'],
  limit: ['a bound of the form or the rule', 'shown'],
  place: ['a position, or a number of rows, columns, months, schools or entries of a list', 'shown'],
  value: ['what was reported, or what follows from it by arithmetic', 'hidden'],
  quote: ['what a person wrote, or a name that people chose', 'hidden unless it is known to be harmless'],
} as const satisfies Record<Holds, readonly [meaning: string, shown: string]>;

const NEEDS = {
  asOf: 'the date that counts as today',
  cohort: 'the cohort whose months are due',
  organization: 'what a registry holds of the organization',
  registry: 'the registry of organizations',
  wholeRegistry: 'a registry that holds every organization',
  reports: 'the other reports of the month',
  submission: 'the submission that holds the reports',
  coverage: 'which schools are due and which reported',
  history: 'earlier submissions',
  profile: 'the profile of the district',
  definitions: 'the definitions the district chose for the year',
  measures: 'the measures that are defined elsewhere',
  fields: 'fields that the form in force does not have',
  events: 'the events that records name',
  attendance: 'the records of who came',
  application: 'the application of the district',
  assessments: 'assessment sheets of the district',
  log: 'the PDSA log of the district',
  months: 'monthly data of the district',
  plan: 'the action plan of the district',
  profiles: 'the profile of the district, in a file',
} as const satisfies Record<Need, string>;

const ABOUT: Readonly<Record<string, string>> = {
  application: 'the application form, its review and its states',
  assessment: 'instruments, assessment sheets and scores',
  core: 'codes, dates, months, numbers and explanations, in every room',
  disclosure: 'tables of small counts and what may be published',
  exchange: 'files: their encoding, headings, cells and JSON',
  form: 'the shape of every form',
  monthly: 'monthly reports and submissions',
  network: 'cohorts, districts, schools and events',
  pdsa: 'aims, plans, PDSA cycles and their logs',
  spc: 'run charts and control charts',
  overview: 'the year of a district, put together from what it sent',
  system: 'the profile of a district’s mental health system',
};

/** The rooms that have rules, in order of name. */
export const RULE_ROOMS: readonly string[] = ROOMS.filter((room) => rulesOf(room).length > 0);

/** Rules in force without a case that breaks them, or without one that does not. */
export const WITHOUT_EXAMPLE: readonly string[] = allRules()
  .filter((rule) => !rule.retired)
  .flatMap((rule) => {
    const { breach, pass } = examplesOfRule(rule);
    return [...(breach ? [] : [`${rule.code}: breach`]), ...(pass ? [] : [`${rule.code}: pass`])];
  });

/** The index of the rules: what each part of a rule means, and where each rule is. */
export function rulesIndex(): string {
  return page([
    '# Rules',
    WRITTEN,
    `Every finding names one of these ${allRules().length} rules by its code. A code is its room and what is wrong; it is never renamed and never used again. ${code('csmhs explain CODE')} prints the same facts.`,
    table(
      ['Room', 'Rules', 'About'],
      RULE_ROOMS.map((room) => [`[${room}](${room}.md)`, rulesOf(room).length, ABOUT[room]!]),
    ),
    '## What a rule says',
    table(['Severity', 'What it asks for'], SEVERITY_WORDS),
    table(['Basis', 'How it is known'], Object.entries(BASES)),
    'The source of a rule says why it is there: a numbered paragraph of [our proposals](../proposals.md), or a public text.',
    'Findings hold facts, not sentences. Each rule says what each of its facts holds, and so who may see it.',
    table(
      ['Param holds', 'What it is', 'In a masked report'],
      Object.entries(HOLDS).map(([word, [meaning, shown]]) => [code(word), meaning, shown]),
    ),
    table(
      ['Needs', 'What must be passed along; without it the rule is not judged'],
      Object.entries(NEEDS).map(([word, meaning]) => [code(word), meaning]),
    ),
    'Each rule has one case that breaks it and one that does not, from the conformance kit. Names such as `complete` are data of the kit, `with { ... }` says what differs from them, and `...` stands for what is left out here.',
    '## All codes',
    ...RULE_ROOMS.map((room) =>
      lines(
        rulesOf(room).map(
          ({ code: name, severity }) => `- [${name}](${room}.md#${anchorOf(name)}) ${severity}`,
        ),
      ),
    ),
  ]);
}

/** The rules of one room. */
export function rulesPage(room: string): string {
  return page([
    `# Rules of ${room}`,
    WRITTEN,
    `${rulesOf(room).length} rules about ${ABOUT[room]}. [All rules](README.md) says what each part means.`,
    ...rulesOf(room).flatMap(ruleSection),
  ]);
}

/** The file and heading of the pages that a rule's address stands for. */
export const placeOfRule = (name: string) => `docs/rules/${fileOfRule(name)}#${anchorOf(name)}`;

const fileOfRule = (name: string) => `${name.slice(0, name.indexOf('.'))}.md`;

function rulesOf(room: string): readonly Rule[] {
  return allRules().filter((rule) => rule.code.startsWith(`${room}.`));
}

function ruleSection(rule: Rule): readonly string[] {
  const { message, howToFix, severity, params, needs, follows = [], basis, source, retired } = rule;
  const causes = [...new Set(follows.flatMap(({ from }) => from))];
  const { breach, pass } = examplesOfRule(rule);
  return [
    `## ${rule.code}`,
    plain(message),
    `*How to fix:* ${plain(howToFix)}`,
    lines([
      `- Severity: **${severity}**`,
      Object.keys(params).length > 0
        ? `- Params: ${Object.entries(params)
            .map(([name, holds]) => `${code(name)} (${holds})`)
            .join(', ')}`
        : '',
      needs ? `- Judged only with: ${needs.map((need) => `${NEEDS[need]} (${code(need)})`).join(', ')}` : '',
      causes.length > 0
        ? `- Often because of: ${causes.map((each) => `[${each}](${fileOfRule(each)}#${anchorOf(each)})`).join(', ')}`
        : '',
      `- Basis: ${basis}. Source: ${sourceText(source, '../')}.`.replace(/\.\.$/, '.'),
      retired ? `- Retired in ${retired.in}: ${retired.because}` : '',
    ]),
    ...(retired ? [] : [caseText('Breach', breach), caseText('Pass', pass)]),
  ];
}

function caseText(kind: string, shown: RuleCase | undefined): string {
  if (!shown) return '';
  const { name, call, finding } = shown;
  const says = finding
    ? `\n// ${oneLine(describeFinding(Object.assign({ path: [], fingerprint: '' }, finding), en).message)}`
    : '';
  // A name that repeats what is changed says nothing more than the call.
  const title = / is ("|null|-?\d|\[|\{|true|false)/.test(name) ? kind : `${kind}: ${plain(name)}`;
  return `${title}\n\n\`\`\`text\n${call}${says}\n\`\`\``;
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
