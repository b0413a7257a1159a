import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import type { FigureWords } from '../figure/figureWords.js';
import type { Ink, Paper } from '../figure/inks.js';
import { keyMarks } from '../svg/keyMarks.js';
import { rowLabel } from '../svg/rowLabel.js';
import type { Mark, Place, Scene, Shape } from '../svg/scene.js';
import { titleMarks } from '../svg/titleMarks.js';
import { wrapped } from '../svg/wrapped.js';
import type { ProfileBand, ProfileRow } from './profileRows.js';

/** How the scores of fall and spring are drawn. */
export const PROFILE_SIGNS = {
  fall: { shape: 'ring', ink: 'quiet' },
  spring: { shape: 'diamond', ink: 'line' },
} as const satisfies Readonly<Record<'fall' | 'spring', { readonly shape: Shape; readonly ink: Ink }>>;

const PAPERS_OF_BANDS: readonly Paper[] = ['low', 'middle', 'high'];

const WIDTH = 760;
const LEFT = 250;
const RIGHT = WIDTH - 90;
const ROW = 38;

/** Draws an assessment domain by domain. */
export function profileScene(
  rows: readonly ProfileRow[],
  bands: readonly ProfileBand[],
  { scale, scoring }: InstrumentDefinition,
  title: string,
  words: FigureWords,
): Scene {
  const titled = titleMarks(title, WIDTH);
  const top = 16 + titled.length * 20 + (bands.length > 0 ? 24 : 8);
  const bottom = top + Math.max(1, rows.length) * ROW;
  const xOf = (part: number) => LEFT + part * (RIGHT - LEFT);
  const key = keyMarks(
    (['fall', 'spring'] as const)
      .filter((when) => rows.some((row) => row[when]))
      .map((when) => ({ says: words[when], ...PROFILE_SIGNS[when] })),
    bottom + 44,
    WIDTH,
  );
  const isMean = (scoring?.kind ?? 'mean') === 'mean';
  const ticks = isMean && scale.max - scale.min <= 12 ? wholes(scale.min, scale.max) : [];
  return {
    width: WIDTH,
    height: bottom + 36 + key.height + 12,
    marks: [
      ...titled,
      ...bands.flatMap(({ label, from, to }, i): readonly Mark[] => [
        {
          mark: 'box',
          at: [xOf(from), top - 20],
          size: [xOf(to) - xOf(from), bottom - top + 20],
          paper: PAPERS_OF_BANDS[i % PAPERS_OF_BANDS.length]!,
        },
        {
          mark: 'line',
          at: [
            [xOf(from), top - 20],
            [xOf(from), bottom],
          ],
          ink: 'quiet',
          width: 1,
        },
        {
          mark: 'text',
          at: [xOf(from) + 4, top - 6],
          text: wrapped(label, xOf(to) - xOf(from) - 8, 12, 1)[0] ?? '',
        },
      ]),
      ...ticks.map(
        (tick): Mark => ({
          mark: 'text',
          at: [xOf((tick - scale.min) / (scale.max - scale.min)), bottom + 18],
          text: `${tick}`,
          ink: 'quiet',
          anchor: 'middle',
        }),
      ),
      ...rows.flatMap((row, i) => rowMarks(row, top + i * ROW, xOf, words)),
      ...(rows.length === 0 ? [{ mark: 'text', at: [16, top + 20], text: words.nothing } as const] : []),
      ...key.marks,
    ],
  };
}

function rowMarks(
  { label, fall, spring }: ProfileRow,
  top: number,
  xOf: (part: number) => number,
  words: FigureWords,
): readonly Mark[] {
  const y = top + ROW / 2;
  const placeOf = (part: number): Place => [xOf(part), y];
  const said = [fall, spring].flatMap((score) => (score ? [score.shown] : []));
  return [
    ...rowLabel(label, { at: [LEFT - 12, y + 4], width: LEFT - 32, leading: 14 }),
    { mark: 'line', at: [placeOf(0), placeOf(1)], ink: 'quiet', width: 0.4 },
    ...(fall && spring
      ? [{ mark: 'line', at: [placeOf(fall.part), placeOf(spring.part)], ink: 'line', width: 2 } as const]
      : []),
    ...(fall
      ? [
          {
            mark: 'point',
            at: placeOf(fall.part),
            size: 6,
            ...PROFILE_SIGNS.fall,
            says: `${words.fall}: ${fall.shown}`,
          } as const,
        ]
      : []),
    ...(spring
      ? [
          {
            mark: 'point',
            at: placeOf(spring.part),
            size: 6,
            ...PROFILE_SIGNS.spring,
            says: `${words.spring}: ${spring.shown}`,
          } as const,
        ]
      : []),
    { mark: 'text', at: [RIGHT + 10, y + 4], text: said.length === 0 ? words.gap : said.join(' → ') },
  ];
}

function wholes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
