/** Stands after the name of numbers of the year to date that are taken apart: each is what its month added. */
export const NEW_IN_MONTH = ', new in the month';
