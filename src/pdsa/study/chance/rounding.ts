/** What chances may differ by the rounding of numbers: one in twenty is one in twenty. */
export const ROUNDING = 1e-12;
