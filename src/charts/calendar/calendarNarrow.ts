import type { FigureWords } from '../figure/figureWords.js';
import { keyMarks } from '../svg/keyMarks.js';
import type { Mark, Scene } from '../svg/scene.js';
import { titleMarks } from '../svg/titleMarks.js';
import { wrapped } from '../svg/wrapped.js';
import { CALENDAR_SIGNS, type CalendarRow, signsIn } from './calendarScene.js';

const WIDTH = 280;
const LEFT = 16;
/** Months that stand side by side: a school year is three lines. */
const BESIDE = 4;
const LINE = 22;

/** Draws districts and months for a narrow screen: the name of a district, and below it a few months a line, each with its sign. */
export function calendarNarrow(
  rows: readonly CalendarRow[],
  months: readonly string[],
  title: string,
  words: FigureWords,
): Scene {
  const titled = titleMarks(title, WIDTH);
  const wide = (WIDTH - LEFT) / BESIDE;
  let y = 16 + titled.length * 20;
  const marks: Mark[] = [...titled];
  for (const { name, signs, said } of rows) {
    for (const text of wrapped(name, WIDTH - 2 * LEFT, 12, 2)) {
      y += 18;
      marks.push({ mark: 'text', at: [LEFT, y], text, bold: true });
    }
    for (const [i, month] of months.entries()) {
      if (i % BESIDE === 0) y += LINE;
      const x = LEFT + (i % BESIDE) * wide;
      marks.push(
        {
          mark: 'point',
          at: [x + 5, y - 4],
          ...CALENDAR_SIGNS[signs[i]!],
          says: `${name}, ${month}: ${said[i]}`,
        },
        { mark: 'text', at: [x + 14, y], text: month, size: 11 },
      );
    }
    y += 10;
  }
  if (rows.length === 0) {
    y += LINE;
    marks.push({ mark: 'text', at: [LEFT, y], text: words.nothing });
  }
  const key = keyMarks(
    signsIn(rows).map((sign) => ({ says: words[sign], ...CALENDAR_SIGNS[sign] })),
    y + 22,
    WIDTH,
  );
  return { width: WIDTH, height: y + key.height + 24, marks: [...marks, ...key.marks] };
}
