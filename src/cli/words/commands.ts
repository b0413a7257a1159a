import { CODE_SCHEMES } from '../../core/codes/codeScheme.js';
import type { Need } from '../../core/rule.js';
import { PUBLISHED_SCHEMAS } from '../../schema/publishedSchemas.js';
import { CHARTS, RULE_SETS } from '../../spc/index.js';
import { BUILT_IN } from './builtIn.js';
import type { CommandRow } from './optionRow.js';
import { common, OPTIONS } from './options.js';

const {
  aliases,
  asOf,
  cohort,
  failOn,
  explanations,
  failOnSkipped,
  form,
  format,
  instrument,
  kind,
  locale,
  pageLocale,
  map,
  migration,
  output,
  policy,
  registry,
  reportFormat,
  showValues,
  tableFormat,
} = OPTIONS;

/** How the monthly files of a command that counts them are read, and what is written. */
const counting = {
  cohort,
  registry,
  form,
  migration,
  format: tableFormat,
  aliases,
  map,
  'as-of': asOf,
  'fail-on-skipped': failOnSkipped,
  output,
  ...common,
} as const;

/** Every command with its options: the parser, the help and the config file are made from this table. */
export const COMMANDS = {
  validate: {
    takes: 'FILES...',
    help: 'Check files and say what is wrong, where, and how to fix it.',
    options: {
      kind,
      cohort,
      registry,
      form,
      migration: { ...migration, needsOne: ['form', 'cohort'] },
      instrument,
      event: {
        takes: 'ID',
        help: 'The event to which a list of who came belongs; else the one in its name: attendance-EVENT.csv.',
      },
      format: reportFormat,
      locale,
      history: {
        takes: 'DIR',
        isPath: true,
        help: 'Earlier monthly files to compare with; nothing is reported on them.',
      },
      explanations,
      'explain-to': {
        takes: 'FILE',
        isPath: true,
        isOnlyHere: true,
        help: 'Write the answers that open findings ask for, to fill in and give back with --explanations. For your own eyes.',
      },
      baseline: {
        takes: 'FILE',
        isPath: true,
        help: 'The findings of an earlier run that are known: only new ones fail. Fatal ones always do.',
      },
      'write-baseline': {
        takes: 'FILE',
        isPath: true,
        isOnlyHere: true,
        help: 'Write what was found as the baseline of later runs; with --baseline, what is known keeps its day and what is gone is left out.',
      },
      severities: {
        takes: 'FILE',
        isPath: true,
        isObject: true,
        help: 'JSON: how rules that are not fatal count, such as { "monthly.changed-sharply": { "as": "warning", "reason": "..." } }.',
      },
      aliases,
      map,
      'as-of': asOf,
      'fail-on': failOn,
      'fail-on-skipped': failOnSkipped,
      'max-findings': {
        takes: 'N',
        help: 'Write out at most N findings (text: 200; JSON: 1,000 of each rule); the counts stay those of all.',
      },
      'show-values': {
        help: 'Leave in the report what was typed. For your own eyes: the default masks it. Notes, and names in monthly data, never show: the heading of an unknown column may be one.',
      },
      watch: {
        isOnlyHere: true,
        help: 'Check again whenever one of the files changes, until Ctrl+C.',
      },
      quiet: {
        short: 'q',
        help: 'Write no report to standard output: only the exit code, and what could not be read.',
      },
      output,
      annotate: {
        takes: 'OUT',
        isPath: true,
        isOnlyHere: true,
        help: 'Write the one file that was given anew: CSV with two columns, how each row stands and what to do; a workbook with a note and a color at each cell.',
      },
      split: {
        takes: 'GOOD BAD',
        isPath: true,
        isPair: true,
        isOnlyHere: true,
        help: 'Write its rows, or those of a workbook, into two CSV files: those without open findings at --fail-on or harder as they are, the others with the two columns.',
      },
      receipt: {
        takes: 'OUT.html',
        isPath: true,
        isOnlyHere: true,
        help: 'Write a receipt for whoever sent the files: which came, how many rows were read, what is left to do; in the language of --locale.',
      },
      ...common,
    },
  },
  score: {
    takes: 'FILE',
    help: 'Score a needs assessment: domains with band and coverage, and what to work on first.',
    options: { cohort, registry, instrument, format, 'show-values': showValues, output, ...common },
  },
  totals: {
    takes: 'FILES...',
    help: 'Add up monthly files by district, month and school year. Small counts are not hidden.',
    options: counting,
  },
  rates: {
    takes: 'FILES...',
    help: 'Rates of monthly files by district, month and school year. Small counts are not hidden.',
    options: counting,
  },
  timeliness: {
    takes: 'FILES...',
    help: 'Who sent which month in time, late or not yet. Needs a cohort.',
    options: counting,
  },
  chart: {
    takes: 'FILES...',
    help: 'One measure or rate over time: a picture (-o OUT.svg), a Vega-Lite specification (OUT.vl.json), data (OUT.json), or words. Small counts are not hidden.',
    options: {
      measure: { takes: 'ID', isOnlyHere: true, help: 'The measure or rate; csmhs measures lists them.' },
      chart: { takes: 'CHART', words: Object.keys(CHARTS), help: 'run (the default), or a control chart.' },
      organization: { takes: 'CODE', help: 'The district or school; else all districts together.' },
      rules: {
        takes: 'SET',
        words: Object.keys(RULE_SETS),
        help: 'The rules of signals; anhoej unless given.',
      },
      improvement: {
        takes: 'WAY',
        words: ['up', 'down'],
        help: 'Which way is better, up or down: signals then say whether they are good.',
      },
      aim: { takes: 'NUMBER', help: 'The aim, on the scale of the picture: rates are in percent.' },
      locale: pageLocale,
      cohort,
      registry,
      form,
      migration,
      aliases,
      map,
      'fail-on-skipped': failOnSkipped,
      output,
      ...common,
    },
  },
  report: {
    takes: 'DIR',
    help: 'The year of a cohort, or of one district, as one page to read, print and send (-o report.html), from everything in a folder.',
    options: {
      district: { takes: 'CODE', help: 'Only this district; else the cohort and a page for each district.' },
      public: {
        help: 'Only what everybody may see: counts of districts and students, small ones withheld. Needs --policy.',
      },
      policy: { ...policy, needsOne: ['public'] },
      'district-policy': {
        takes: 'ID|FILE',
        isPath: true,
        needsOne: ['public'],
        ids: policy.ids,
        help: 'With --public: of counts of districts, where it is not the one of --policy, such as a JSON file { "threshold": 3 }.',
      },
      releases: {
        takes: 'FILE',
        isPath: true,
        needsOne: ['public'],
        help: 'With --public: everything published before of this year; this release is added.',
      },
      cohort,
      registry,
      form,
      migration,
      instrument,
      aliases,
      map,
      'as-of': asOf,
      explanations,
      locale: pageLocale,
      output: {
        ...output,
        help: 'The page to write, such as report.html, whole or not at all; - is standard output. Required.',
      },
      ...common,
    },
  },
  protect: {
    takes: 'FILES...',
    help: 'Hide small counts of monthly files, or of one table, so that nobody can work them back.',
    options: {
      policy,
      cohort,
      registry,
      form,
      map,
      format,
      'as-of': asOf,
      'fail-on-skipped': failOnSkipped,
      aliases,
      releases: {
        takes: 'FILE',
        isPath: true,
        help: 'Everything published before from these counts: it is read, and this release is added.',
      },
      explain: { help: 'Say on standard error why each count is withheld. For your own eyes.' },
      output,
      ...common,
    },
  },
  migrate: {
    takes: 'FILES...',
    help: 'Move monthly data, applications and filled forms to a later version of their form, and say what does not come along.',
    options: {
      to: {
        takes: 'ID|FILE',
        isPath: true,
        isOnlyHere: true,
        ids: BUILT_IN.form,
        help: 'The form to go to: the id of one of ours, such as monthly@2 (a preview), or a JSON file with your own.',
      },
      migration: {
        takes: 'FILE',
        isPath: true,
        isList: true,
        isOnlyHere: true,
        help: 'What became of each field, as JSON; needed for forms of your own. Several make a chain.',
      },
      form: { ...form, help: 'The form that the files are of, where it is your own.' },
      cohort: { ...cohort, help: 'Read codes, and the forms that it holds, by this cohort.' },
      registry,
      aliases,
      map,
      format: {
        takes: 'FORMAT',
        words: ['json', 'csv'],
        help: 'json or csv; as the files are unless given.',
      },
      losses: {
        takes: 'FILE',
        isPath: true,
        isOnlyHere: true,
        help: 'Write everything that did not come along to this file, as JSON.',
      },
      'show-values': showValues,
      output,
      ...common,
    },
  },
  template: {
    takes: 'NAME',
    help: 'Write a starting point to fill: monthly, application, assessment, profile, plan, catalogue, tally, cohort, registry or monthly-form. The first three as a workbook too: -o FILE.xlsx.',
    options: {
      cohort: {
        ...cohort,
        help: 'Take the monthly form of this cohort, or its first district for a profile or plan.',
      },
      form,
      instrument: { ...instrument, help: 'Take the items of this instrument; smhqa-district unless given.' },
      output,
      force: { isOnlyHere: true, needsOne: ['output'], help: 'Write over a file that is there.' },
      ...common,
    },
  },
  schema: {
    takes: 'NAME',
    names: Object.keys(PUBLISHED_SCHEMAS),
    help: 'Write the schema of a form, for other languages and tools; without a name, --target openapi writes all of them.',
    options: {
      form,
      cohort: { ...cohort, help: 'Take the monthly form and the codes of this cohort.' },
      registry: { ...registry, help: 'Take the codes of this registry.' },
      instrument: { ...instrument, help: 'With --target table-schema: take the items of this instrument.' },
      target: {
        takes: 'TARGET',
        words: ['json-schema', 'openapi', 'table-schema'],
        help: 'json-schema (the default), openapi (OpenAPI 3.1: one name, several, or all), or table-schema (monthly-report, assessment-sheet, tally).',
      },
      output,
      ...common,
    },
  },
  measures: {
    takes: '',
    help: 'List the measures and rates of the monthly form.',
    options: {
      cohort: { ...cohort, help: 'Take the form of this cohort.' },
      form,
      format,
      output,
      ...common,
    },
  },
  registry: {
    takes: 'FILES...',
    help: 'Make a registry of orgs.csv of OneRoster, or of the federal directory (NCES CCD) of districts and schools.',
    options: {
      codes: {
        takes: 'ID|FILE',
        isPath: true,
        ids: Object.keys(CODE_SCHEMES),
        help: 'How the codes are written: ma-dese, nces, or a JSON file with a scheme of your own. Required.',
      },
      state: { takes: 'ST', help: 'The state to read from the federal directory, such as MA.' },
      id: { takes: 'ID', help: 'A short name for the registry.' },
      coverage: {
        takes: 'complete|partial',
        words: ['complete', 'partial'],
        help: 'Whether the files list every organization of the area; partial unless given.',
      },
      'as-of': { ...asOf, help: 'The day of which the files speak; today unless given.' },
      output,
      ...common,
    },
  },
  crosswalks: {
    takes: '[ID]',
    help: 'List the crosswalks to CEDS, Ed-Fi, OneRoster, NCES and FHIR by their ids, or the words of one.',
    options: { format: tableFormat, output, ...common },
  },
  rules: {
    takes: '',
    help: 'List all rules, and with --form those of the form.',
    options: { form, format, output, ...common },
  },
  explain: {
    takes: 'CODE',
    help: 'Say what a rule means, how to fix what it finds, and where it comes from; csmhs rules lists the codes.',
    options: { form, output, ...common },
  },
  help: { takes: '[COMMAND]', help: 'Show this help, or that of a command.', options: { help: common.help } },
  version: { takes: '', help: 'Show the version.', options: { help: common.help } },
} as const satisfies Record<string, CommandRow>;

/** The option of `csmhs validate` that supplies what a rule needs; no option supplies the other needs. */
export const SUPPLIES = {
  cohort: '--cohort ID',
  registry: '--registry FILE',
  wholeRegistry: '--registry FILE with "coverage": "complete"',
  asOf: '--as-of DATE',
  history: '--history DIR',
  reports: '--history DIR',
  application: 'an application among the files',
  assessments: 'an assessment sheet among the files',
  attendance: 'records of attendance among the files',
  events: 'events among the files',
  log: 'a PDSA log among the files',
  months: 'monthly data among the files',
  plan: 'an action plan among the files',
  profiles: 'a profile among the files',
} as const satisfies { readonly [Name in Need]?: string };

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** Tells whether a word is a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
