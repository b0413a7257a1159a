/**
 * How an aim begins, in English, that names something to do and not something to reach.
 *
 * A hint and no proof: it only raises a warning.
 *
 * @see pdsa.md section 2.1 (a result, not an activity)
 */
export const ACTIVITY_WORDS = [
  'adopt',
  'build',
  'buy',
  'conduct',
  'create',
  'develop',
  'distribute',
  'establish',
  'form',
  'hire',
  'hold',
  'implement',
  'introduce',
  'launch',
  'meet',
  'organize',
  'plan',
  'purchase',
  'roll out',
  'schedule',
  'set up',
  'start',
  'train',
  'use',
  'write',
] as const;
