/** What JSON Schema cannot say, with the codes of the findings by which a parse refuses it. The guide has the same rows. */
export const EXCEPTIONS = {
  'Length of texts': ['form.text-too-long', 'form.text-too-short'],
  'Decimals of a number': ['form.decimals-too-many', 'core.too-many-decimals'],
  'Blank entries of a map': ['form.list-too-long', 'form.list-too-short'],
  'Covered schools': ['monthly.qualifier-unreadable'],
  'Soundness of a rule for improvement': ['form.improvement-rule-unsound'],
  'Ids that are there twice': ['form.entry-repeated', 'assessment.id-repeated'],
  'Parts of a definition': [
    'form.definition-',
    'form.field-keys-unusable',
    'form.bounds-crossed',
    'form.form-field-taken',
    'monthly.',
    'assessment.',
    'application.scale-',
    'application.definition-',
    'application.third-',
    'application.evidence-',
    'form.migration-',
  ],
  'Events of a cycle': ['pdsa.'],
  'Code scheme of a file': [
    'core.code-',
    'core.invisible-character',
    'form.code-',
    'form.picture-',
    'form.prefix-',
    'form.schools-like-districts',
  ],
  'Own words of a file': ['form.choice-unknown', 'form.missing'],
  'Another built-in form': ['monthly.measure-unknown', 'monthly.part-unreadable'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of what JSON Schema cannot say. */
export type Exception = keyof typeof EXCEPTIONS;

/** Which of them may be met in a file of each kind, beside those of plain texts and numbers. */
export const EXCEPTIONS_OF: Readonly<Record<string, readonly Exception[]>> = {
  'monthly-submission': ['Covered schools', 'Soundness of a rule for improvement'],
  'monthly-report': ['Covered schools'],
  'monthly-draft': ['Covered schools', 'Soundness of a rule for improvement'],
  'monthly-form': ['Parts of a definition'],
  rubric: ['Ids that are there twice', 'Parts of a definition'],
  'form-definition': ['Parts of a definition'],
  migration: ['Parts of a definition'],
  instrument: ['Ids that are there twice', 'Parts of a definition'],
  catalogue: ['Ids that are there twice'],
  commitments: ['Ids that are there twice'],
  'pdsa-log': ['Events of a cycle'],
  'pdsa-cycle': ['Events of a cycle'],
  cohort: [
    'Ids that are there twice',
    'Parts of a definition',
    'Code scheme of a file',
    'Own words of a file',
  ],
  registry: ['Code scheme of a file'],
};
