import { isAtLeast } from '../../core/explanation.js';
import { describeFinding, type Finding, type Messages } from '../../core/index.js';
import type { MonthlyEntry } from '../../exchange/index.js';
import { en } from '../../messages/english.js';
import type { MonthlyContext } from '../../monthly/index.js';
import type { SeriesMigration } from '../../monthly/series/monthlySeries.js';
import type { Cohort } from '../../network/index.js';
import { cohortFound } from '../../validate/cohortFound.js';
import { knownFiles } from '../../validate/knownFiles.js';
import { surveyBodies } from '../../validate/surveyBodies.js';
import type { ValidateOptions } from '../../validate/validateOptions.js';
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
import type { Arguments } from '../words/readArguments.js';

/** Monthly files as data to count. */
export interface MonthlyData extends Brought {
  readonly entries: readonly MonthlyEntry[];
  readonly context: MonthlyContext;
  /** From which month on the files are of a later form. */
  readonly changes: readonly SeriesMigration[];
  /** How the reading went: 3 where something could not be read at all, 1 where parts could not. */
  readonly exit: Exit;
}

/** As many findings of a rule as a person reads to see what is wrong. */
const SHOWN = 20;

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
  const unpacked = await unpackMonthly(came, brought);
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
  tellFindings(ofForms, true, host);
  tellLosses(losses, true, host);
  const unread = [...notes, ...findings.map(place)].filter(isUnread);
  // Of a workbook whatever may be amiss is told: a sheet that is not read is not counted.
  tellFindings([...notes.filter(isAmiss), ...unread.filter((one) => !notes.includes(one))], true, host);
  const blocking = Object.entries(counts.byCode)
    .filter(
      ([code, { severity }]) => isAtLeast(severity, 'confirm') && !unread.some((one) => one.code === code),
    )
    .reduce((sum, [, { open }]) => sum + open, 0);
  if (blocking > 0) host.stderr.write(`csmhs: ${blockingText(blocking)}\n`);
  const isWhole = troubles.length + unreadable.length === 0 && files.every(({ readable }) => readable);
  return {
    ...known,
    entries,
    changes: read.changes,
    context: contextOf(known),
    exit: !isWhole ? EXIT.unreadable : unread.length > 0 ? EXIT.findings : EXIT.clean,
  };
}

/** Reads files as data to count, those of earlier forms through their migrations. */
async function countable(inputs: readonly Input[], brought: Brought, command: string) {
  const { earlierForms, migrations, headings, aliases } = brought;
  const options: ValidateOptions = {
    ...contextOf(brought),
    kind: 'monthly',
    maxFindings: SHOWN,
    forms: earlierForms,
    migrations,
    ...(headings && { headings }),
    ...(aliases && { aliases }),
  };
  const body = await surveyBodies(await knownFiles(inputs, options, command), options, () => {});
  const unfit = unfitMigration(body.notes, en);
  if (unfit) return unfit;
  const teller = body.tell();
  const findings: Finding[] = [];
  for (const i of inputs.keys()) for await (const finding of teller.file(i)) findings.push(finding);
  for (const finding of teller.rest()) findings.push(finding);
  return {
    files: body.files(),
    findings,
    counts: body.counts,
    entries: body.entries(),
    losses: body.losses(),
    changes: body.changes(),
    notes: body.notes,
  };
}

/** Of a migration that does not fit nobody would be told, and what it leads to would be empty. */
export function unfitMigration(notes: readonly Finding[], messages: Messages): Refusal | null {
  const unfit = notes.find(({ severity }) => severity === 'fatal');
  if (!unfit) return null;
  const { message } = describeFinding(unfit, messages);
  return { exit: EXIT.usage, because: `--migration does not fit its forms: ${message}` };
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
