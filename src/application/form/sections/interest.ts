import type { GroupField } from '../../../form/field.js';

/** Section F: why, and what for. */
export const INTEREST_SECTION = {
  type: 'group',
  label: 'Interest',
  help: 'Why you apply and what you want to reach.',
  required: true,
  fields: {
    why: {
      type: 'text',
      label: 'Why you apply',
      help: 'In your own words. No student may be recognizable.',
      required: true,
      least: 100,
      most: 3000,
    },
    goals: {
      type: 'list',
      label: 'Goals',
      help: 'One to three goals.',
      required: true,
      least: 1,
      most: 3,
      of: {
        type: 'group',
        label: 'Goal',
        help: 'One goal and the area it belongs to.',
        required: true,
        fields: {
          domain: {
            type: 'choice',
            label: 'Area',
            help: 'The area of a comprehensive system that fits best.',
            required: true,
            choices: {
              teaming: { label: 'Teaming' },
              needsAssessment: { label: 'Needs assessment and resource mapping' },
              screening: { label: 'Screening' },
              tier1: { label: 'Promotion (Tier 1)' },
              tiers23: { label: 'Early intervention and treatment (Tiers 2 and 3)' },
              impact: { label: 'Impact' },
              funding: { label: 'Funding and sustainability' },
            },
          },
          text: {
            type: 'text',
            label: 'Goal',
            help: 'What should be different, for whom, by when.',
            required: true,
            least: 10,
            most: 600,
          },
        },
      },
    },
    covidNeeds: {
      label: 'Needs since the pandemic',
      help: 'What has changed for students and staff.',
      forms: ['application@1'],
      type: 'text',
      required: false,
      least: 1,
      most: 2000,
    },
    equityFocus: {
      label: 'Equity',
      help: 'Whom services reach too little today, and what you mean to do.',
      type: 'text',
      required: false,
      least: 1,
      most: 2000,
    },
  },
} as const satisfies GroupField;
