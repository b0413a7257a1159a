import { BASIS_FIELD } from '../../form/basisField.js';
import type { Field, FormShape } from '../../form/field.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import type { InstrumentDefinition, InstrumentGroup } from './instrument.js';
import {
  BANDS,
  BETTER,
  DOMAINS,
  ID,
  LABEL,
  LABELS,
  MINIMUM,
  SCALE,
  SUBSCALES,
  TOTAL,
} from './instrumentPartFields.js';
import { type InstrumentScoring, PRORATING, SCORING_KINDS } from './scoring.js';

const words = { type: 'text', most: 2000, required: true } as const;

const scoringFields = {
  kind: { type: 'choice', label: 'Kind of score', choices: SCORING_KINDS, required: true },
  prorate: { type: 'choice', label: 'What counts for items without an answer', choices: PRORATING },
  better: BETTER,
  mixedScales: { type: 'yesNo', label: 'Different scales in one sum are meant' },
} as const satisfies Readonly<Record<keyof InstrumentScoring, Field>>;

const groupFields = {
  id: ID,
  label: LABEL,
  choices: { ...LABELS, label: 'Choices', most: 50, required: true },
} as const satisfies Readonly<Record<keyof InstrumentGroup, Field>>;

/** The definition of an instrument as a table. */
export const INSTRUMENT_FIELDS = {
  id: ID,
  edition: { ...words, label: 'Edition' },
  title: { type: 'text', label: 'Title', most: 2000 },
  audience: {
    type: 'text',
    label: 'Audience',
    help: 'district, school, or an id of your own such as preschoolProgram',
    most: 80,
    required: true,
  },
  basis: { ...BASIS_FIELD, required: true },
  source: { ...SOURCE_FIELD, required: true },
  licence: { ...words, label: 'Licence' },
  scale: { ...SCALE, required: true },
  scoring: { type: 'group', label: 'Scoring', fields: scoringFields },
  bands: { ...BANDS, required: true },
  minimumAnswered: { ...MINIMUM, required: true },
  groups: {
    type: 'list',
    label: 'Groups that a sheet states',
    most: 10,
    of: { type: 'group', fields: groupFields },
  },
  domains: DOMAINS,
  subscales: SUBSCALES,
  total: TOTAL,
  countLimits: {
    type: 'list',
    label: 'Limits between counts',
    most: 500,
    of: {
      type: 'group',
      fields: {
        part: ID,
        whole: ID,
        breach: {
          type: 'choice',
          label: 'Severity of a breach',
          choices: { fatal: {}, confirm: {} },
          required: true,
        },
      },
    },
  },
} as const satisfies Readonly<Record<keyof InstrumentDefinition, Field>>;

/** The definition of an instrument as it is read. */
export const INSTRUMENT_FORM = { id: 'instrument', fields: INSTRUMENT_FIELDS } as const satisfies FormShape;
