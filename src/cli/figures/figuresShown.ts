import type { Cell } from '../../exchange/csv/cells/csvRow.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import type { FinishedTotals, MonthlyFigures } from '../../monthly/index.js';
import { tableText } from '../say/tableText.js';
import type { FigureKind } from './figureKinds.js';

const LISTS = ['districtMonths', 'districts', 'months', 'cohort'] as const;

/** What programs get: the figures asked for, and what is in none of them. */
export function plainOf({ key }: FigureKind, finished: FinishedTotals<string>) {
  const lists = LISTS.map((list) => [
    list,
    finished[list].map(({ organization, period, [key]: own }) => ({ organization, period, [key]: own })),
  ]);
  const { conflicts, notCounted } = finished;
  return { figures: Object.fromEntries(lists), conflicts, notCounted };
}

/** What spreadsheets get: a row for each figure. */
export function rowsOf(
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

/** What people get: districts by school year, and all of them by month. */
export function textOf(kind: FigureKind, finished: FinishedTotals<string>, form: CompiledForm): string {
  const { districts, cohort, months, districtMonths } = finished;
  if (cohort.length === 0) return 'No month could be counted.\n';
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
