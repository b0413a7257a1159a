// The words of plans for critical incidents and for re-opening. All are proposals of this project; see Proposal f12.

/** Parts of a plan for critical incidents. A state may bring others, as the list `crisisPlanParts`. */
export const CRISIS_PLAN_PARTS = {
  team: { label: 'Team and roles' },
  familyNotice: { label: 'Notice to families in their languages' },
  safePlaces: { label: 'Safe places' },
  grief: { label: 'Grief support' },
  memorials: { label: 'Memorials' },
  postvention: { label: 'Postvention after a suicide' },
  returnToSchool: { label: 'Return of students to school' },
  staffCare: { label: 'Care for staff' },
  media: { label: 'Answers to the media' },
  closure: { label: 'Support while schools are closed' },
  telehealth: { label: 'Support by telehealth' },
} as const;

/** Parts of a plan for re-opening. A state may bring others, as the list `reopeningPlanParts`. */
export const REOPENING_PLAN_PARTS = {
  screening: { label: 'Screening on return' },
  support: { label: 'Support at return' },
  staffCare: { label: 'Care for staff' },
  telehealth: { label: 'Consent and privacy in telehealth' },
  attendance: { label: 'Outreach to students who are absent' },
  basicNeeds: { label: 'Help with food, housing, internet and other basic needs' },
} as const;

/** Kinds of drill. A state may bring others, as the list `drillKinds`. */
export const DRILL_KINDS = {
  tabletop: { label: 'Discussion of a made-up incident' },
  walkThrough: { label: 'Walk through the steps' },
  noticeTest: { label: 'Test of notice to families' },
  exercise: { label: 'Full exercise' },
  other: { label: 'Other' },
} as const;

/** How far a part of a plan has come. */
export const PLAN_PART_STATUSES = {
  none: { label: 'Not started' },
  started: { label: 'Started' },
  agreed: { label: 'Agreed' },
} as const;
