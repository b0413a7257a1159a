import { SEVERITIES } from '../../core/index.js';
import { DISCLOSURE_POLICIES } from '../../disclosure/index.js';
import { DATA_KINDS } from '../../exchange/index.js';
import { BUILT_IN } from './builtIn.js';
import { LANGUAGES } from './languages.js';
import type { OptionRow } from './optionRow.js';

const definition = { takes: 'ID|FILE', isPath: true } as const;

/** Every option that more than one command takes, and those of one command that hold a list of words. */
export const OPTIONS = {
  cohort: {
    ...definition,
    ids: BUILT_IN.cohort,
    help: 'Judge months and districts by this cohort, such as ma-coiin-2020-21, or a JSON file with your own.',
  },
  registry: {
    ...definition,
    ids: BUILT_IN.registry,
    help: 'The districts and schools that are known: ma-coiin (the default), ma-2020-21 (the districts and schools of Massachusetts in 2020-21; it is not complete), or a JSON file with your own.',
  },
  form: {
    ...definition,
    ids: BUILT_IN.form,
    isList: true,
    help: 'Your own monthly form or application form as a JSON file, or the id of one of ours, such as monthly-core@1. May be given more than once.',
  },
  migration: {
    takes: 'FILE',
    isPath: true,
    isList: true,
    help: 'What became of each field, as JSON: files of an earlier form of --form are checked by it. May be given more than once.',
  },
  instrument: {
    ...definition,
    ids: BUILT_IN.instrument,
    isList: true,
    help: 'Your own instrument as a JSON file; else the one that the sheet names. May be given more than once.',
  },
  kind: {
    takes: 'KIND',
    ids: DATA_KINDS,
    help: `What the files hold: ${DATA_KINDS.join(', ')}, or the id of a form of --form; else told by their content.`,
  },
  policy: {
    takes: 'ID|FILE',
    isPath: true,
    ids: Object.keys(DISCLOSURE_POLICIES),
    help: `${Object.keys(DISCLOSURE_POLICIES).join(', ')}, or a JSON file.`,
  },
  aliases: {
    takes: 'FILE',
    isPath: true,
    help: 'JSON: your own words for cells, such as { "n/a": "notAvailable" }.',
  },
  map: {
    takes: 'FILE',
    isPath: true,
    help: 'JSON: your own headings, such as { "Kids screened": "screened", "Nurse": null }; null leaves a column unread.',
  },
  output: {
    short: 'o',
    takes: 'FILE',
    isPath: true,
    help: 'Write there instead of standard output, whole or not at all.',
  },
  format: {
    takes: 'FORMAT',
    words: ['text', 'json'],
    help: 'text (the default) or json.',
  },
  reportFormat: {
    takes: 'FORMAT',
    words: ['text', 'json', 'ndjson', 'sarif', 'csv', 'junit', 'github', 'markdown', 'html'],
    help: 'text (the default), json, ndjson, sarif, csv, junit, github, markdown or html.',
  },
  tableFormat: {
    takes: 'FORMAT',
    words: ['text', 'json', 'csv'],
    help: 'text (the default), json or csv.',
  },
  locale: {
    takes: 'L',
    words: LANGUAGES,
    help: 'The language of the findings: en (the default), es (Spanish), pt (Portuguese) or ht (Haitian Creole). No native speaker has read the last three yet.',
  },
  pageLocale: {
    takes: 'L',
    words: LANGUAGES,
    help: 'The language of what is shown: en (the default), es (Spanish), pt (Portuguese) or ht (Haitian Creole). No native speaker has read the last three yet.',
  },
  failOn: {
    takes: 'LEVEL',
    words: SEVERITIES,
    help: 'Fail at this severity or harder: fatal, explain, confirm (the default), warning, info.',
  },
  explanations: {
    takes: 'FILE',
    isPath: true,
    help: 'A JSON list of explanations; findings they fit do not fail.',
  },
  failOnSkipped: {
    help: 'Fail (exit code 3) where a folder or pattern passes over more than hidden names.',
  },
  asOf: {
    takes: 'DATE',
    help: 'The date that counts as today, such as 2020-11-15.',
  },
  showValues: {
    help: 'Leave in the findings what was typed. For your own eyes.',
  },
} as const satisfies Record<string, OptionRow>;

/** What every command takes that does any work. */
export const common = {
  config: {
    takes: 'FILE',
    isOnlyHere: true,
    help: 'Read options from this file instead of csmhs.config.json in the working folder.',
  },
  'no-config': { isOnlyHere: true, help: 'Read no options from a file.' },
  help: { short: 'h', isOnlyHere: true, help: 'Show this help.' },
} as const satisfies Record<string, OptionRow>;
