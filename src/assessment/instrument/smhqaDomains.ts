import type { InstrumentBand, InstrumentCountLimit, InstrumentDomain } from './instrument.js';

// The working definition that district and school versions share.
//
// The seven domains are those of the School Mental Health Quality Assessment (NCSMH, 2019 and later). The topics
// are a working list in this project's own neutral words: the items of the instrument belong to NCSMH and are not
// here, their exact number is not known to us, and a team with a license loads its own definition.

/** The seven domains and their topics, in the order of the instrument. Domains: smhqa-district-2021; topics: proposal s01. */
export const SMHQA_DOMAINS = [
  {
    id: 'teaming',
    label: 'Teaming',
    items: [
      { id: 'T1', label: 'Team membership across disciplines', kind: 'rated', scored: true },
      { id: 'T2', label: 'Youth and families as partners on the team', kind: 'rated', scored: true },
      { id: 'T3', label: 'Teams for all tiers', kind: 'rated', scored: true },
      { id: 'T4', label: 'Efficient work without duplication', kind: 'rated', scored: true },
      { id: 'T5', label: 'Meeting structure and process', kind: 'rated', scored: true },
      {
        id: 'T6',
        label: 'Roles of school-employed and community-employed staff',
        kind: 'rated',
        scored: true,
      },
      { id: 'T7', label: 'Referral routes to services in school', kind: 'rated', scored: true },
      { id: 'T8', label: 'Referral routes and links to community providers', kind: 'rated', scored: true },
      { id: 'T9', label: 'Data in decisions on student support', kind: 'rated', scored: true },
      { id: 'T10', label: 'Data sharing within and between teams', kind: 'rated', scored: true },
    ],
  },
  {
    id: 'needs-assessment-resource-mapping',
    label: 'Needs assessment and resource mapping',
    items: [
      { id: 'N1', label: 'Assessment of student needs', kind: 'rated', scored: true },
      { id: 'N2', label: 'Assessment of student strengths', kind: 'rated', scored: true },
      { id: 'N3', label: 'Needs and strengths in the choice of services', kind: 'rated', scored: true },
      { id: 'N4', label: 'Map of existing services and supports', kind: 'rated', scored: true },
      { id: 'N5', label: 'The map in the choice of services', kind: 'rated', scored: true },
      { id: 'N6', label: 'Alignment of existing services', kind: 'rated', scored: true },
    ],
  },
  {
    id: 'screening',
    label: 'Mental health screening',
    items: [
      { id: 'S1', label: 'Sound planning and administration of screening', kind: 'rated', scored: true },
      { id: 'S1a', label: 'Screening practice: foundation', kind: 'yesNo', scored: false },
      { id: 'S1b', label: 'Screening practice: goals', kind: 'yesNo', scored: false },
      { id: 'S1c', label: 'Screening practice: resources and logistics', kind: 'yesNo', scored: false },
      { id: 'S1d', label: 'Screening practice: choice of tools', kind: 'yesNo', scored: false },
      { id: 'S1e', label: 'Screening practice: consent and assent', kind: 'yesNo', scored: false },
      {
        id: 'S1f',
        label: 'Screening practice: administration and data collection',
        kind: 'yesNo',
        scored: false,
      },
      { id: 'S1g', label: 'Screening practice: follow-up', kind: 'yesNo', scored: false },
      { id: 'S2', label: 'Students enrolled', kind: 'count', scored: false },
      { id: 'S3', label: 'Students screened without a known risk', kind: 'count', scored: false },
      { id: 'S4', label: 'Students identified by screening', kind: 'count', scored: false },
      { id: 'S5', label: 'Students referred after identification', kind: 'count', scored: false },
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
      { id: 'P1', label: 'School climate', kind: 'rated', scored: true },
      { id: 'P2', label: 'Staff well-being', kind: 'rated', scored: true },
      { id: 'P3', label: 'Positive behavior and relationships', kind: 'rated', scored: true },
      { id: 'P4', label: 'Positive discipline', kind: 'rated', scored: true },
      { id: 'P5', label: 'Mental health literacy', kind: 'rated', scored: true },
      { id: 'P6', label: 'Social and emotional learning', kind: 'rated', scored: true },
      { id: 'P7', label: 'Tier 1: evidence', kind: 'rated', scored: true },
      { id: 'P8', label: 'Tier 1: equity of access', kind: 'rated', scored: true },
      {
        id: 'P9',
        label: 'Tier 1: fit with strengths, needs, culture and language',
        kind: 'rated',
        scored: true,
      },
      { id: 'P10', label: 'Tier 1: resources', kind: 'rated', scored: true },
      { id: 'P11', label: 'Tier 1: training and ongoing support', kind: 'rated', scored: true },
      { id: 'P12', label: 'Tier 1: fidelity', kind: 'rated', scored: true },
    ],
  },
  {
    id: 'early-intervention-treatment-tier23',
    label: 'Early intervention and treatment (Tiers 2 and 3)',
    items: [
      { id: 'E1', label: 'Access to needed services', kind: 'rated', scored: true },
      { id: 'E2', label: 'Tiers 2 and 3: evidence', kind: 'rated', scored: true },
      { id: 'E3', label: 'Tiers 2 and 3: equity of access', kind: 'rated', scored: true },
      {
        id: 'E4',
        label: 'Tiers 2 and 3: fit with strengths, needs, culture and language',
        kind: 'rated',
        scored: true,
      },
      { id: 'E5', label: 'Tiers 2 and 3: resources', kind: 'rated', scored: true },
      { id: 'E6', label: 'Tiers 2 and 3: training and ongoing support', kind: 'rated', scored: true },
      { id: 'E7', label: 'Tiers 2 and 3: fidelity', kind: 'rated', scored: true },
      { id: 'E8', label: 'Measurable goals of interventions', kind: 'rated', scored: true },
      { id: 'E9', label: 'Progress monitoring', kind: 'rated', scored: true },
      { id: 'E10', label: 'Protocol for crises', kind: 'rated', scored: true },
    ],
  },
  {
    id: 'funding-sustainability',
    label: 'Funding and sustainability',
    items: [
      { id: 'F1', label: 'Several different sources of funding', kind: 'rated', scored: true },
      { id: 'F2', label: 'Leverage to attract contributors', kind: 'rated', scored: true },
      { id: 'F3', label: 'Staff retention', kind: 'rated', scored: true },
      { id: 'F4', label: 'Expertise of partners in training', kind: 'rated', scored: true },
      { id: 'F5', label: 'Funding and resources for Tier 1', kind: 'rated', scored: true },
      { id: 'F6', label: 'Funding and resources for Tier 2', kind: 'rated', scored: true },
      { id: 'F7', label: 'Funding and resources for Tier 3', kind: 'rated', scored: true },
      { id: 'F8', label: 'Payment by insurers', kind: 'rated', scored: true },
    ],
  },
  {
    id: 'impact',
    label: 'Impact',
    items: [
      { id: 'I1', label: 'Effect on educational outcomes', kind: 'rated', scored: true },
      { id: 'I2', label: 'Effect on social, emotional and behavioral outcomes', kind: 'rated', scored: true },
      { id: 'I3', label: 'Results by student group', kind: 'rated', scored: true },
      { id: 'I4', label: 'Results shared with stakeholders', kind: 'rated', scored: true },
      { id: 'I5', label: 'Students eligible for Tier 2 or 3', kind: 'count', scored: false },
      { id: 'I6a', label: 'Students served in Tier 2', kind: 'count', scored: false },
      { id: 'I6b', label: 'Students served in Tier 3', kind: 'count', scored: false },
      { id: 'I7', label: 'Students improved psychosocially', kind: 'count', scored: false },
      { id: 'I8', label: 'Students improved academically', kind: 'count', scored: false },
    ],
  },
] as const satisfies readonly InstrumentDomain[];

/** Six points, whole numbers, no midpoint and no zero. Words of the scale: proposal s01. */
export const SMHQA_SCALE = {
  min: 1,
  max: 6,
  labels: { 1: 'Never', 2: 'Rarely', 3: 'Sometimes', 4: 'Often', 5: 'Almost always', 6: 'Always' },
} as const;

/** The three bands of rounded scores. See proposal s01. */
export const SMHQA_BANDS = [
  { id: 'emerging', label: 'Emerging', fromTenths: 10 },
  { id: 'progressing', label: 'Progressing', fromTenths: 30 },
  { id: 'mastery', label: 'Mastery', fromTenths: 50 },
] as const satisfies readonly InstrumentBand[];

/** Counts of screening that hold each other. See proposal s09. */
export const SMHQA_COUNT_LIMITS = [
  { part: 'S3', whole: 'S2', breach: 'fatal' },
  { part: 'S4', whole: 'S3', breach: 'confirm' },
  { part: 'S5', whole: 'S4', breach: 'confirm' },
] as const satisfies readonly InstrumentCountLimit[];
