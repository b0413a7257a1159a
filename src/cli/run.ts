import { nearestWord } from '../core/nearestWord.js';
import { allRules } from '../messages/allRules.js';
import { EXIT, type Exit, isRefusal, type Refusal } from './exit.js';
import { rememberReads } from './files/rememberReads.js';
import { writeOutput } from './files/writeOutput.js';
import { schemaFile } from './forms/schemaFile.js';
import type { Host } from './host.js';
import { protectFiles } from './protect/protectFiles.js';
import { listOfRules, ruleFacts, textOfRule } from './rules/rulesText.js';
import { guardSinks } from './say/guardSinks.js';
import { jsonText } from './say/jsonText.js';
import { scoreFile } from './score/scoreFile.js';
import { settle } from './settle.js';
import { validate } from './validate/validate.js';
import { COMMANDS, type CommandName, isCommandName } from './words/commands.js';
import { type Arguments, readArguments } from './words/readArguments.js';
import { usage, usageOf } from './words/usage.js';

/**
 * Runs the command on a host and gives its exit code.
 *
 * @param args - the words after `csmhs`
 */
export async function run(args: readonly string[], host: Host): Promise<Exit> {
  const sinks = guardSinks(host);
  const exit = await exitOf(args, host, sinks);
  return settle(exit, sinks);
}

async function exitOf(
  args: readonly string[],
  host: Host,
  sinks: Pick<Host, 'stdout' | 'stderr'>,
): Promise<Exit> {
  try {
    const ended = await runCommand(args, { ...host, ...sinks });
    if (typeof ended === 'number') return ended;
    sinks.stderr.write(`csmhs: ${ended.because}\n`);
    return ended.exit;
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    sinks.stderr.write('csmhs: a fault of the command itself, please report it.\n');
    for (const line of detail.split('\n')) sinks.stderr.write(`${line}\n`);
    return EXIT.internal;
  }
}

async function runCommand(args: readonly string[], host: Host): Promise<Exit | Refusal> {
  const [first, ...rest] = args;
  if (first === '--version') return say(`${host.version}\n`, host);
  if (first === '--help' || first === '-h') return say(usage(), host);
  if (first === undefined) {
    say(usage(), host);
    // Nothing was checked: a script that has lost its words must not pass.
    return EXIT.usage;
  }
  if (!isCommandName(first)) return unknownCommand(first);
  const read = readArguments(first, rest);
  if (isRefusal(read)) return read;
  if (read.options['help']) return say(usageOf(first), host);
  return RUNNERS[first](read, { ...host, ...rememberReads(host) });
}

const RUNNERS: Readonly<Record<CommandName, (read: Arguments, host: Host) => Promise<Exit | Refusal>>> = {
  validate,
  score: scoreFile,
  protect: protectFiles,
  schema: schemaFile,
  async rules({ options, words }, host) {
    const format = options['format'] ?? 'text';
    if (words.length > 0)
      return { exit: EXIT.usage, because: 'csmhs rules takes no words; csmhs explain CODE does.' };
    if (format !== 'text' && format !== 'json')
      return { exit: EXIT.usage, because: `--format knows text and json here, not ${format}.` };
    const rules = allRules();
    const text = format === 'json' ? jsonText(rules.map(ruleFacts)) : listOfRules(rules);
    return (await writeOutput(text, options['output'], host)) ?? EXIT.clean;
  },
  async explain({ options, words }, host) {
    const [code] = words;
    if (code === undefined || words.length > 1)
      return {
        exit: EXIT.usage,
        because: 'csmhs explain takes one code, such as monthly.screened-exceeds-enrolled.',
      };
    const rules = allRules();
    const rule = rules.find((each) => each.code === code);
    if (!rule) {
      const nearest = nearestWord(
        code,
        rules.map((each) => each.code),
      );
      const hint = nearest ? `Did you mean ${nearest}?` : 'csmhs rules lists all.';
      return { exit: EXIT.usage, because: `there is no rule ${code}. ${hint}` };
    }
    return (await writeOutput(textOfRule(rule), options['output'], host)) ?? EXIT.clean;
  },
  async help({ words }, host) {
    const [name, ...more] = words;
    if (name === undefined) return say(usage(), host);
    if (more.length > 0) return { exit: EXIT.usage, because: 'csmhs help takes one command.' };
    return isCommandName(name) ? say(usageOf(name), host) : unknownCommand(name);
  },
  async version({ words }, host) {
    if (words.length > 0) return { exit: EXIT.usage, because: 'csmhs version takes no words.' };
    return say(`${host.version}\n`, host);
  },
};

function unknownCommand(word: string): Refusal {
  const nearest = nearestWord(word, Object.keys(COMMANDS));
  const hint = nearest ? `Did you mean csmhs ${nearest}?` : 'See csmhs --help.';
  return { exit: EXIT.usage, because: `there is no command ${word}. ${hint}` };
}

function say(text: string, { stdout }: Host): Exit {
  stdout.write(text);
  return EXIT.clean;
}
