import { nearestWord } from '../core/nearestWord.js';
import { allRules } from '../messages/allRules.js';
import { COMMANDS, type CommandName, isCommandName } from './commands.js';
import { EXIT, type Exit, isRefusal, type Refusal } from './exit.js';
import type { Host } from './host.js';
import { protectFiles } from './protectFiles.js';
import { type Arguments, readArguments } from './readArguments.js';
import { rememberReads } from './rememberReads.js';
import { listOfRules, ruleFacts, textOfRule } from './rulesText.js';
import { schemaFile } from './schemaFile.js';
import { scoreFile } from './scoreFile.js';
import { usage, usageOf } from './usage.js';
import { validate } from './validate.js';
import { writeOutput } from './writeOutput.js';

/**
 * Runs the command on a host and gives its exit code.
 *
 * @param args - the words after `csmhs`
 */
export async function run(args: readonly string[], host: Host): Promise<Exit> {
  try {
    const ended = await runCommand(args, host);
    if (typeof ended === 'number') return ended;
    host.stderr.write(`csmhs: ${ended.because}\n`);
    return ended.exit;
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.stderr.write(`csmhs: a fault of the command itself, please report it.\n${detail}\n`);
    return EXIT.internal;
  }
}

async function runCommand(args: readonly string[], host: Host): Promise<Exit | Refusal> {
  const [first, ...rest] = args;
  if (first === '--version') return say(`${host.version}\n`, host);
  if (first === '--help' || first === '-h') return say(usage(), host);
  if (first === undefined) return { exit: EXIT.usage, because: 'which command? See csmhs --help.' };
  if (!isCommandName(first)) return unknownCommand(first);
  const read = readArguments(first, rest);
  if (isRefusal(read)) return read;
  if (read.options['help']) return say(usageOf(first), host);
  return RUNNERS[first](read, { ...host, files: rememberReads(host.files) });
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
    const text =
      format === 'json' ? `${JSON.stringify(rules.map(ruleFacts), null, 2)}\n` : listOfRules(rules);
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
