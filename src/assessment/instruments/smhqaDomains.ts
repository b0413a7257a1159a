import type { InstrumentBand, InstrumentDomain } from '../instrument.js';

// The working definition that district and school versions share.
//
// The seven domains are those of the School Mental Health Quality Assessment (NCSMH, 2019 and later). The topics
// are a working list in this project's own neutral words: the items of the instrument belong to NCSMH and are not
// here, their exact number is not known to us, and a team with a license loads its own definition.

const rated = { kind: 'rated', scored: true } as const;
const count = { kind: 'count', scored: false } as const;
const practice = { kind: 'yesNo', scored: false } as const;

/** The seven domains and their topics, in the order of the instrument. See smhqa.md sections 3 and 5. */
export const SMHQA_DOMAINS = [
  {
    id: 'teaming',
    label: 'Teaming',
    items: [
      { id: 'T1', label: 'Team membership across disciplines', ...rated },
      { id: 'T2', label: 'Youth and families as partners on the team', ...rated },
      { id: 'T3', label: 'Teams for all tiers', ...rated },
      { id: 'T4', label: 'Efficient work without duplication', ...rated },
      { id: 'T5', label: 'Meeting structure and process', ...rated },
      { id: 'T6', label: 'Roles of school-employed and community-employed staff', ...rated },
      { id: 'T7', label: 'Referral routes to services in school', ...rated },
      { id: 'T8', label: 'Referral routes and links to community providers', ...rated },
      { id: 'T9', label: 'Data in decisions on student support', ...rated },
      { id: 'T10', label: 'Data sharing within and between teams', ...rated },
    ],
  },
  {
    id: 'needs-assessment-resource-mapping',
    label: 'Needs assessment and resource mapping',
    items: [
      { id: 'N1', label: 'Assessment of student needs', ...rated },
      { id: 'N2', label: 'Assessment of student strengths', ...rated },
      { id: 'N3', label: 'Needs and strengths in the choice of services', ...rated },
      { id: 'N4', label: 'Map of existing services and supports', ...rated },
      { id: 'N5', label: 'The map in the choice of services', ...rated },
      { id: 'N6', label: 'Alignment of existing services', ...rated },
    ],
  },
  {
    id: 'screening',
    label: 'Mental health screening',
    items: [
      { id: 'S1', label: 'Sound planning and administration of screening', ...rated },
      { id: 'S1a', label: 'Screening practice: foundation', ...practice },
      { id: 'S1b', label: 'Screening practice: goals', ...practice },
      { id: 'S1c', label: 'Screening practice: resources and logistics', ...practice },
      { id: 'S1d', label: 'Screening practice: choice of tools', ...practice },
      { id: 'S1e', label: 'Screening practice: consent and assent', ...practice },
      { id: 'S1f', label: 'Screening practice: administration and data collection', ...practice },
      { id: 'S1g', label: 'Screening practice: follow-up', ...practice },
      { id: 'S2', label: 'Students enrolled', ...count },
      { id: 'S3', label: 'Students screened without a known risk', ...count },
      { id: 'S4', label: 'Students identified by screening', ...count },
      { id: 'S5', label: 'Students referred after identification', ...count },
      {
        id: 'S6',
        label: 'Concerns covered by screening',
        kind: 'multiSelect',
        scored: false,
        choices: {
          anxiety: 'Anxiety',
          depression: 'Depression',
          suicidality: 'Suicidality',
          substanceUse: 'Substance use',
          trauma: 'Trauma',
          wellBeing: 'Well-being',
          other: 'Other',
        },
      },
    ],
  },
  {
    id: 'promotion-tier1',
    label: 'Mental health promotion (Tier 1)',
    items: [
      { id: 'P1', label: 'School climate', ...rated },
      { id: 'P2', label: 'Staff well-being', ...rated },
      { id: 'P3', label: 'Positive behavior and relationships', ...rated },
      { id: 'P4', label: 'Positive discipline', ...rated },
      { id: 'P5', label: 'Mental health literacy', ...rated },
      { id: 'P6', label: 'Social and emotional learning', ...rated },
      { id: 'P7', label: 'Tier 1: evidence', ...rated },
      { id: 'P8', label: 'Tier 1: equity of access', ...rated },
      { id: 'P9', label: 'Tier 1: fit with strengths, needs, culture and language', ...rated },
      { id: 'P10', label: 'Tier 1: resources', ...rated },
      { id: 'P11', label: 'Tier 1: training and ongoing support', ...rated },
      { id: 'P12', label: 'Tier 1: fidelity', ...rated },
    ],
  },
  {
    id: 'early-intervention-treatment-tier23',
    label: 'Early intervention and treatment (Tiers 2 and 3)',
    items: [
      { id: 'E1', label: 'Access to needed services', ...rated },
      { id: 'E2', label: 'Tiers 2 and 3: evidence', ...rated },
      { id: 'E3', label: 'Tiers 2 and 3: equity of access', ...rated },
      { id: 'E4', label: 'Tiers 2 and 3: fit with strengths, needs, culture and language', ...rated },
      { id: 'E5', label: 'Tiers 2 and 3: resources', ...rated },
      { id: 'E6', label: 'Tiers 2 and 3: training and ongoing support', ...rated },
      { id: 'E7', label: 'Tiers 2 and 3: fidelity', ...rated },
      { id: 'E8', label: 'Measurable goals of interventions', ...rated },
      { id: 'E9', label: 'Progress monitoring', ...rated },
      { id: 'E10', label: 'Protocol for crises', ...rated },
    ],
  },
  {
    id: 'funding-sustainability',
    label: 'Funding and sustainability',
    items: [
      { id: 'F1', label: 'Several different sources of funding', ...rated },
      { id: 'F2', label: 'Leverage to attract contributors', ...rated },
      { id: 'F3', label: 'Staff retention', ...rated },
      { id: 'F4', label: 'Expertise of partners in training', ...rated },
      { id: 'F5', label: 'Funding and resources for Tier 1', ...rated },
      { id: 'F6', label: 'Funding and resources for Tier 2', ...rated },
      { id: 'F7', label: 'Funding and resources for Tier 3', ...rated },
      { id: 'F8', label: 'Payment by insurers', ...rated },
    ],
  },
  {
    id: 'impact',
    label: 'Impact',
    items: [
      { id: 'I1', label: 'Effect on educational outcomes', ...rated },
      { id: 'I2', label: 'Effect on social, emotional and behavioral outcomes', ...rated },
      { id: 'I3', label: 'Results by student group', ...rated },
      { id: 'I4', label: 'Results shared with stakeholders', ...rated },
      { id: 'I5', label: 'Students eligible for Tier 2 or 3', ...count },
      { id: 'I6a', label: 'Students served in Tier 2', ...count },
      { id: 'I6b', label: 'Students served in Tier 3', ...count },
      { id: 'I7', label: 'Students improved psychosocially', ...count },
      { id: 'I8', label: 'Students improved academically', ...count },
    ],
  },
] as const satisfies readonly InstrumentDomain[];

/** Six points, whole numbers, no midpoint and no zero. See smhqa.md section 6. */
export const SMHQA_SCALE = {
  min: 1,
  max: 6,
  labels: { 1: 'Never', 2: 'Rarely', 3: 'Sometimes', 4: 'Often', 5: 'Almost always', 6: 'Always' },
} as const;

/** The three bands of rounded scores. See smhqa.md section 7. */
export const SMHQA_BANDS = [
  { id: 'emerging', label: 'Emerging', fromTenths: 10 },
  { id: 'progressing', label: 'Progressing', fromTenths: 30 },
  { id: 'mastery', label: 'Mastery', fromTenths: 50 },
] as const satisfies readonly InstrumentBand[];
