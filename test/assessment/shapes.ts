import {
  type InstrumentDefinition,
  type InstrumentItem,
  parseInstrument,
} from '../../src/assessment/index.js';

// Instruments of other shapes than means on one scale: structures of kinds that are in use, in made-up words.

const head = {
  edition: '1',
  basis: 'proposed',
  source: 'made up for tests',
  licence: 'made up',
} as const;

/** So many rated items `q1`, `q2`, ... */
export function itemsOf(
  count: number,
  more: (place: number) => Partial<InstrumentItem> = () => ({}),
  first = 1,
): InstrumentItem[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `q${first + i}`,
    label: `Question ${first + i}`,
    kind: 'rated' as const,
    scored: true,
    ...more(first + i),
  }));
}

const NEVER_OFTEN = { min: 0, max: 2, labels: { 0: 'Never', 1: 'Sometimes', 2: 'Often' } };

/** 35 items from 0 to 2, one sum, one cut-off that depends on age; a higher sum is worse, blank items count 0. */
export const CHECKLIST_35: InstrumentDefinition = {
  ...head,
  id: 'checklist-35',
  title: 'Checklist of 35 questions',
  audience: 'school',
  scale: NEVER_OFTEN,
  scoring: { kind: 'sum', prorate: 'lowest', better: 'lower' },
  minimumAnswered: { items: 32 },
  groups: [{ id: 'age', label: 'Age', choices: { '4to5': '4 to 5 years', '6to16': '6 to 16 years' } }],
  bands: [
    { id: 'below', label: 'Below the cut-off', from: 0 },
    { id: 'atOrAbove', label: 'At or above the cut-off', from: 24, groups: { age: ['4to5'] } },
    { id: 'atOrAboveOlder', label: 'At or above the cut-off', from: 28, groups: { age: ['6to16'] } },
  ],
  domains: [{ id: 'questions', label: 'Questions', items: itemsOf(35), scored: false }],
};

const strengths = { ...NEVER_OFTEN, labels: { 0: 'Not true', 1: 'Somewhat true', 2: 'Certainly true' } };
const three = (raised: number, high: number) => [
  { id: 'usual', from: 0 },
  { id: 'raised', from: raised },
  { id: 'high', from: high },
];
const fives = ['emotions', 'conduct', 'energy', 'peers', 'kindness'] as const;

/** 25 items from 0 to 2 in five subscales of five; five items are reversed; the total leaves the last subscale out. */
export const STRENGTHS_25: InstrumentDefinition = {
  ...head,
  id: 'strengths-25',
  title: 'Strengths and troubles, 25 questions',
  audience: 'school',
  scale: strengths,
  scoring: { kind: 'sum', prorate: 'mean', better: 'lower' },
  minimumAnswered: { of: 3, in: 5 },
  bands: [],
  domains: [
    {
      id: 'questions',
      label: 'Questions',
      items: itemsOf(25, (place) => ([7, 11, 14, 21, 25].includes(place) ? { reverse: true } : {})),
      scored: false,
    },
  ],
  subscales: fives.map((id, s) => ({
    id,
    label: id,
    items: Array.from({ length: 5 }, (_, i) => `q${1 + s + 5 * i}`),
    ...(id === 'kindness'
      ? {
          better: 'higher' as const,
          bands: [
            { id: 'high', from: 0 },
            { id: 'raised', from: 5 },
            { id: 'usual', from: 6 },
          ],
        }
      : { bands: three(4, 5) }),
  })),
  total: { label: 'Total', of: fives.slice(0, 4), bands: three(14, 17) },
};

/** Three parts, 0 to 2 points an item, in percent of points, with a criterion of 70 percent. */
export const FIDELITY: InstrumentDefinition = {
  ...head,
  id: 'fidelity',
  title: 'Fidelity inventory',
  audience: 'team',
  scale: { min: 0, max: 2, labels: { 0: 'Not in place', 1: 'Partly in place', 2: 'Fully in place' } },
  scoring: { kind: 'percentOfPoints', prorate: 'lowest' },
  minimumAnswered: { of: 1, in: 2 },
  bands: [
    { id: 'belowCriterion', label: 'Below the criterion', from: 0 },
    { id: 'atCriterion', label: 'At the criterion', from: 70 },
  ],
  domains: [
    { id: 'teams', label: 'Teams', items: itemsOf(3) },
    { id: 'practice', label: 'Practice', items: itemsOf(8, undefined, 4) },
    { id: 'review', label: 'Review', items: itemsOf(4, undefined, 12) },
  ],
};

/** The preschool edition of a quality assessment: means on six points, domains and an audience of its own. */
export const PRESCHOOL: InstrumentDefinition = {
  ...head,
  id: 'quality-preschool',
  title: 'Quality assessment, preschool',
  audience: 'preschoolProgram',
  scale: { min: 1, max: 6, labels: { 1: 'Never', 6: 'Always' } },
  minimumAnswered: { of: 2, in: 3 },
  bands: [
    { id: 'emerging', from: 1 },
    { id: 'progressing', from: 3 },
    { id: 'mastery', from: 5 },
  ],
  domains: [
    { id: 'families', label: 'Families', items: itemsOf(3) },
    { id: 'classrooms', label: 'Classrooms', items: itemsOf(4, undefined, 4) },
    { id: 'consultation', label: 'Consultation', items: itemsOf(1, undefined, 8) },
  ],
};

/** All of them, as they are read from JSON. */
export const SHAPES = [CHECKLIST_35, STRENGTHS_25, FIDELITY, PRESCHOOL];

/** The codes of what is found in a definition, with the path of each. */
export function troubleOf(definition: unknown): string[] {
  return parseInstrument(JSON.parse(JSON.stringify(definition))).findings.map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );
}
