import { isAtLeast } from '../../core/explanation.js';
import type { Finding } from '../../core/index.js';
import type { MonthlyEntry } from '../../exchange/index.js';
import type { MonthlyContext } from '../../monthly/index.js';
import type { SeriesMigration } from '../../monthly/series/monthlySeries.js';
import type { Cohort } from '../../network/index.js';
import { cohortFound } from '../../validate/cohortFound.js';
import { type Brought, contextOf, readBrought } from '../brought/readBrought.js';
import { tellUnusedHeadings } from '../brought/tellUnusedHeadings.js';
import { withRegistry } from '../brought/withRegistry.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { type Input, readInputs } from '../files/readInputs.js';
import { unpackMonthly } from '../files/unpackInputs.js';
import type { Host } from '../host.js';
import { tellLosses } from '../migrate/tellLosses.js';
import { tellFindings } from '../say/tellFindings.js';
import { COMMANDS, type CommandName } from '../words/commands.js';
import { messagesOf } from '../words/languages.js';
import type { Arguments } from '../words/readArguments.js';
import { countable } from './countable.js';
import { monthlyAmong } from './monthlyAmong.js';

/** Monthly files as data to count. */
export interface MonthlyData extends Brought {
  readonly entries: readonly MonthlyEntry[];
  readonly context: MonthlyContext;
  /** From which month on the files are of a later form. */
  readonly changes: readonly SeriesMigration[];
  /** How the reading went: 3 where something could not be read at all, 1 where parts could not. */
  readonly exit: Exit;
}

/** Reads the monthly files of a call. What could not be read is said on standard error; the rest is counted. */
export async function readMonthly(
  command: CommandName,
  args: Arguments,
  host: Host,
): Promise<MonthlyData | Refusal> {
  if (args.words.length === 0)
    return { exit: EXIT.usage, because: `which files? See csmhs ${command} --help.` };
  const given = await readBrought(args, COMMANDS[command].options, host);
  if (isRefusal(given)) return given;
  const { except } = given;
  const failOnSkipped = args.options['fail-on-skipped'] === true;
  const { inputs: came, troubles } = await readInputs(args.words, host, { except, failOnSkipped });
  for (const trouble of troubles) host.stderr.write(`csmhs: ${trouble}\n`);
  if (came.length === 0) return { exit: EXIT.unreadable, because: 'nothing was read.' };
  const brought = withRegistry(given);
  const unpacked = await unpackMonthly(monthlyAmong(came, brought, host), brought);
  if (isRefusal(unpacked)) return unpacked;
  const { inputs, unreadable, notes, place } = unpacked;
  await tellUnusedHeadings(args, brought, inputs, host);
  const found = brought.cohort ? null : await cohortIn(inputs, brought);
  if (found)
    host.stderr.write(`csmhs: cohort ${found.id}: every organization and month of the files lies in it.\n`);
  const known = found ? { ...brought, cohort: found } : brought;
  const read = await countable(inputs, known, command);
  if (isRefusal(read)) return read;
  const { files, findings, counts, entries, losses, notes: ofForms } = read;
  // What an earlier form asked for and the one in force does not is in no figure.
  const messages = await messagesOf(args.options);
  tellFindings(ofForms, true, host, [], messages);
  tellLosses(losses, true, host, messages);
  const unread = [...notes, ...findings.map(place)].filter(isUnread);
  // Of a workbook whatever may be amiss is told: a sheet that is not read is not counted.
  const told = [...notes.filter(isAmiss), ...unread.filter((one) => !notes.includes(one))];
  tellFindings(told, true, host, [], messages);
  const blocking = Object.entries(counts.byCode)
    .filter(
      ([code, { severity }]) => isAtLeast(severity, 'confirm') && !unread.some((one) => one.code === code),
    )
    .reduce((sum, [, { open }]) => sum + open, 0);
  if (blocking > 0) host.stderr.write(`csmhs: ${blockingText(blocking)}\n`);
  const isWhole = troubles.length + unreadable.length === 0 && files.every(({ readable }) => readable);
  return {
    ...known,
    // What a file of another kind holds was told, and is not counted.
    entries: entries.filter(isOfMonth),
    changes: read.changes,
    context: contextOf(known),
    exit: !isWhole ? EXIT.unreadable : unread.length > 0 ? EXIT.findings : EXIT.clean,
  };
}

/** The built-in cohort that the files belong to, where nobody named one. */
function cohortIn(inputs: readonly Input[], brought: Brought): Promise<Cohort | null> {
  const { registry, form, headings, aliases } = brought;
  const files = inputs.map(({ name, bytes }, index) => ({
    name,
    index,
    kind: 'monthly' as const,
    size: bytes.length,
    isHeld: true,
    slice: (from: number, to: number) => bytes.subarray(from, to),
  }));
  return cohortFound(files, {
    ...(registry && { registry }),
    ...(form && { form }),
    ...(headings && { headings }),
    ...(aliases && { aliases }),
  });
}

/** Whether an entry says whose numbers of which month it holds. */
function isOfMonth({ organization, month }: MonthlyEntry): boolean {
  return typeof organization === 'string' && typeof month === 'string';
}

/** Whether somebody should know what is said of a workbook. */
function isAmiss({ severity }: Finding): boolean {
  return isAtLeast(severity, 'warning');
}

/** Whether a finding says that something was not read, and so is not counted. */
export function isUnread({ code, severity }: Finding): boolean {
  if (severity === 'confirm') return code.startsWith('exchange.');
  return severity === 'fatal' && /^(exchange|core|form)\./.test(code);
}

function blockingText(count: number): string {
  const things = count === 1 ? '1 thing' : `${count} things`;
  return `csmhs validate finds ${things} to correct or confirm in these files. The numbers are counted as they were sent.`;
}
