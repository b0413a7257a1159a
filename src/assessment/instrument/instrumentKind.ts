import type { Kind, ObjectKind } from '../../core/given/kind.js';
import type { InstrumentDefinition } from './instrument.js';

/** `InstrumentDefinition`, by its parts that are read. */
export const INSTRUMENT = {
  says: 'an instrument, such as SMHQA_DISTRICT or what parseInstrument gives; an id alone is not enough',
  has: {
    id: 'text',
    edition: 'text',
    audience: 'text',
    scale: { says: 'a scale', has: { min: 'number', max: 'number' } },
    bands: { listOf: 'object' },
    minimumAnswered: 'object',
    domains: { listOf: { says: 'a domain', has: { id: 'text', items: { listOf: 'object' } } } },
  },
} as const satisfies ObjectKind & {
  readonly has: Readonly<Partial<Record<keyof InstrumentDefinition, Kind>>>;
};
