import type { ObjectKind, OptionKind } from '../../core/given/kind.js';
import { CYCLES } from '../cycle/cycleKinds.js';
import type { StudyOptions } from './study.js';

// What a study takes, compared with the types.

/** `ChartAnalysis`. */
export const ANALYSIS: ObjectKind = {
  says: 'a chart: pass the value of what analyzeChart gives',
  has: {
    points: { listOf: { says: 'a point', has: { signals: 'list', phase: 'number' } } },
    phases: { listOf: { says: 'a phase', has: { first: 'number', last: 'number', signals: 'list' } } },
    signals: { listOf: 'object' },
    chart: 'text',
    settings: 'object',
  },
};

/** The points of a `ChartAnalysis`. */
export const CHART_POINTS: ObjectKind = {
  says: ANALYSIS.says,
  has: {
    points: {
      listOf: { says: 'a point', has: { x: { either: ['text', 'number'], says: 'a number or text' } } },
    },
  },
};

/** `StudyOptions`. */
export const STUDY_OPTIONS = {
  others: CYCLES,
  changeAt: 'positiveCount',
  measureId: 'text',
} as const satisfies Record<keyof StudyOptions, OptionKind>;
