/** The lists of words that a state decides. A choice field names the one that it offers under `list`. */
export const CHOICE_LISTS = {
  eventKinds: { label: 'Kinds of event' },
  partnerKinds: { label: 'Kinds of partner' },
  sharingBases: { label: 'Bases of sharing student data' },
  concerns: { label: 'Concerns' },
  disciplines: { label: 'Disciplines of staff' },
  roles: { label: 'Roles on a team' },
  studentGroups: { label: 'Student groups' },
  learningModels: { label: 'Learning models' },
  crisisPlanParts: { label: 'Parts of a plan for critical incidents' },
  reopeningPlanParts: { label: 'Parts of a plan for re-opening' },
  drillKinds: { label: 'Kinds of drill' },
  accessibility: { label: 'Accessibility' },
} as const;

/** A list of words that a state decides. */
export type ChoiceListId = keyof typeof CHOICE_LISTS;
