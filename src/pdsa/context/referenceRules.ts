import type { Rule } from '../../core/rule.js';

// What can be wrong with ids, and with what refers to them.

/** Two things of one kind have the same id. */
export const idRepeated = {
  code: 'pdsa.id-repeated',
  severity: 'fatal',
  message: 'The {kind} {text} is in places {other} and {place}.',
  howToFix: 'Give each {kind} its own id, so that it is clear which one is meant.',
  params: { kind: 'key', text: 'quote', other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** Something refers to an aim, a driver or a cycle that is not there. */
export const referenceUnknown = {
  code: 'pdsa.reference-unknown',
  severity: 'fatal',
  message: 'The {referrer} names the {kind} {text}, which does not exist.',
  howToFix: 'Check the spelling under "{field}".[ The closest known is {nearest}.] Or add the {kind}.',
  params: { referrer: 'quote', kind: 'key', text: 'quote', field: 'key', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** Something refers to a measure that neither the log nor the monthly form has. */
export const measureUnknown = {
  code: 'pdsa.measure-unknown',
  severity: 'confirm',
  message: 'The {referrer} names the measure {measure}, which is not defined.',
  howToFix:
    'Check the spelling under "{field}".[ The closest known is {nearest}.] Or add the measure with its definition.',
  params: { referrer: 'quote', measure: 'quote', field: 'key', nearest: 'quote' },
  needs: ['measures'],
  basis: 'proposed',
  source: { id: 'project', at: 'p02' },
} as const satisfies Rule;

/** What can be wrong with ids and with references to them. */
export const REFERENCE_RULES: readonly Rule[] = [idRepeated, referenceUnknown, measureUnknown];
