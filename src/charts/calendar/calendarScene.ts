import type { TimelinessState } from '../../monthly/calendar/timelinessStates.js';
import type { FigureWords } from '../figure/figureWords.js';
import type { Ink } from '../figure/inks.js';
import { keyMarks } from '../svg/keyMarks.js';
import type { Mark, Scene, Shape } from '../svg/scene.js';
import { titleMarks } from '../svg/titleMarks.js';
import { wrapped } from '../svg/wrapped.js';

/** One district and its months, in order. */
export interface CalendarRow {
  readonly name: string;
  readonly signs: readonly CalendarSign[];
  /** The states in words, with what cannot be read. */
  readonly said: readonly string[];
}

/** What a month is drawn as: its state, or that it was sent and a part of it cannot be read. */
export type CalendarSign = TimelinessState | 'partUnread';

/** How each month is drawn; the shape alone tells them apart. */
export const CALENDAR_SIGNS = {
  onTime: { shape: 'circle', ink: 'good' },
  late: { shape: 'triangle', ink: 'other' },
  partUnread: { shape: 'triangleDown', ink: 'bad' },
  undated: { shape: 'diamond', ink: 'line' },
  owed: { shape: 'square', ink: 'bad' },
  notYetDue: { shape: 'ring', ink: 'quiet' },
  notDue: { shape: 'cross', ink: 'quiet' },
} as const satisfies Readonly<Record<CalendarSign, { readonly shape: Shape; readonly ink: Ink }>>;

const WIDTH = 760;
const LEFT = 220;
const ROW = 26;

/** Draws districts and months as a grid of signs. */
export function calendarScene(
  rows: readonly CalendarRow[],
  months: readonly string[],
  title: string,
  words: FigureWords,
): Scene {
  const titled = titleMarks(title, WIDTH);
  const top = 16 + titled.length * 20 + 30;
  const wide = (WIDTH - LEFT - 16) / Math.max(months.length, 1);
  const xOf = (i: number) => LEFT + (i + 0.5) * wide;
  const bottom = top + Math.max(rows.length, 1) * ROW;
  const key = keyMarks(
    signsIn(rows).map((sign) => ({ says: words[sign], ...CALENDAR_SIGNS[sign] })),
    bottom + 22,
    WIDTH,
  );
  const heads = months.flatMap((month, i): readonly Mark[] => [
    {
      mark: 'text',
      at: [xOf(i), top - 22],
      text: month.slice(0, 4),
      ink: 'quiet',
      anchor: 'middle',
      size: 11,
    },
    { mark: 'text', at: [xOf(i), top - 8], text: month.slice(5), ink: 'quiet', anchor: 'middle' },
  ]);
  const lines = rows.flatMap(({ name, signs, said }, row): readonly Mark[] => {
    const y = top + row * ROW + ROW / 2;
    return [
      { mark: 'text', at: [LEFT - 10, y + 4], text: wrapped(name, LEFT - 26, 12, 1)[0] ?? '', anchor: 'end' },
      {
        mark: 'line',
        at: [
          [LEFT, y + ROW / 2],
          [WIDTH - 16, y + ROW / 2],
        ],
        ink: 'quiet',
        width: 0.3,
      },
      ...signs.map(
        (sign, i): Mark => ({
          mark: 'point',
          at: [xOf(i), y],
          ...CALENDAR_SIGNS[sign],
          says: `${name}, ${months[i]}: ${said[i]}`,
        }),
      ),
    ];
  });
  return {
    width: WIDTH,
    height: bottom + key.height + 24,
    marks: [
      ...titled,
      ...heads,
      ...(rows.length === 0 ? [{ mark: 'text', at: [16, top + 18], text: words.nothing } as const] : lines),
      ...key.marks,
    ],
  };
}

/** The signs that stand in rows, in the order of the key. */
export function signsIn(rows: readonly CalendarRow[]): readonly CalendarSign[] {
  const all = Object.keys(CALENDAR_SIGNS) as CalendarSign[];
  return all.filter((sign) => rows.some(({ signs }) => signs.includes(sign)));
}
