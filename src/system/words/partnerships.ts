// The words for partnerships. Kinds and roles are proposals of this project (f08).

/** Who can be a partner, what such partners typically do, and whose side they stand for in the definition. */
export const PARTNER_KINDS = {
  communityProvider: {
    label: 'Community mental health provider',
    side: 'community',
    roles: ['treatment in school', 'consultation', 'crisis response', 'telehealth'],
  },
  healthCare: {
    label: 'Health care',
    side: 'community',
    roles: ['screening', 'referral', 'medication', 'care coordination'],
  },
  family: {
    label: 'Family organization',
    side: 'family',
    roles: ['voice on the team', 'family support', 'feedback'],
  },
  youth: { label: 'Youth organization', side: 'youth', roles: ['voice on the team', 'peer promotion'] },
  stateAgency: { label: 'State agency', side: 'state', roles: ['policy', 'financing', 'access'] },
  higherEducation: {
    label: 'Higher education',
    side: 'community',
    roles: ['training', 'evaluation', 'interns'],
  },
  community: {
    label: 'Community or faith organization',
    side: 'community',
    roles: ['promotion', 'mentoring', 'basic needs'],
  },
  justice: { label: 'Juvenile justice or police', side: 'state', roles: ['diversion', 'safety planning'] },
  philanthropy: { label: 'Business or philanthropy', side: 'community', roles: ['funding'] },
  network: {
    label: 'Consortium, network or national center',
    side: 'network',
    roles: ['facilitation', 'coaching'],
  },
  other: { label: 'Other', side: 'other', roles: [] },
} as const satisfies Record<
  string,
  {
    label: string;
    side: 'community' | 'family' | 'youth' | 'state' | 'network' | 'other';
    roles: readonly string[];
  }
>;

/** A kind of partner. */
export type PartnerKind = keyof typeof PARTNER_KINDS;

/** What a partnership rests on. */
export const AGREEMENT_KINDS = {
  memorandum: { label: 'Memorandum of understanding' },
  contract: { label: 'Contract' },
  grant: { label: 'Grant' },
  informal: { label: 'Informal' },
  none: { label: 'None' },
} as const;

/** What allows partners to share records of students. */
export const SHARING_BASES = {
  consent: { label: 'Consent under FERPA' },
  schoolOfficial: { label: 'School official exception under FERPA' },
  healthRelease: { label: 'Authorization to release health information under HIPAA' },
  part2Consent: { label: 'Consent under 42 CFR Part 2, for records of substance use treatment' },
  studentRecords: { label: 'Rule of the state on student records, in Massachusetts 603 CMR 23.00' },
  dataAgreement: { label: 'Written data-sharing agreement' },
} as const;

/** Who pays for what a partner does. */
export const COST_ARRANGEMENTS = {
  districtPays: { label: 'The district pays' },
  partnerPays: { label: 'The partner pays' },
  shared: { label: 'Shared' },
  insurance: { label: 'Insurers pay' },
  grantFunded: { label: 'A grant pays' },
  inKind: { label: 'In kind' },
} as const;

/** How closely partners work together, the loosest first. */
export const PARTNERSHIP_STRENGTHS = {
  networking: { label: 'Networking: they exchange information' },
  coordinating: { label: 'Coordinating: they adjust what they do' },
  cooperating: { label: 'Cooperating: they share resources' },
  collaborating: { label: 'Collaborating: they share goals and answer for them together' },
} as const;
