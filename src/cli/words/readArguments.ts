import { parseArgs } from 'node:util';
import { nearestWord } from '../../core/nearestWord.js';
import { type Refusal, refuse } from '../exit.js';
import { COMMANDS, type CommandName } from './commands.js';
import type { OptionRows } from './optionRow.js';

/** What was asked for: values by option, and the words that are no options. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | true | undefined>>;
  /** Every value of the options that may be given more than once, or take two words, in order. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  readonly words: readonly string[];
  /** The config file that options were read from. */
  readonly config?: string;
  /** The options that were read from it. */
  readonly configured?: readonly string[];
}

/** Reads the words after a command. An unknown option is refused with the nearest known one named. */
export function readArguments(name: CommandName, args: readonly string[]): Arguments | Refusal {
  const rows: OptionRows = COMMANDS[name].options;
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(rows).map(([option, { short, takes }]) => [
        option,
        { type: takes ? 'string' : 'boolean', ...(short && { short }) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Record<string, string | true> = {};
  const lists: Record<string, string[]> = {};
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const row = Object.hasOwn(rows, token.name) ? rows[token.name] : undefined;
    if (!row) return unknownOption(token.rawName, rows, name);
    if (row.takes && !token.value)
      return refuse(`${token.rawName} wants a value: ${token.rawName} ${row.takes}`);
    if (!row.takes && token.value !== undefined) return refuse(`${token.rawName} takes no value.`);
    if (row.isList && token.value !== undefined) {
      (lists[token.name] ??= []).push(token.value);
      continue;
    }
    if (row.isPair && token.value !== undefined) {
      const second = tokens[++i];
      if (second?.kind !== 'positional')
        return refuse(`${token.rawName} wants two values: ${token.rawName} ${row.takes}`);
      if (token.name in lists) return refuse(`${token.rawName} is given twice.`);
      lists[token.name] = [token.value, second.value];
      continue;
    }
    if (token.name in options) return refuse(`${token.rawName} is given twice.`);
    options[token.name] = token.value ?? true;
  }
  return { options, lists, words };
}

function unknownOption(raw: string, rows: OptionRows, command: string): Refusal {
  const word = raw.replace(/^-+/, '');
  // A word that an option takes was given for the option itself: --json.
  const taking = Object.keys(rows).find((name) => rows[name]!.words?.includes(word));
  if (taking) return refuse(`There is no option ${raw}. Did you mean --${taking} ${word}?`);
  const nearest = nearestWord(word, Object.keys(rows));
  const hint = nearest ? ` Did you mean --${nearest}?` : ` See csmhs ${command} --help.`;
  return refuse(`There is no option ${raw}.${hint}`);
}
