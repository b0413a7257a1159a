import { isBlocked, numberFingerprints } from '../../core/index.js';
import { type MigrateContext, placeInJson, readJsonText } from '../../exchange/index.js';
import { type AnyForm, formKnown, isMonthlyForm } from '../../exchange/migration/migrationForms.js';
import { isJsonText } from '../../exchange/text/isJsonText.js';
import type { Migration } from '../../form/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { FORM_OPTION } from '../brought/definitionOptions.js';
import { type Brought, readBrought } from '../brought/readBrought.js';
import { readDefinition } from '../brought/readDefinition.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { readAllInputs } from '../files/readAllInputs.js';
import type { Input } from '../files/readInputs.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { tellFindings } from '../say/tellFindings.js';
import { COMMANDS } from '../words/commands.js';
import type { Arguments } from '../words/readArguments.js';
import { leftOfReports } from './leftOfReports.js';
import { lossesText } from './lossesText.js';
import { type FileEntries, migrateFile } from './migrateFile.js';
import { REPORT_COLUMNS, reportsCsv, rowsIn } from './reportsCsv.js';
import { tellLosses } from './tellLosses.js';

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
  const ids = [...new Set([from, ...forms.map(({ id }) => id)])].filter((id) => isMonthlyId(id, forms));
  const read = inputs.map((input) => entriesOf(input, ids.length > 0 ? ids : [from], forms, brought));
  for (const { findings } of read) tellFindings(findings, masked, host);
  if (read.some(({ entries }) => entries === null)) return nothing(EXIT.unreadable, host);
  if (read.some(({ findings }) => isBlocked(findings))) return nothing(EXIT.findings, host);
  const outcomes = read.map((file) => migrateFile(file, from, to.value.id, context));
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.findings));
  if (refused.length > 0) {
    tellFindings(refused, masked, host);
    return nothing(EXIT.findings, host);
  }
  for (const { name, form: own } of read)
    if (own === to.value.id && own !== from) host.stderr.write(`csmhs: ${name} is of ${own} already.\n`);
  const files = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const losses = numberFingerprints(files.flatMap((file) => file.losses));
  const lost = files.flatMap((file) => file.lost);
  const isCsv = read.every((file) => file.isCsv);
  const format = options['format'] ?? (isCsv ? 'csv' : 'json');
  if (format === 'csv' && !isMonthlyForm(to.value))
    return usage('only monthly data is written as CSV; leave out --format.');
  const isOne = read.length === 1 && !read[0]!.isCsv && !read[0]!.isList;
  const moved = files.flatMap((file) => file.value);
  const text = format === 'csv' ? reportsCsv(moved, to.value) : jsonText(isOne ? moved[0] : moved);
  tellLosses(losses, masked, host);
  const left = format === 'csv' ? leftOfReports(moved, REPORT_COLUMNS) : [];
  if (left.length > 0)
    host.stderr.write(
      `csmhs: a table has no columns for these, so they were left out: ${left.join(', ')}.\n`,
    );
  if (losses.length > 0) host.stderr.write(`csmhs: ${countText(losses.length, options['losses'])}\n`);
  const unkept =
    typeof options['losses'] === 'string' &&
    (await writeOutput(lossesText(losses, masked ? null : lost), options['losses'], host, {
      ownerOnly: !masked,
    }));
  return unkept || ((await writeOutput(text, options['output'], host, { ownerOnly: true })) ?? EXIT.clean);
}

const TO_OPTION = { ...FORM_OPTION, name: '--to' };

/** The form at which a chain of migrations begins. */
function startOf(migrations: readonly Migration[]): string | undefined {
  return migrations.find(({ from }) => migrations.every(({ to }) => to !== from))?.from;
}

/** Reads a file; a CSV file, which names no form, by the first of the forms that knows most of its headings. */
function entriesOf(
  { name, bytes }: Input,
  ids: readonly string[],
  forms: readonly AnyForm[],
  brought: Brought,
): FileEntries {
  if (!isJsonText(bytes, name)) {
    const tries = ids.map((form) => ({
      ...rowsIn(name, bytes, { ...brought, form: formKnown(form, forms) }),
      form,
    }));
    const best = tries.reduce((a, b) => (b.entries && isReadMore(b, a) ? b : a));
    return { ...best, name, isList: true, isCsv: true };
  }
  const read = readJsonText(bytes, name);
  if (!read.ok) return { name, entries: null, isList: false, isCsv: false, findings: [read.finding] };
  const { value, text, findings } = read;
  const isList = Array.isArray(value);
  return {
    name,
    text,
    entries: isList ? value : [value],
    isList,
    isCsv: false,
    findings: placeInJson(findings, text, name),
  };
}

/** Tells whether less was left unread of a file than by another reading. */
function isReadMore(one: ReturnType<typeof rowsIn>, other: ReturnType<typeof rowsIn>): boolean {
  const fewer = one.findings.length - other.findings.length;
  return fewer < 0 || (fewer === 0 && one.lostCells.length < other.lostCells.length);
}

function isMonthlyId(id: string, forms: readonly AnyForm[]): boolean {
  const form = formKnown(id, forms);
  return form !== undefined && isMonthlyForm(form);
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
