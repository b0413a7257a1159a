import { SEVERITIES } from '../../../core/finding.js';
import { ABSENCES } from '../../../core/reportedValue.js';
import { BASIS_FIELD } from '../../../form/basisField.js';
import type { Field, FormShape } from '../../../form/field.js';
import { SOURCE_FIELD } from '../../../form/sourceField.js';
import type { Comparison, Contradiction } from '../comparison.js';
import { CORE_TOPICS, MEASURE_ROLES, MEASURE_UNITS, type MeasureDefinition } from '../measures.js';
import { MONTHLY_FORM_KIND, type MonthlyForm } from '../monthlyForm.js';
import type { FormRate } from '../rates.js';

/** Words as choices. */
function choicesOf<const Word extends string>(words: readonly Word[]): { readonly [W in Word]: object } {
  return Object.fromEntries(words.map((word) => [word, {}])) as { readonly [W in Word]: object };
}

const id = { type: 'text', label: 'Id', most: 40, required: true } as const;
const measure = { type: 'text', label: 'Measure', most: 40 } as const;
const measures = {
  type: 'list',
  of: { ...measure, required: true },
  least: 1,
  most: 40,
  required: true,
} as const;
const label = { type: 'text', label: 'Label', most: 200, required: true } as const;
const words = { type: 'text', most: 2000 } as const;
const facts = {
  type: 'map',
  label: 'Fields with a basis of their own',
  of: {
    type: 'group',
    fields: { basis: { ...BASIS_FIELD, required: true }, source: { ...SOURCE_FIELD, required: true } },
  },
} as const;
const origin = { basis: BASIS_FIELD, source: SOURCE_FIELD } as const;

const MEASURE_FIELDS = {
  id,
  number: { type: 'text', label: 'Number on the form', most: 20 },
  label,
  definition: { ...words, label: 'Definition' },
  unit: { type: 'choice', label: 'Unit', choices: /* @__PURE__ */ choicesOf(MEASURE_UNITS), required: true },
  window: {
    type: 'choice',
    label: 'Window',
    help: 'month: during the month. ytd: from the first day of the school year. point: on a stated date.',
    choices: /* @__PURE__ */ choicesOf(['month', 'ytd', 'point']),
    required: true,
  },
  decimals: { type: 'number', label: 'Decimals', least: 0, most: 1, decimals: 0 },
  scale: {
    type: 'group',
    label: 'Scale of a rating',
    fields: {
      least: { type: 'number', label: 'Least', least: 0, most: 1000, decimals: 0, required: true },
      greatest: { type: 'number', label: 'Greatest', least: 0, most: 1000, decimals: 0, required: true },
    },
  },
  acrossSchools: {
    type: 'choice',
    label: 'How schools make a district',
    choices: /* @__PURE__ */ choicesOf(['sum', 'upperBound', 'never']),
    required: true,
  },
  acrossMonths: {
    type: 'choice',
    label: 'How months make a year',
    choices: /* @__PURE__ */ choicesOf(['sum', 'last', 'never']),
  },
  monotone: { type: 'yesNo', label: 'Never falls within a school year' },
  sensitive: { type: 'yesNo', label: 'Masked in reports and protected in public tables' },
  core: { type: 'choice', label: 'Core topic', choices: /* @__PURE__ */ choicesOf(CORE_TOPICS) },
  due: { type: 'yesNo', label: 'Asked of everybody' },
  additional: { type: 'yesNo', label: 'Beside the form: a file without its column lacks nothing' },
  appliesTo: {
    type: 'choice',
    label: 'Who reports it',
    choices: /* @__PURE__ */ choicesOf(['both', 'district']),
  },
  monthOf: { ...measure, label: "The month's own count of a year-to-date measure" },
  firstContacts: { ...measure, label: 'First contacts of the month' },
  role: { type: 'choice', label: 'What it stands for', choices: /* @__PURE__ */ choicesOf(MEASURE_ROLES) },
  ...origin,
  facts,
  since: { type: 'month', label: 'First month for which it is due' },
} as const satisfies Readonly<Record<keyof MeasureDefinition, Field>>;

const rule = {
  code: { type: 'text', label: 'Code', most: 80, required: true },
  severity: {
    type: 'choice',
    label: 'Severity',
    choices: /* @__PURE__ */ choicesOf(SEVERITIES),
    required: true,
  },
  message: { ...words, label: 'Sentence of the finding', required: true },
  howToFix: { ...words, label: 'How to fix it', required: true },
  ...origin,
} as const;

const COMPARISON_FIELDS = {
  ...rule,
  parts: { ...measures, label: 'Parts' },
  wholes: { ...measures, label: 'Wholes' },
  excess: {
    type: 'choice',
    label: 'By how much',
    choices: /* @__PURE__ */ choicesOf(['below5Percent', 'from5Percent']),
  },
  unless: { ...measure, label: 'Gives way where this is a number' },
} as const satisfies Readonly<Record<keyof Comparison, Field>>;

const CONTRADICTION_FIELDS = {
  ...rule,
  positive: { ...measure, label: 'Cannot be above zero', required: true },
  other: { ...measure, label: 'While this', required: true },
  is: {
    type: 'either',
    label: 'Is zero or absent in this way',
    required: true,
    of: [
      { type: 'number', least: 0, most: 0, decimals: 0 },
      { type: 'choice', choices: ABSENCES },
    ],
  },
} as const satisfies Readonly<Record<keyof Contradiction, Field>>;

const RATE_FIELDS = {
  id,
  label,
  definition: { ...words, label: 'Definition' },
  numerator: { ...measures, label: 'Numerator' },
  denominator: { ...measures, label: 'Denominator' },
  unionOf: {
    type: 'list',
    label: 'Two groups whose union is the denominator',
    of: { ...measure, required: true },
    least: 2,
    most: 2,
  },
  coverage: { ...measure, label: 'Rate to be shown beside it' },
  floor: { type: 'yesNo', label: 'Whether the reporting floor applies' },
  guard: { ...words, label: 'When there is no percentage' },
  ...origin,
  facts,
} as const satisfies Readonly<Record<keyof FormRate, Field>>;

/** A monthly form as a table of fields: what a file of one may hold. */
export const MONTHLY_FORM_FIELDS = {
  form: { type: 'choice', label: 'Form', choices: { [MONTHLY_FORM_KIND]: {} }, required: true },
  id: { type: 'text', label: 'Id and version of the form', most: 60, required: true },
  title: { type: 'text', label: 'Title', most: 200, required: true },
  measures: {
    type: 'list',
    label: 'Measures',
    least: 1,
    most: 500,
    required: true,
    of: { type: 'group', fields: MEASURE_FIELDS },
  },
  comparisons: {
    type: 'list',
    label: 'Comparisons',
    most: 1000,
    of: { type: 'group', fields: COMPARISON_FIELDS },
  },
  contradictions: {
    type: 'list',
    label: 'Contradictions',
    most: 1000,
    of: { type: 'group', fields: CONTRADICTION_FIELDS },
  },
  rates: { type: 'list', label: 'Rates', most: 200, of: { type: 'group', fields: RATE_FIELDS } },
  ...origin,
} as const satisfies Readonly<Record<keyof MonthlyForm, Field>>;

/** A monthly form as it is read. */
export const MONTHLY_FORM_FORM = {
  id: MONTHLY_FORM_KIND,
  fields: MONTHLY_FORM_FIELDS,
} as const satisfies FormShape;
