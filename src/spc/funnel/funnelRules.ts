import type { Rule } from '../../core/rule.js';

// What can be wrong with the units of a funnel.

/** A unit has no id, or is no object. */
export const unitWithoutId = {
  code: 'spc.unit-without-id',
  severity: 'fatal',
  message: 'Unit {place} has no id.',
  howToFix: 'Give each unit its code or name as id, a text that is not empty.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'q08' },
} as const satisfies Rule;

/** Two units have one id. */
export const unitRepeated = {
  code: 'spc.unit-repeated',
  severity: 'fatal',
  message: 'Unit {place} has the same id as an earlier unit.',
  howToFix: 'Give each school or district once. A funnel compares units in one period.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'q08' },
} as const satisfies Rule;

/** A number of a unit is no number. */
export const unitNotFinite = {
  code: 'spc.unit-not-finite',
  severity: 'fatal',
  message: 'Unit {place}: {field} is not a number that can be compared.',
  howToFix: 'Give a number from 0 to 1,000,000,000,000, or null where there is none.',
  params: { place: 'place', field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'q08' },
} as const satisfies Rule;

/** A count of students is not a whole number, or more than all. */
export const unitNotShare = {
  code: 'spc.unit-not-share',
  severity: 'fatal',
  message: 'Unit {place}: a share needs whole numbers of students, and no more counted than there are.',
  howToFix: 'Correct the numbers. If one student can count several times, compare rates: kind: rate.',
  params: { place: 'place' },
  basis: 'published',
  source: { id: 'spiegelhalter-2005' },
} as const satisfies Rule;

/** No unit can be compared. */
export const noUnits = {
  code: 'spc.no-units',
  severity: 'fatal',
  message: 'No unit has both a number and a denominator above zero.',
  howToFix: 'Give y and n for at least one unit.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'q08' },
} as const satisfies Rule;

/** The target of a funnel cannot be. */
export const targetOutOfScale = {
  code: 'spc.target-out-of-scale',
  severity: 'fatal',
  message: 'The target does not lie on the scale of the values.',
  howToFix: 'Give a share above 0 and below 1, such as 0.25 for 25 percent, or a rate above 0.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'q08' },
} as const satisfies Rule;

/** Units differ by more than chance, and the limits do not allow for that. */
export const unitsDifferWidely = {
  code: 'spc.units-differ-widely',
  severity: 'warning',
  message:
    'The units differ by more than chance explains. Many then lie beyond limits of chance alone, which says little about any one of them.',
  howToFix:
    'Ask for limits that allow for it: limits: additive. Then look for what the units do not have in common, such as grades or ways of counting.',
  params: {},
  basis: 'published',
  source: { id: 'spiegelhalter-2005', at: 'section 4' },
} as const satisfies Rule;

/** Too few units to know how much they differ. */
export const fewUnits = {
  code: 'spc.few-units',
  severity: 'warning',
  message:
    'With {count} {count|unit|units} it is not known how much units usually differ, so these limits are rough.',
  howToFix: 'Use limits: exact for fewer than {least} units.',
  params: { count: 'place', least: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'q08' },
} as const satisfies Rule;
