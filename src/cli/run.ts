import { nearestWord } from '../core/nearestWord.js';
import { withConfig } from './brought/readConfig.js';
import { chartFile } from './chart/chartFile.js';
import { EXIT, type Exit, isRefusal, type Refusal } from './exit.js';
import { rates, totals } from './figures/figures.js';
import { timeliness } from './figures/timeliness.js';
import { rememberReads } from './files/rememberReads.js';
import { writeOnce } from './files/writeOnce.js';
import { crosswalks } from './forms/crosswalks.js';
import { measures } from './forms/measures.js';
import { registryFile } from './forms/registryFile.js';
import { schemaFile } from './forms/schemaFile.js';
import { template } from './forms/template.js';
import type { Host } from './host.js';
import { migrateFiles } from './migrate/migrateFiles.js';
import { protectFiles } from './protect/protectFiles.js';
import { reportFiles } from './report/reportFiles.js';
import { explain } from './rules/explain.js';
import { rules } from './rules/rules.js';
import { guardSinks } from './say/guardSinks.js';
import { scoreFile } from './score/scoreFile.js';
import { settle } from './settle.js';
import { validate } from './validate/validate.js';
import { checkWords } from './words/checkWords.js';
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
  if (first === undefined || first === '--help' || first === '-h') return say(usage(), host);
  if (!isCommandName(first)) return unknownCommand(first);
  const read = readArguments(first, rest);
  if (isRefusal(read)) return read;
  if (read.options['help']) return say(usageOf(first), host);
  const guarded = { ...host, ...rememberReads(host) };
  if (first === 'help' || first === 'version') return RUNNERS[first](read, guarded);
  const asked = await withConfig(first, read, guarded);
  if (isRefusal(asked)) return asked;
  const wrong = checkWords(COMMANDS[first].options, asked);
  if (wrong) return wrong;
  // Each look of --watch writes anew.
  const files = asked.options['watch'] ? guarded.files : writeOnce(guarded.files);
  return RUNNERS[first](asked, { ...guarded, files });
}

const RUNNERS: Readonly<Record<CommandName, (read: Arguments, host: Host) => Promise<Exit | Refusal>>> = {
  validate,
  score: scoreFile,
  chart: chartFile,
  report: reportFiles,
  protect: protectFiles,
  schema: schemaFile,
  rules,
  explain,
  totals,
  rates,
  timeliness,
  template,
  migrate: migrateFiles,
  measures,
  registry: registryFile,
  crosswalks,
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
