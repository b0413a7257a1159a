import type { Rule } from '../../core/rule.js';

/** Center line and limits rest on few points. */
export const fewPoints = {
  code: 'spc.few-points',
  severity: 'warning',
  message:
    'Phase {phase} rests on few values: {count}. At least {least} are advised; a school year has 10 months.',
  howToFix:
    'Read the chart as provisional. Add months of the year before, or weeks, and leave limits for later.',
  params: { phase: 'place', count: 'value', least: 'limit' },
  basis: 'published',
  source:
    'Provost and Murray, The Health Care Data Guide; Perla, Provost and Murray, BMJ Qual Saf 2011;20:46-51',
} as const satisfies Rule;
