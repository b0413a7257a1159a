import type { FigureWords } from '../figure/figureWords.js';
import { rowLabel } from '../svg/rowLabel.js';
import type { Mark, Scene } from '../svg/scene.js';
import { titleMarks } from '../svg/titleMarks.js';
import { type CascadeStep, saysOf } from './cascadeFigure.js';

const WIDTH = 760;
const LEFT = 230;
const ROW = 44;
/** The longest bar, which leaves room for its number. */
const LONGEST = WIDTH - LEFT - 130;

/** Draws a cascade: the label, the bar, then the number. */
export function cascadeScene(
  steps: readonly CascadeStep[],
  shares: readonly (number | null)[],
  title: string,
  words: FigureWords,
): Scene {
  const titled = titleMarks(title, WIDTH);
  const top = 16 + titled.length * 20 + 8;
  const most = steps.reduce((greatest, { value }) => Math.max(greatest, value ?? 0), 0) || 1;
  const rows = steps.flatMap(({ label, value, why }, i): readonly Mark[] => {
    const y = top + i * ROW;
    const long = value === null ? LONGEST / 4 : (Math.max(0, value) / most) * LONGEST;
    return [
      ...rowLabel(label, { at: [LEFT - 12, y + 20], width: LEFT - 32, leading: 15 }),
      value === null
        ? {
            mark: 'box',
            at: [LEFT, y + 4],
            size: [long, ROW - 16],
            paper: 'white',
            ink: 'quiet',
            hatched: true,
          }
        : { mark: 'box', at: [LEFT, y + 4], size: [Math.max(long, 1), ROW - 16], fill: 'line' },
      {
        mark: 'text',
        at: [LEFT + long + 8, y + 22],
        text: value === null ? (why ?? words.gap) : saysOf(value, shares[i]!),
      },
    ];
  });
  return {
    width: WIDTH,
    height: top + Math.max(1, steps.length) * ROW + 8,
    marks: [...titled, ...(steps.length === 0 ? nothing(words, top) : rows)],
  };
}

function nothing(words: FigureWords, top: number): readonly Mark[] {
  return [{ mark: 'text', at: [16, top + 20], text: words.nothing }];
}
