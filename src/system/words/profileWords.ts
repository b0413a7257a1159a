// The words of the School Mental Health Profile. All are proposals of this project, until the form is seen; see
// Proposal f01.

/**
 * Groups of students as the state's tables name them. Race and ethnicity, and gender, each split all students;
 * the other groups overlap and never add up.
 *
 * @see dese-profiles-students
 */
export const STUDENT_GROUPS = {
  el: { label: 'English learners', split: null },
  li: { label: 'Low income', split: null },
  swd: { label: 'Students with disabilities', split: null },
  hn: { label: 'High needs', split: null },
  f: { label: 'Female', split: 'gender' },
  m: { label: 'Male', split: 'gender' },
  nb: { label: 'Non-binary', split: 'gender' },
  ai: { label: 'American Indian or Alaska Native', split: 'race' },
  as: { label: 'Asian', split: 'race' },
  bl: { label: 'African American or Black', split: 'race' },
  hi: { label: 'Hispanic or Latino', split: 'race' },
  mr: { label: 'Multi-race, non-Hispanic', split: 'race' },
  nh: { label: 'Native Hawaiian or Pacific Islander', split: 'race' },
  wh: { label: 'White', split: 'race' },
} as const;

/** What students may need help with. */
export const SUPPORT_CONCERNS = {
  anxiety: { label: 'Anxiety' },
  attention: { label: 'Attention and hyperactivity' },
  depression: { label: 'Depression' },
  disruptiveBehavior: { label: 'Disruptive behavior' },
  bullying: { label: 'Bullying' },
  eating: { label: 'Eating concerns' },
  grief: { label: 'Grief and loss' },
  psychosis: { label: 'Psychosis' },
  isolation: { label: 'Social isolation' },
  selfHarm: { label: 'Self-harm and suicidality' },
  substanceUse: { label: 'Substance use' },
  trauma: { label: 'Trauma and violence exposure' },
  environment: { label: 'Environmental stressors: housing, food' },
  transition: { label: 'School transition' },
  staffWellBeing: { label: 'Staff well-being' },
} as const;

/** Something that students may need help with. */
export type SupportConcern = keyof typeof SUPPORT_CONCERNS;

/** Who gives a support. That it comes by telehealth is its mode, not another provider. */
export const SUPPORT_PROVIDERS = {
  schoolEmployed: { label: 'School-employed' },
  communityInSchool: { label: 'Community-employed, school-based' },
  communityOffSite: { label: 'Community-based, off site' },
} as const;

/** Who gives a support. */
export type SupportProvider = keyof typeof SUPPORT_PROVIDERS;

/** How a support reaches students. */
export const SUPPORT_MODES = {
  inPerson: { label: 'In person' },
  telehealth: { label: 'Telehealth' },
  hybrid: { label: 'Hybrid' },
} as const;

/** How a support reaches students. */
export type SupportMode = keyof typeof SUPPORT_MODES;

/**
 * How often students have a support, with the least number of times a year; `null` where there is no such number.
 *
 * As needed is often enough for students who have a need, in Tiers 2 and 3.
 */
export const SUPPORT_FREQUENCIES = {
  never: { label: 'Not in this year', timesAYear: 0 },
  once: { label: 'Once a year or less', timesAYear: 0 },
  fewTimes: { label: 'A few times a year', timesAYear: 2 },
  monthly: { label: 'Every month', timesAYear: 9 },
  weekly: { label: 'Every week or more often', timesAYear: 36 },
  asNeeded: { label: 'As needed', timesAYear: null },
} as const satisfies Record<string, { readonly label: string; readonly timesAYear: number | null }>;

/** How often students have a support. */
export type SupportFrequency = keyof typeof SUPPORT_FREQUENCIES;

/** Professions. The adjustment counselor is a title of Massachusetts. */
export const STAFF_DISCIPLINES = {
  counselor: { label: 'School counselor' },
  psychologist: { label: 'School psychologist' },
  socialWorker: { label: 'School social worker' },
  adjustmentCounselor: { label: 'School adjustment counselor' },
  nurse: { label: 'School nurse' },
  behaviorSpecialist: { label: 'Behavior specialist' },
  clinician: { label: 'Licensed clinician' },
  prescriber: { label: 'Psychiatrist or prescriber' },
  peerPartner: { label: 'Peer or family partner' },
  substanceUseCounselor: { label: 'Substance use counselor' },
  other: { label: 'Other' },
} as const;

/** A profession. */
export type StaffDiscipline = keyof typeof STAFF_DISCIPLINES;

/** What a tool for screening or assessment is used for. */
export const TOOL_PURPOSES = {
  universalScreen: { label: 'Screening of all' },
  targetedScreen: { label: 'Screening of some' },
  progressMonitoring: { label: 'Progress monitoring' },
  diagnostic: { label: 'Diagnostic' },
} as const;

/** Who answers the questions of a tool. */
export const TOOL_REPORTERS = {
  student: { label: 'Student' },
  caregiver: { label: 'Caregiver' },
  teacher: { label: 'Teacher' },
  clinician: { label: 'Clinician' },
} as const;

/** What a tool costs. */
export const TOOL_COSTS = { free: { label: 'Free' }, paid: { label: 'Paid' } } as const;

/** Where money comes from. */
export const FUNDING_SOURCES = {
  federal: { label: 'Federal' },
  state: { label: 'State' },
  local: { label: 'Local' },
  insurance: { label: 'Medicaid or other insurance' },
  private: { label: 'Private' },
  inKind: { label: 'In kind' },
} as const;

/** What data a district may hold. */
export const PROFILE_DATA_KINDS = {
  attendance: { label: 'Attendance' },
  discipline: { label: 'Discipline' },
  grades: { label: 'Grades' },
  screening: { label: 'Screening' },
  referrals: { label: 'Referrals' },
  serviceContacts: { label: 'Service contacts' },
  outcomes: { label: 'Outcomes' },
  satisfaction: { label: 'Satisfaction' },
} as const;

/** Plans and supports for times in which schools close, as in 2020-21. */
export const CLOSURE_SUPPORTS = {
  criticalIncident: { label: 'Plan for critical incidents' },
  telehealth: { label: 'Services by telehealth' },
  socialDeterminants: { label: 'Help with food, housing, internet and other basic needs' },
  traumaticGrief: { label: 'Support in traumatic grief' },
  reopening: { label: 'Plan for re-opening with mental health in it' },
} as const;

/** A plan or support for times in which schools close. */
export type ClosureSupport = keyof typeof CLOSURE_SUPPORTS;

/** Yes, no, or not known: three answers, and a question left out is not known. */
export const SYSTEM_ANSWERS = {
  yes: { label: 'Yes' },
  no: { label: 'No' },
  unknown: { label: 'Not known' },
} as const;

/** Answers that may lie between yes and no. */
export const SYSTEM_PART_ANSWERS = {
  yes: { label: 'Yes' },
  partly: { label: 'Partly' },
  no: { label: 'No' },
  unknown: { label: 'Not known' },
} as const;
