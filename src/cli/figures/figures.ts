import { reportsIn } from '../../exchange/index.js';
import { isSubmission } from '../../exchange/json/jsonPart.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import { formOf } from '../../monthly/form/formOf.js';
import {
  type AnySubmission,
  type FinishedTotals,
  finishTotals,
  type MonthlyFigures,
  type MonthlyTotals,
  mergeTotals,
  totalsOf,
  totalsOfSubmissions,
} from '../../monthly/index.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { jsonText } from '../say/jsonText.js';
import { tableText } from '../say/tableText.js';
import type { Arguments } from '../words/readArguments.js';
import { type Cell, csvText } from './csvText.js';
import { FIGURE_KINDS, type FigureKind } from './figureKinds.js';
import { type MonthlyData, readMonthly } from './readMonthly.js';
import { FEW, fewOf, tellNotCounted } from './tellNotCounted.js';

/** Runs `csmhs totals`: sums of monthly files. */
export function totals(args: Arguments, host: Host): Promise<Exit | Refusal> {
  return figuresOf('totals', args, host);
}

/** Runs `csmhs rates`: rates of monthly files. */
export function rates(args: Arguments, host: Host): Promise<Exit | Refusal> {
  return figuresOf('rates', args, host);
}

async function figuresOf(
  name: keyof typeof FIGURE_KINDS,
  args: Arguments,
  host: Host,
): Promise<Exit | Refusal> {
  const data = await readMonthly(name, args, host);
  if (isRefusal(data)) return data;
  const { cohort, context } = data;
  const finished = finishTotals<string>(totalsIn(data), context);
  const isWhole = tellLeftOut(finished, host);
  const form = formOf(context);
  const kind: FigureKind = FIGURE_KINDS[name];
  const about = { report: `csmhs-${name}@1`, form: form.id, cohort: cohort?.id ?? null };
  const { format, output } = args.options;
  const text =
    format === 'json'
      ? jsonText({ ...about, ...plainOf(kind, finished) })
      : format === 'csv'
        ? csvText(rowsOf(kind, finished, form))
        : textOf(kind, finished, form);
  const refused = await writeOutput(text, output, host);
  if (refused) return refused;
  host.stderr.write(`csmhs: ${NOT_PROTECTED}\n`);
  return data.exit === EXIT.clean && !isWhole ? EXIT.findings : data.exit;
}

/** Submissions say by which rule students count as improved; rows of tables do not. */
function totalsIn({ entries, context }: MonthlyData): MonthlyTotals<string> {
  const sent = entries.filter(isSubmission) as unknown as readonly AnySubmission[];
  const rows = reportsIn(
    entries.filter((entry) => !isSubmission(entry)),
    context,
  );
  return mergeTotals<string>(totalsOfSubmissions<string>(sent, context), totalsOf<string>(rows, context));
}

const NOT_PROTECTED =
  'small counts are not hidden here: use csmhs protect before anybody outside your team sees these numbers.';

const LISTS = ['districtMonths', 'districts', 'months', 'cohort'] as const;

/** What programs get: the figures asked for, and what is in none of them. */
function plainOf({ key }: FigureKind, finished: FinishedTotals<string>) {
  const lists = LISTS.map((list) => [
    list,
    finished[list].map(({ organization, period, [key]: own }) => ({ organization, period, [key]: own })),
  ]);
  const { conflicts, notCounted } = finished;
  return { figures: Object.fromEntries(lists), conflicts, notCounted };
}

function rowsOf(
  { heading, lines, cells }: FigureKind,
  finished: FinishedTotals<string>,
  form: CompiledForm,
): Cell[][] {
  const all = LISTS.flatMap((list): readonly MonthlyFigures<string>[] => finished[list]);
  return [
    ['organization', 'period', ...heading],
    ...all.flatMap((figures) =>
      lines(form).map(({ id, label }) => [
        figures.organization ?? ALL,
        figures.period,
        id,
        label,
        ...cells(figures, id),
      ]),
    ),
  ];
}

/** What stands for all districts together. */
const ALL = 'all';

function textOf(kind: FigureKind, finished: FinishedTotals<string>, form: CompiledForm): string {
  const { districts, cohort, months, districtMonths } = finished;
  const codes = [...new Set(districts.map(({ organization }) => organization))];
  const tables = cohort.map(({ period }) => {
    const own = [...districts, ...cohort].filter((figures) => figures.period === period);
    return tableOf(`School year ${period}`, kind, form, own, ({ organization }) => organization ?? ALL);
  });
  const byMonth =
    codes.length > 1
      ? [tableOf('All districts by month', kind, form, months, ({ period }) => period)]
      : codes.map((code) => tableOf(`${code} by month`, kind, form, districtMonths, ({ period }) => period));
  const hint = codes.length > 1 ? ' Each district by month: --format csv or json.' : '';
  return `${[...tables, ...byMonth].join('\n')}\n${kind.legend}${hint}\n`;
}

/** One table: a line for everything that has a number in it, a column for each of the figures. */
function tableOf(
  heading: string,
  { lines, shown }: FigureKind,
  form: CompiledForm,
  figures: readonly MonthlyFigures<string>[],
  nameOf: (figures: MonthlyFigures<string>) => string,
): string {
  const rows = lines(form)
    .map(({ id }) => [id, ...figures.map((each) => shown(each, id))])
    .filter(([, ...values]) => values.some((value) => value !== ''));
  if (rows.length === 0) return `${heading}\n  no numbers\n`;
  return tableText(heading, [['', ...figures.map(nameOf)], ...rows]);
}

/** Says what is in no figure, and of which measures reports disagree; tells whether there is nothing of the kind. */
function tellLeftOut(
  { notCounted, conflicts }: FinishedTotals<string>,
  { stderr }: Pick<Host, 'stderr'>,
): boolean {
  tellNotCounted(notCounted, { stderr });
  for (const { organization, month, version, measures } of conflicts.slice(0, FEW))
    stderr.write(
      `csmhs: ${organization} ${month} is there twice as version ${version} with different numbers, so these are not counted: ${fewOf(measures)}.\n`,
    );
  if (conflicts.length > FEW) stderr.write(`csmhs: ${conflicts.length - FEW} more are there twice.\n`);
  return notCounted.length === 0 && conflicts.length === 0;
}
