import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { percentOf } from '../../core/ratio.js';
import type { Figure } from '../figure/figure.js';
import { FIGURE_OPTIONS, type FigureOptions, figureSettings } from '../figure/figureOptions.js';
import type { FigureWords } from '../figure/figureWords.js';
import { INKS } from '../figure/inks.js';
import { say } from '../figure/say.js';
import { specOf } from '../figure/specOf.js';
import { tickLabel } from '../scale/tickLabel.js';
import { svgText } from '../svg/svgText.js';
import { cascadeScene } from './cascadeScene.js';

/** One step of a cascade, such as the students enrolled, screened, served. */
export interface CascadeStep {
  readonly label: string;
  /** How many students, a whole number of 0 or more; `null` where nobody knows. */
  readonly value: number | null;
  /** Why it is not known, in a word or two. */
  readonly why?: string | null;
}

/**
 * Draws how many students each step reached, from enrolled to improved: one bar a step, with its number and its share of the first
 * step. A step of which nothing is known is an empty, hatched bar that says why; it is never a bar of zero.
 *
 * @throws TypeError for something that is not a list of steps, RangeError for a value that is not a whole number of 0 or more
 * @example
 * cascadeFigure([{ label: 'Enrolled', value: 400 }, { label: 'Screened', value: 100 }]).description
 * // => 'Enrolled: 400. Screened: 100, 25% of Enrolled.'
 */
export function cascadeFigure(given: readonly CascadeStep[], options?: FigureOptions | null): Figure {
  mustBe(STEPS, given, 'cascadeFigure', 'steps');
  const settings = figureSettings(readOptions<FigureOptions>(options, FIGURE_OPTIONS, 'cascadeFigure'));
  const { words, told } = settings;
  const steps = given.map(({ label, value, why }) => ({
    label,
    value: value ?? null,
    ...(why && { why: told(why) }),
  }));
  const title = settings.title ?? words.cascadeTitle;
  const shares = steps.map(({ value }, i) => (i === 0 ? null : shareOf(value, steps[0]!.value)));
  const description =
    steps.map((step, i) => sentenceOf(step, shares[i]!, steps[0]!.label, words)).join(' ') || words.nothing;
  return {
    title,
    description,
    table: {
      headings: [words.step, words.students, words.shareOfFirst],
      rows: steps.map(({ label, value }, i) => [label, value, shares[i] === null ? null : `${shares[i]}%`]),
    },
    svg: svgText(cascadeScene(steps, shares, title, words), { ...settings, title, description }),
    spec: specOf(
      { title, description },
      {
        width: 560,
        height: { step: 36 },
        data: {
          values: steps.map(({ label, value, why }, i) => ({
            label,
            value,
            at: value ?? 0,
            says: value === null ? (why ?? words.gap) : saysOf(value, shares[i]!),
          })),
        },
        encoding: {
          y: { field: 'label', type: 'nominal', sort: steps.map(({ label }) => label), title: null },
        },
        layer: [
          {
            mark: { type: 'bar', color: INKS.line },
            encoding: { x: { field: 'value', type: 'quantitative', title: words.students } },
          },
          {
            mark: { type: 'text', align: 'left', dx: 4, color: INKS.text },
            encoding: { x: { field: 'at', type: 'quantitative' }, text: { field: 'says' } },
          },
        ],
      },
    ),
  };
}

function shareOf(value: number | null, first: number | null): number | null {
  return value === null || first === null || first <= 0 ? null : percentOf(value, first);
}

function sentenceOf(
  { label, value, why }: CascadeStep,
  share: number | null,
  of: string,
  words: FigureWords,
): string {
  if (value === null) return say(words.cascadeUnknown, { step: label, why: why ?? words.gap });
  return say(words.cascadeSaid, {
    step: label,
    value: tickLabel(value),
    share: share === null ? null : `${share}%`,
    of,
  });
}

/** What stands beside a bar. */
export function saysOf(value: number | null, share: number | null): string {
  if (value === null) return '';
  return share === null ? tickLabel(value) : `${tickLabel(value)} (${share}%)`;
}

/** Students are whole; what a value may be stands in full, since a caller with half a student has to read it. */
const COUNT_OR_NULL = { either: ['count'], says: 'a whole number of 0 or more, or null' } as const;

const STEPS = {
  listOf: {
    says: 'a step { label, value }',
    has: { label: 'text' },
    mayHave: { value: COUNT_OR_NULL, why: 'text' },
  },
} as const;
