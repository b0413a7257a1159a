import type { Need } from '../../core/rule.js';

/** One option of a command. */
export interface OptionRow {
  readonly short?: string;
  /** What it takes, as written in the help; a switch takes nothing. */
  readonly takes?: string;
  /** The words that it takes, where they are few. */
  readonly words?: readonly string[];
  readonly help: string;
}

/** One command: what it takes and does. */
export interface CommandRow {
  readonly takes: string;
  readonly help: string;
  readonly options: Readonly<Record<string, OptionRow>>;
}

const help = { short: 'h', help: 'Show this help.' } as const;
const aliases = {
  takes: 'FILE',
  help: 'JSON: your own words for cells, such as { "n/a": "notAvailable" }.',
} as const;
const map = {
  takes: 'FILE',
  help: 'JSON: your own headings, such as { "Kids screened": "screened", "Nurse": null }; null leaves a column unread.',
} as const;
const output = {
  short: 'o',
  takes: 'FILE',
  help: 'Write there instead of standard output, whole or not at all.',
} as const;

const format = {
  takes: 'FORMAT',
  words: ['text', 'json'],
  help: 'text (the default) or json.',
} as const;
const failOnSkipped = {
  help: 'Fail (exit code 3) where a folder or pattern passes over more than hidden names.',
} as const;

/** Every command with its options: the parser and the help are made from this table. */
export const COMMANDS = {
  validate: {
    takes: 'FILES...',
    help: 'Check files and say what is wrong, where, and how to fix it.',
    options: {
      kind: {
        takes: 'KIND',
        help: 'What the files hold: monthly, application, profile, assessment, pdsa ...; else told by their content.',
      },
      format,
      cohort: { takes: 'ID', help: 'Judge months and districts by this cohort, such as ma-coiin-2020-21.' },
      history: { takes: 'DIR', help: 'Earlier monthly files to compare with; nothing is reported on them.' },
      explanations: { takes: 'FILE', help: 'A JSON list of explanations; findings they fit do not fail.' },
      aliases,
      map,
      'as-of': { takes: 'DATE', help: 'The date that counts as today, such as 2020-11-15.' },
      'fail-on': {
        takes: 'LEVEL',
        help: 'Fail at this severity or harder: fatal, explain, confirm (the default), warning, info.',
      },
      'fail-on-skipped': failOnSkipped,
      'max-findings': {
        takes: 'N',
        help: 'Write out at most N findings (text: 200; JSON: 1,000 of each rule); the counts stay those of all.',
      },
      'show-values': {
        help: 'Leave in the report what was typed. For your own eyes: the default masks it. Notes, and names in monthly data, never show.',
      },
      quiet: {
        short: 'q',
        help: 'Write no report to standard output: only the exit code, and what could not be read.',
      },
      output,
      help,
    },
  },
  score: {
    takes: 'FILE',
    help: 'Score a needs assessment: domains with band and coverage, and what to work on first.',
    options: {
      instrument: { takes: 'FILE', help: 'Your own instrument as JSON; else the one that the sheet names.' },
      format,
      'show-values': { help: 'Leave in the findings what was typed. For your own eyes.' },
      output,
      help,
    },
  },
  protect: {
    takes: 'FILES...',
    help: 'Hide small counts of monthly files, or of one table, so that nobody can work them back.',
    options: {
      policy: {
        takes: 'P',
        help: 'small-under-11, small-under-10, small-under-6, agreement-under-11, or a JSON file.',
      },
      map,
      format,
      'fail-on-skipped': failOnSkipped,
      aliases,
      releases: {
        takes: 'FILE',
        help: 'Everything published before from these counts: it is read, and this release is added.',
      },
      explain: { help: 'Say on standard error why each count is withheld. For your own eyes.' },
      output,
      help,
    },
  },
  schema: {
    takes: 'NAME',
    help: 'Write the schema of a form, for other languages and tools; without a name the names are told.',
    options: {
      target: {
        takes: 'TARGET',
        help: 'json-schema (the default), openapi (a component of OpenAPI 3.1), or table-schema (monthly-report).',
      },
      output,
      help,
    },
  },
  rules: {
    takes: '',
    help: 'List all rules.',
    options: { format, output, help },
  },
  explain: {
    takes: 'CODE',
    help: 'Say what a rule means, how to fix what it finds, and where it comes from.',
    options: { output, help },
  },
  help: { takes: '[COMMAND]', help: 'Show this help, or that of a command.', options: { help } },
  version: { takes: '', help: 'Show the version.', options: { help } },
} as const satisfies Record<string, CommandRow>;

/** The option of `csmhs validate` that supplies what a rule needs; no option supplies the other needs. */
export const SUPPLIES = {
  cohort: '--cohort ID',
  asOf: '--as-of DATE',
  history: '--history DIR',
  reports: '--history DIR',
} as const satisfies { readonly [Name in Need]?: string };

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** Tells whether a word is a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
