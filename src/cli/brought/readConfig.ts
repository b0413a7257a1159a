import { isLoose } from '../../core/isLoose.js';
import { hasFatal } from '../../core/outcome.js';
import { slipOf } from '../../core/unknownKeys.js';
import { jsonPlaces } from '../../exchange/json/jsonPlaces.js';
import type { Field, Fields } from '../../form/index.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { keysForeign } from '../../form/read/formRules.js';
import { readForm } from '../../form/read/readForm.js';
import { EXIT, isRefusal, type Refusal } from '../exit.js';
import type { Host } from '../host.js';
import { COMMANDS, type CommandName } from '../words/commands.js';
import type { OptionRow, OptionRows } from '../words/optionRow.js';
import type { Arguments } from '../words/readArguments.js';
import { type GivenFile, readGivenFile, tellPlaced, unusable } from './readGiven.js';

/** The file that is looked for in the working folder, and only there. */
export const CONFIG_FILE = 'csmhs.config.json';

/**
 * Adds to the options of a call those of the config file that the command takes; what was typed wins.
 *
 * A file may hold any option of any command by its long name, written as in the call or in one word (`failOn`). Its paths
 * begin at its own folder. A key that is no option is named and passed over; a value that cannot be one ends the call.
 */
export async function withConfig(
  command: CommandName,
  args: Arguments,
  host: Host,
): Promise<Arguments | Refusal> {
  const { config } = args.options;
  if (args.options['no-config'])
    return config === undefined
      ? args
      : { exit: EXIT.usage, because: '--config and --no-config do not go together.' };
  const path = typeof config === 'string' ? config : CONFIG_FILE;
  if (config === undefined && (await host.files.kindOf(path)) !== 'file') return args;
  const file = await readGivenFile(config === undefined ? 'the file' : '--config', path, host);
  if (isRefusal(file)) return file;
  const fields = configFields();
  const outcome = outcomeOfForm(readForm<Held>({ id: CONFIG_FILE, fields }, file.value));
  tellPlaced(
    file,
    outcome.findings.filter(({ code }) => code !== keysForeign.code),
    host,
  );
  tellForeign(file, Object.keys(fields), host);
  if (!outcome.ok || hasFatal(outcome.findings)) return unusable(file.said);
  return added(command, args, outcome.value, path, host);
}

/** Names keys that are no options, each with its place: here a key is nobody's name. */
function tellForeign({ path, text, value }: GivenFile, known: readonly string[], { stderr }: Host): void {
  if (!isLoose(value)) return;
  const foreign = Object.keys(value).filter(
    (key) => !known.includes(key) && slipOf(key, known) === undefined,
  );
  const { sourceOf } = jsonPlaces(
    text,
    foreign.map((key) => [key]),
    path,
  );
  for (const key of foreign) {
    const { line, column } = sourceOf([key]);
    stderr.write(
      `${path}:${line}:${column}  WARNING "${key.slice(0, 40)}" is not an option of any command and was not read.\n`,
    );
    stderr.write('  Fix: Take it out, or write the name of an option; csmhs help COMMAND lists them.\n');
  }
}

type Held = Readonly<
  Record<string, string | number | boolean | readonly string[] | object | null | undefined>
>;

function added(command: CommandName, args: Arguments, held: Held, path: string, { stderr }: Host) {
  const rows: OptionRows = COMMANDS[command].options;
  const options: Record<string, string | true | undefined> = { ...args.options };
  const lists: Record<string, readonly string[] | undefined> = { ...args.lists };
  const used: string[] = [];
  for (const [key, value] of Object.entries(held)) {
    const name = optionOf(key);
    const row = rows[name];
    if (!row || value === undefined || value === null || value === false) continue;
    if (key !== name && (held[name] ?? null) !== null)
      return { exit: EXIT.usage, because: `${path} holds ${name} twice, as ${name} and as ${key}.` };
    if (options[name] !== undefined || lists[name] !== undefined) continue;
    used.push(name);
    // What the config file holds itself is read from there.
    if (typeof value === 'object' && row.isObject) options[name] = path;
    else if (row.isList) lists[name] = [value].flat().map((each) => placed(String(each), row, path));
    else options[name] = value === true ? true : placed(String(value), row, path);
  }
  const isQuiet = options['quiet'] === true;
  if (used.length > 0 && !isQuiet) stderr.write(`csmhs: Options from ${path}: ${used.join(', ')}.\n`);
  return { ...args, options, lists, config: path, configured: used };
}

/** A path begins at the folder of the file that names it. */
function placed(value: string, { isPath, ids }: OptionRow, config: string): string {
  if (!isPath || value === '-' || ids?.includes(value) || /^([/\\]|[A-Za-z]:)/.test(value)) return value;
  return config.slice(0, config.search(/[^/\\]*$/)) + value;
}

/** `failOn` is `fail-on`. */
function optionOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function inOneWord(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The fields of the file: every option of every command. */
function configFields(): Fields {
  const rows = Object.values(COMMANDS).flatMap(({ options }) => Object.entries<OptionRow>(options));
  const fields: Record<string, Field> = {};
  for (const [name, row] of rows) {
    if (row.isOnlyHere) continue;
    fields[name] = fields[inOneWord(name)] = fieldOf(
      row,
      rows.flatMap(([other, { words = [] }]) => (other === name ? words : [])),
    );
  }
  return fields;
}

const TEXT = { type: 'text', most: 4_000 } as const satisfies Field;

/** @param words - all that commands take by this option: each says itself which of them it knows */
function fieldOf({ takes, isList, isObject }: OptionRow, words: readonly string[]): Field {
  if (!takes) return { type: 'yesNo' };
  if (isObject) return { type: 'either', of: [TEXT, { type: 'map', of: { type: 'anything' } }] };
  if (isList) return { type: 'either', of: [TEXT, { type: 'list', of: TEXT }] };
  if (words.length > 0)
    return { type: 'choice', choices: Object.fromEntries(words.map((word) => [word, {}])) };
  if (takes === 'N') return { type: 'number', least: 0, most: 999_999_999_999_999, decimals: 0 };
  return takes === 'DATE' ? { type: 'date' } : TEXT;
}
