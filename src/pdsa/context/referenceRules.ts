import type { Rule } from '../../core/rule.js';

// What can be wrong with ids, and with what refers to them.

/** Two things of one kind have the same id. */
export const idRepeated = {
  code: 'pdsa.id-repeated',
  severity: 'fatal',
  message: 'The {kind} {text} stands at places {other} and {place}.',
  howToFix: 'Give each {kind} an id of its own; what refers to it must be able to tell them apart.',
  params: { kind: 'key', text: 'quote', other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** Something refers to an aim, a driver or a cycle that is not there. */
export const referenceUnknown = {
  code: 'pdsa.reference-unknown',
  severity: 'fatal',
  message: 'The {referrer} names the {kind} {text}, which is not there.',
  howToFix: 'Check the spelling under "{field}"; nearest known: {nearest}. Or send the {kind} along.',
  params: { referrer: 'quote', kind: 'key', text: 'quote', field: 'key', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** Something refers to a measure that neither the log nor the monthly form has. */
export const measureUnknown = {
  code: 'pdsa.measure-unknown',
  severity: 'confirm',
  message: 'The {referrer} names the measure {measure}, which nobody has defined.',
  howToFix:
    'Check the spelling under "{field}"; nearest known: {nearest}. Or add the measure with its definition.',
  params: { referrer: 'quote', measure: 'quote', field: 'key', nearest: 'quote' },
  needs: ['measures'],
  basis: 'proposed',
  source: { id: 'project', at: 'p02' },
} as const satisfies Rule;

/** What can be wrong with ids and with references to them. */
export const REFERENCE_RULES: readonly Rule[] = [idRepeated, referenceUnknown, measureUnknown];
