import { type Finding, isBlocked } from '../../core/index.js';
import { type MigrateContext, migrate, placeInJson, readJsonText } from '../../exchange/index.js';
import { type AnyForm, formKnown, isMonthlyForm } from '../../exchange/migration/migrationForms.js';
import { isJsonText } from '../../exchange/text/isJsonText.js';
import type { Migration } from '../../form/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { FORM_OPTION } from '../brought/definitionOptions.js';
import { readBrought } from '../brought/readBrought.js';
import { readDefinition } from '../brought/readDefinition.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { readAllInputs } from '../files/readAllInputs.js';
import type { Input } from '../files/readInputs.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { tellFindings } from '../say/tellFindings.js';
import { COMMANDS } from '../words/commands.js';
import type { Arguments } from '../words/readArguments.js';
import { lossesText } from './lossesText.js';
import { type ReportRows, reportsCsv, rowsIn } from './reportsCsv.js';

/** As many losses as a person reads to see what kind they are. */
const SHOWN = 20;

/** Runs `csmhs migrate`: moves what was filled by one version of a form to a later one, all files or none. */
export async function migrateFiles(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const { options, words } = args;
  if (words.length === 0) return usage('which files? See csmhs migrate --help.');
  if (typeof options['to'] !== 'string')
    return usage('to which form? Name it with --to ID, or --to FILE for a form of your own.');
  const to = await readDefinition(options['to'], TO_OPTION, host);
  if (isRefusal(to)) return to;
  const brought = await readBrought(args, COMMANDS.migrate.options, host);
  if (isRefusal(brought)) return brought;
  const { cohort, form, earlierForms, migrations, applications, except } = brought;
  const forms: readonly AnyForm[] = [to.value, ...(form ? [form] : []), ...earlierForms, ...applications];
  const context: MigrateContext = { forms, migrations, ...(cohort && { cohort }) };
  const from = startOf(migrations) ?? form?.id ?? 'monthly@1';
  const inputs = await readAllInputs(words, host, { except });
  if (isRefusal(inputs)) return inputs;

  const masked = options['show-values'] !== true;
  const rows = { ...brought, form: formKnown(from, forms) };
  const read = inputs.map((input) => entriesOf(input, rows));
  for (const { findings } of read) tellFindings(findings, masked, host);
  if (read.some(({ entries }) => entries === null)) return nothing(EXIT.unreadable, host);
  if (read.some(({ findings }) => isBlocked(findings))) return nothing(EXIT.findings, host);
  const entries = read.flatMap((file) => file.entries ?? []);
  const outcome = migrate(entries, { from, to: to.value.id }, context);
  if (!outcome.ok) {
    tellFindings(outcome.findings, masked, host);
    return nothing(EXIT.findings, host);
  }
  const { value, losses, lost } = outcome.value;
  const isCsv = read.every((file) => file.isCsv);
  const format = options['format'] ?? (isCsv ? 'csv' : 'json');
  if (format === 'csv' && !isMonthlyForm(to.value))
    return usage('only monthly data is written as CSV; leave out --format.');
  const isOne = read.length === 1 && !read[0]!.isCsv && !read[0]!.isList;
  const moved = value as readonly unknown[];
  const text = format === 'csv' ? reportsCsv(moved, to.value) : jsonText(isOne ? moved[0] : moved);
  tellFindings(losses.slice(0, SHOWN), masked, host);
  if (losses.length > 0) host.stderr.write(`csmhs: ${countText(losses.length, options['losses'])}\n`);
  const unkept =
    typeof options['losses'] === 'string' &&
    (await writeOutput(lossesText(losses, masked ? null : lost), options['losses'], host, {
      ownerOnly: !masked,
    }));
  return unkept || ((await writeOutput(text, options['output'], host, { ownerOnly: true })) ?? EXIT.clean);
}

const TO_OPTION = {
  ...FORM_OPTION,
  name: '--to',
  ids: [...FORM_OPTION.ids, 'application@3'],
  builtIn: (id: string) => formKnown(id, [])!,
};

/** The form at which a chain of migrations begins. */
function startOf(migrations: readonly Migration[]): string | undefined {
  return migrations.find(({ from }) => migrations.every(({ to }) => to !== from))?.from;
}

/** What one file holds, `null` where it cannot be read; what is wrong with reading it. */
interface FileEntries {
  readonly entries: readonly unknown[] | null;
  readonly isList: boolean;
  readonly isCsv: boolean;
  readonly findings: readonly Finding[];
}

function entriesOf({ name, bytes }: Input, brought: ReportRows): FileEntries {
  if (!isJsonText(bytes, name)) return { ...rowsIn(name, bytes, brought), isList: true, isCsv: true };
  const read = readJsonText(bytes, name);
  if (!read.ok) return { entries: null, isList: false, isCsv: false, findings: [read.finding] };
  const { value, text, findings } = read;
  const isList = Array.isArray(value);
  return {
    entries: isList ? value : [value],
    isList,
    isCsv: false,
    findings: placeInJson(findings, text, name),
  };
}

function countText(count: number, file: unknown): string {
  const things = count === 1 ? '1 value did' : `${count} values did`;
  const where = typeof file === 'string' ? `${file} lists all.` : '--losses FILE lists all.';
  return `${things} not come along as before. ${where}`;
}

function nothing(exit: Exit, host: Host): Exit {
  host.stderr.write('csmhs: nothing was written.\n');
  return exit;
}

function usage(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
