/** THE TABLE: the ways in which students are taught, as Massachusetts named the models to plan for in 2020. */
export const LEARNING_MODELS = {
  inPerson: { label: 'In person' },
  hybrid: { label: 'Hybrid' },
  remote: { label: 'Remote' },
} as const satisfies Readonly<Record<string, { readonly label: string }>>;

/** A way in which students are taught. */
export type LearningModel = keyof typeof LEARNING_MODELS;
