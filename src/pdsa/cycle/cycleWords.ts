/** What a cycle is for. See pdsa.md section 3 (purposes as worksheets name them). */
export const CYCLE_PURPOSES = {
  collectInformation: { label: 'Collect information' },
  developChange: { label: 'Develop a change' },
  testChange: { label: 'Test a change' },
  implementChange: { label: 'Implement a change' },
} as const satisfies Record<string, { readonly label: string }>;

/** How wide a test reaches, from the smallest. `step` is the rung of the ramp. See pdsa.md section 3.2. */
export const CYCLE_SCALES = {
  onePerson: { label: 'One student or staff member', step: 1 },
  oneGroup: { label: 'One team or class', step: 2 },
  oneGrade: { label: 'One grade', step: 3 },
  oneSchool: { label: 'One school', step: 4 },
  severalSchools: { label: 'Several schools', step: 5 },
  district: { label: 'The whole district', step: 6 },
} as const satisfies Record<string, { readonly label: string; readonly step: number }>;

/** How wide a test reaches. */
export type CycleScale = keyof typeof CYCLE_SCALES;

/**
 * What can be decided at the end of a cycle.
 *
 * `needsNext`: the cycle stays open in reports until a next cycle names it; `needsReason`: a reason must be given.
 *
 * @see pdsa.md section 3.1
 */
export const ACT_DECISIONS = {
  adopt: { label: 'Adopt', needsNext: false, needsReason: false },
  adapt: { label: 'Adapt and test again', needsNext: true, needsReason: false },
  expand: { label: 'Test the same change more widely', needsNext: true, needsReason: false },
  abandon: { label: 'Abandon', needsNext: false, needsReason: true },
} as const satisfies Record<
  string,
  { readonly label: string; readonly needsNext: boolean; readonly needsReason: boolean }
>;

/** What was decided at the end of a cycle. */
export type ActDecision = keyof typeof ACT_DECISIONS;

/** Whether a prediction came true. */
export const PREDICTION_RESULTS = {
  yes: { label: 'As predicted' },
  partly: { label: 'Partly as predicted' },
  no: { label: 'Not as predicted' },
} as const satisfies Record<string, { readonly label: string }>;

/** Which way a measure is expected to move. */
export const EXPECTED_DIRECTIONS = {
  up: { label: 'Rises' },
  down: { label: 'Falls' },
  same: { label: 'Stays' },
} as const satisfies Record<string, { readonly label: string }>;

/** How results compare with earlier performance. */
export const STUDY_COMPARISONS = {
  better: { label: 'Better than before' },
  same: { label: 'As before' },
  worse: { label: 'Worse than before' },
  unknown: { label: 'Not known' },
} as const satisfies Record<string, { readonly label: string }>;

/** A test that runs longer than this many days is too big for a test. See pdsa.md section 3.3. */
export const LONGEST_TEST_DAYS = 60;
