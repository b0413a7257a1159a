import type { Basis } from '../../core/rule.js';
import type { SourceRef } from '../../core/sources.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';

/** One level of the scale. */
export interface ProgressLevel {
  readonly score: number;
  readonly label: string;
  readonly meaning: string;
}

/**
 * The ten levels of a progress scale for collaboratives, in our own short words. A person judges; nothing computes it.
 *
 * The scale of the Institute for Healthcare Improvement runs from 1 to 5; the half steps are those of an adaptation.
 *
 * @see life-qi-progress, ihi-assessment-scale
 */
export const PROGRESS_LEVELS = [
  { score: 0.5, label: 'Intent to participate', meaning: 'A project is named; no charter and no team yet.' },
  {
    score: 1,
    label: 'Charter and team',
    meaning: 'The charter is read and people are assigned; no work yet.',
  },
  {
    score: 1.5,
    label: 'Planning has begun',
    meaning: 'Resources, focus, tools and meetings are being arranged.',
  },
  { score: 2, label: 'Activity, no changes', meaning: 'Baseline, measurement, study of how things run.' },
  {
    score: 2.5,
    label: 'Changes tested',
    meaning: 'First tests; measures are graphed with targets; no improvement.',
  },
  { score: 3, label: 'Modest improvement', meaning: 'Tests succeed in parts; some small implementation.' },
  { score: 3.5, label: 'Improvement', meaning: 'More tests and implementation; measures keep moving.' },
  {
    score: 4,
    label: 'Significant improvement',
    meaning: 'Expected results for the main parts; implementation under way.',
  },
  { score: 4.5, label: 'Sustainable improvement', meaning: 'Measures begin to show a lasting effect.' },
  {
    score: 5,
    label: 'Outstanding results',
    meaning: 'All goals reached, and the organization changed to keep them.',
  },
] as const satisfies readonly ProgressLevel[];

/**
 * Editions of the scale: percent of expected results, or of goals, that anchor a level. Never compared across.
 *
 * The institute's own page describes a scale from 1 to 5, which each project adapts. Half steps from 0.5 and the
 * 20 percent at 3.0 come from an adaptation; the other anchors are a proposal of this project.
 */
export const PROGRESS_EDITIONS = {
  collaborative: {
    label: 'Adaptation with half steps from 0.5 to 5.0',
    anchors: { '3': 20, '4': 50, '5': 100 },
    basis: 'published',
    source: { id: 'life-qi-progress' },
  },
  numeric: {
    label: 'Adaptation with a number for more levels',
    anchors: { '3': 20, '4': 50, '4.5': 75, '5': 100 },
    basis: 'proposed',
    source: { id: 'project', at: 'p17' },
  },
} as const satisfies Record<
  string,
  {
    readonly label: string;
    readonly anchors: Readonly<Record<string, number>>;
    readonly basis: Basis;
    readonly source: SourceRef;
  }
>;

/** The score from which a team counts toward the success of a collaborative. See pdsa.md section 6. */
export const SUCCESS_SCORE = 4;

/** One rating of one month. */
export const PROGRESS_FIELDS = {
  month: { type: 'month', required: true },
  /** The collaborative's staff, or the team itself. */
  by: { type: 'choice', choices: { staff: {}, self: {} }, required: true },
  score: { type: 'number', least: 0.5, most: 5, required: true },
  scaleEdition: { type: 'choice', choices: PROGRESS_EDITIONS, required: true },
  note: { type: 'text', most: 1000 },
} as const satisfies Fields;

/** A rating of a team's progress. */
export type ProgressRating = ValuesOf<typeof PROGRESS_FIELDS>;

/** Tells whether a value is one of the ten scores. */
export function isProgressScore(value: unknown): value is (typeof PROGRESS_LEVELS)[number]['score'] {
  return PROGRESS_LEVELS.some(({ score }) => score === value);
}
