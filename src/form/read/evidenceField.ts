import { EVIDENCE_REGISTRIES as REGISTRIES } from '../../core/evidenceRegistries.js';
import type { VariantsField } from '../field.js';

const ANSWERS = { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: 'Not known' } } as const;
const COUNT = { type: 'number', least: 0, most: 10_000_000, decimals: 0 } as const;

const CONDITIONS = {
  type: 'group',
  label: 'What was seen of the studies',
  fields: {
    design: {
      type: 'choice',
      label: 'Design of the study',
      help: 'The soundest where there are several.',
      choices: {
        experiment: { label: 'Experiment: students, classes or schools were assigned by lot' },
        quasiExperiment: { label: 'Quasi-experiment: a comparison group that was alike at the start' },
        correlational: { label: 'Correlational, with statistical controls' },
        other: { label: 'Another design' },
      },
    },
    significant: {
      type: 'choice',
      choices: ANSWERS,
      label: 'The effect was positive and statistically significant',
    },
    students: { ...COUNT, label: 'Students in the study' },
    sites: { ...COUNT, label: 'Sites of the study, such as schools or districts' },
    populationOverlap: { type: 'choice', choices: ANSWERS, label: 'Its students are like ours' },
    settingOverlap: { type: 'choice', choices: ANSWERS, label: 'Its setting is like ours' },
    contraryFindings: {
      type: 'choice',
      choices: ANSWERS,
      label: 'Other sound studies found a significant effect to the contrary',
    },
    rationale: {
      type: 'choice',
      choices: ANSWERS,
      label: 'A logic model or a positive evaluation gives reason to expect an effect',
    },
    underStudy: { type: 'choice', choices: ANSWERS, label: 'The effects are being studied' },
  },
} as const;

const RATING = {
  edition: { type: 'text', label: 'Edition of the scale', most: 200 },
  ratedOn: { type: 'date', label: 'Rated on' },
  retrievedOn: { type: 'date', label: 'Looked up on' },
  link: { type: 'text', label: 'Link', most: 2000 },
  outcome: { type: 'text', label: 'What was found to change', most: 2000 },
  population: { type: 'text', label: 'Whom the studies looked at', most: 2000 },
  conditions: CONDITIONS,
} as const;

const value = { type: 'choice', label: 'Rating', required: true } as const;

/** A rating of evidence: one of the registries, a value of that registry and of no other, and what is known besides. */
export const EVIDENCE_FIELD = {
  type: 'variants',
  by: 'registry',
  of: {
    essa: { value: { ...value, choices: REGISTRIES.essa.values }, ...RATING },
    cebc: { value: { ...value, choices: REGISTRIES.cebc.values }, ...RATING },
    blueprints: { value: { ...value, choices: REGISTRIES.blueprints.values }, ...RATING },
    wwc: { value: { ...value, choices: REGISTRIES.wwc.values }, ...RATING },
    wwcStudy: { value: { ...value, choices: REGISTRIES.wwcStudy.values }, ...RATING },
    samhsa: { value: { ...value, choices: REGISTRIES.samhsa.values }, ...RATING },
    nrepp: { value: { ...value, choices: REGISTRIES.nrepp.values }, ...RATING },
    casel: { value: { ...value, choices: REGISTRIES.casel.values }, ...RATING },
    ebt: { value: { ...value, choices: REGISTRIES.ebt.values }, ...RATING },
  },
} as const satisfies VariantsField;
