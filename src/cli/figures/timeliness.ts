import { dateIn } from '../../core/index.js';
import {
  TIMELINESS_STATES,
  type Timeliness,
  type TimelinessRow,
  timeliness as timelinessOf,
} from '../../monthly/index.js';
import type { Cohort } from '../../network/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import { tableText } from '../say/tableText.js';
import type { Arguments } from '../words/readArguments.js';
import { csvText } from './csvText.js';
import { readMonthly } from './readMonthly.js';
import { submissionsIn } from './submissionsIn.js';
import { tellNotCounted } from './tellNotCounted.js';

/** Runs `csmhs timeliness`: who sent which month in time. */
export async function timeliness(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const data = await readMonthly('timeliness', args, host);
  if (isRefusal(data)) return data;
  const { cohort } = data;
  if (!cohort)
    return {
      exit: EXIT.usage,
      because:
        'which months are due, and by when? Name a cohort: --cohort ID|FILE. None of ours fits these files.',
    };
  const today = args.options['as-of'] ?? dateIn(host.now(), cohort.timeZone) ?? '';
  const result = timelinessOf(submissionsIn(data.entries, data, cohort), cohort, String(today), data.context);
  tellNotCounted(result.notCounted, host);
  if (!result.districtsKnown)
    host.stderr.write(
      `csmhs: the cohort ${cohort.id} does not list its districts: who else owes a month is not known.\n`,
    );
  const { format, output } = args.options;
  const about = { report: 'csmhs-timeliness@1', cohort: cohort.id, asOf: today };
  const text =
    format === 'json'
      ? jsonText({ ...about, ...result })
      : format === 'csv'
        ? csvText(rowsOf(result))
        : textOf(result, cohort, String(today));
  const isWhole = result.notCounted.length === 0;
  return (
    (await writeOutput(text, output, host)) ??
    (data.exit === EXIT.clean && !isWhole ? EXIT.findings : data.exit)
  );
}

function rowsOf({ rows }: Timeliness) {
  return [
    ['organization', 'month', 'due', 'state', 'days', 'status', 'empty', 'partUnread'],
    ...rows.map(({ organization, month, due, state, days, status, empty, partUnread }) => [
      organization,
      month,
      due,
      state,
      days,
      status,
      empty ?? false,
      partUnread ?? false,
    ]),
  ];
}

function textOf({ rows, counts, onTime }: Timeliness, cohort: Cohort, today: string): string {
  const months = [...new Set(rows.map(({ month }) => month))].filter((month) =>
    rows.some((row) => row.month === month && (row.state !== 'notDue' || row.status !== null)),
  );
  const districts = [...new Set(rows.map(({ organization }) => organization))];
  const cells = new Map(rows.map((row) => [`${row.organization} ${row.month}`, stateText(row)]));
  const table = tableText(`${cohort.name}, as of ${today}`, [
    ['', ...months],
    ...districts.map((code) => [code, ...months.map((month) => cells.get(`${code} ${month}`) ?? '')]),
  ]);
  const all = Object.entries(TIMELINESS_STATES)
    .map(([state, { label }]) => `${label}: ${counts[state as keyof typeof counts]}`)
    .join(', ');
  const share = onTime.percent === null ? '' : ` On time: ${onTime.percent.toFixed(1)}% of what was due.`;
  return `${table}\n${all}.${share}\nNumbers are days after the due day.\n`;
}

function stateText({ state, days, empty, partUnread }: TimelinessRow): string {
  const word = {
    onTime: 'on time',
    late: 'late',
    undated: 'undated',
    owed: 'owed',
    notYetDue: '.',
    notDue: '-',
  };
  return `${word[state]}${days > 0 ? ` ${days}` : ''}${empty ? ' (empty)' : ''}${partUnread ? ' (part unreadable)' : ''}`;
}
