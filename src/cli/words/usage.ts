import { greatest } from '../../core/greatest.js';
import { COMMANDS, type CommandName } from './commands.js';
import type { CommandRow, OptionRow } from './optionRow.js';

/** Writes the help of the whole command. */
export function usage(): string {
  const commands = Object.entries(COMMANDS).map(
    ([name, { takes, help }]) => [`${name} ${takes}`.trim(), help] as const,
  );
  return [
    'csmhs: checks for the data of comprehensive school mental health systems',
    '',
    'Usage: csmhs COMMAND [options]',
    '',
    ...columns([
      ...commands,
      ['--help, -h', 'The same as help; csmhs COMMAND --help shows that of a command.'],
      ['--version', 'The same as version.'],
    ]),
    '',
    CONFIG,
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

/** Writes the help of one command. */
export function usageOf(name: CommandName): string {
  const { takes, help, names, options }: CommandRow = COMMANDS[name];
  const rows = Object.entries(options).map(([option, row]) => {
    const short = row.short ? `-${row.short}, ` : '    ';
    return [`${short}--${option}${row.takes ? ` ${row.takes}` : ''}`, helpOf(row)] as const;
  });
  return [
    `Usage: csmhs ${name} ${takes ? `${takes} ` : ''}[options]`,
    '',
    help,
    ...(names ? ['', `${takes}: ${names.join(', ')}.`] : []),
    '',
    ...columns(rows),
    ...(takes === 'FILES...' ? ['', INPUTS, '', EXIT_CODES] : []),
    '',
  ].join('\n');
}

/** The help of an option, with the words or ids that it takes where the sentence does not say them all. */
function helpOf({ help, words, ids }: OptionRow): string {
  const known = words ?? ids ?? [];
  const isSaid = (word: string) => help.split(/[\s,.:;()]+/).includes(word);
  return known.every(isSaid) ? help : `${help} Known: ${known.join(', ')}.`;
}

const INPUTS =
  'FILES are CSV or JSON files, folders with such files, or patterns such as "data/*.csv"; - is standard input.';

const CONFIG = 'Options may also stand in csmhs.config.json in the working folder, by their long names.';

const EXIT_CODES =
  'Exit codes: 0 nothing at or above --fail-on, 1 findings there, 2 wrong usage, a broken definition or unwritable output, 3 unreadable input, 4 internal.';

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = greatest(rows, ([left]) => left.length);
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
