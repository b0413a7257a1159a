import { reportsIn } from '../../exchange/index.js';
import { isSubmission } from '../../exchange/json/jsonPart.js';
import { formOf } from '../../monthly/form/formOf.js';
import {
  type AnySubmission,
  type FinishedTotals,
  finishTotals,
  type MonthlyTotals,
  mergeTotals,
  totalsOf,
  totalsOfSubmissions,
} from '../../monthly/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';
import { csvText } from './csvText.js';
import { FIGURE_KINDS, type FigureKind } from './figureKinds.js';
import { plainOf, rowsOf, textOf } from './figuresShown.js';
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
  const refused = await writeOutput(text, output, host, { ownerOnly: true });
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
