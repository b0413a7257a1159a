/**
 * Who sits on a district team.
 *
 * `voice` marks youth, family and community, whom the definition of a comprehensive system names as partners.
 *
 * @see proposal c07
 */
export const TEAM_ROLES = {
  superintendent: { label: 'Superintendent or designee', voice: null },
  mentalHealthLead: { label: 'District mental health lead', voice: null },
  studentServices: { label: 'Student services or special education director', voice: null },
  principal: { label: 'Principal', voice: null },
  schoolCounselor: { label: 'School counselor', voice: null },
  socialWorker: { label: 'Adjustment counselor or social worker', voice: null },
  schoolPsychologist: { label: 'School psychologist', voice: null },
  nurse: { label: 'Nurse', voice: null },
  teacher: { label: 'Teacher', voice: null },
  dataLead: { label: 'Data or technology lead', voice: null },
  communityProvider: { label: 'Community provider', voice: 'community' },
  familyMember: { label: 'Family member', voice: 'family' },
  student: { label: 'Student', voice: 'youth' },
  higherEducation: { label: 'Higher education partner', voice: null },
  other: { label: 'Other', voice: null },
} as const satisfies Record<string, { label: string; voice: 'community' | 'family' | 'youth' | null }>;

/** A role in a district team. */
export type TeamRole = keyof typeof TEAM_ROLES;
