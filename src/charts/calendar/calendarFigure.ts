import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { TimelinessRow } from '../../monthly/calendar/timeliness.js';
import { TIMELINESS_STATES } from '../../monthly/calendar/timelinessStates.js';
import type { Figure } from '../figure/figure.js';
import { FIGURE_OPTIONS, type FigureOptions, figureSettings } from '../figure/figureOptions.js';
import type { FigureWords } from '../figure/figureWords.js';
import { say } from '../figure/say.js';
import { signEncodings, specOf } from '../figure/specOf.js';
import { svgText } from '../svg/svgText.js';
import { calendarNarrow } from './calendarNarrow.js';
import { CALENDAR_SIGNS, type CalendarRow, calendarScene, signsIn } from './calendarScene.js';

/** What the picture of months can be told. */
export interface CalendarFigureOptions extends FigureOptions {
  /** Names to show in place of codes. */
  readonly names?: Readonly<Record<string, string>> | null;
}

/**
 * Draws who sent which month and how: one row a district, one sign a month, from the rows of `timeliness` or the months of
 * `districtYear`. Districts stand in the order of the rows: it is no ranking.
 *
 * @throws TypeError for something that is not a list of such rows
 * @example
 * const { rows } = timeliness([], COHORTS['ma-coiin-2020-21'], '2020-10-16');
 * calendarFigure(rows).table.headings.slice(0, 3) // => ['District', '2020-07', '2020-08']
 */
export function calendarFigure(
  rows: readonly TimelinessRow[],
  options?: CalendarFigureOptions | null,
): Figure {
  mustBe(ROWS, rows, 'calendarFigure', 'rows');
  const given = readOptions<CalendarFigureOptions>(options, OPTIONS, 'calendarFigure');
  const settings = figureSettings(given);
  const { words } = settings;
  const names = given.names ?? {};
  const title = settings.title ?? words.calendarTitle;
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  const shown = [...groupedBy(rows, ({ organization }) => organization)].map(([code, own]): CalendarRow => {
    const states = new Map(own.map(({ month, state }) => [month, state]));
    const unread = new Set(own.filter(({ partUnread }) => partUnread).map(({ month }) => month));
    return {
      name: Object.hasOwn(names, code) ? names[code]! : code,
      signs: months.map((month) => (unread.has(month) ? 'partUnread' : (states.get(month) ?? 'notDue'))),
      said: months.map((month) => {
        const state = words[states.get(month) ?? 'notDue'];
        return unread.has(month) ? say(words.calendarUnread, { state, unread: words.partUnread }) : state;
      }),
    };
  });
  const description = shown.map((row) => sentenceOf(row, words)).join(' ') || words.nothing;
  return {
    title,
    description,
    table: {
      headings: [words.organization, ...months],
      rows: shown.map(({ name, said }) => [name, ...said]),
    },
    svg: svgText(calendarScene(shown, months, title, words), { ...settings, title, description }),
    narrow: svgText(calendarNarrow(shown, months, title, words), {
      ...settings,
      title,
      description,
      id: `${settings.id}-narrow`,
    }),
    spec: specOf({ title, description }, drawnBy(shown, months, words)),
  };
}

function sentenceOf({ name, said }: CalendarRow, words: FigureWords): string {
  const counts = [...groupedBy(said, (one) => one)].map(([state, own]) =>
    say(words.calendarState, { months: own.length, state }),
  );
  return say(words.calendarSaid, { organization: name, states: counts.join(', ') });
}

function drawnBy(rows: readonly CalendarRow[], months: readonly string[], words: FigureWords) {
  return {
    width: { step: 44 },
    height: { step: 24 },
    data: {
      values: rows.flatMap(({ name, signs }) =>
        signs.map((one, i) => ({ organization: name, month: months[i], state: words[one] })),
      ),
    },
    mark: { type: 'point', filled: true, size: 110, opacity: 1 },
    encoding: {
      x: { field: 'month', type: 'ordinal', title: null },
      y: { field: 'organization', type: 'nominal', sort: null, title: null },
      ...signEncodings(
        'state',
        signsIn(rows).map((one) => ({ says: words[one], ...CALENDAR_SIGNS[one] })),
      ),
    },
  };
}

const OPTIONS = { ...FIGURE_OPTIONS, names: 'object' } as const;

const ROWS = {
  listOf: {
    says: 'a row of timeliness',
    has: {
      organization: 'text',
      month: 'text',
      state: { oneOf: /* @__PURE__ */ Object.keys(TIMELINESS_STATES) },
    },
  },
} as const;
