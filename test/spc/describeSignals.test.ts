import { describe, expect, test } from 'vitest';
import { namesInTemplate } from '../../src/core/fillTemplate.js';
import {
  analyzeChart,
  type ChartOptions,
  describeSignals,
  type Observation,
  SIGNAL_STATEMENTS,
} from '../../src/spc/index.js';

const MONTHS = [
  '2020-09',
  '2020-10',
  '2020-11',
  '2020-12',
  '2021-01',
  '2021-02',
  '2021-03',
  '2021-04',
  '2021-05',
  '2021-06',
  '2021-07',
  '2021-08',
  '2021-09',
  '2021-10',
];
const said = (
  chart: 'run' | 'i',
  values: readonly (number | null)[],
  options: ChartOptions = {},
  extra = {},
) => {
  const observations: Observation[] = values.map((y, i) => ({ x: MONTHS[i]!, y }));
  const outcome = analyzeChart({ chart, series: { observations, ...extra }, options });
  if (!outcome.ok) throw new Error(outcome.findings[0].code);
  return describeSignals(outcome.value);
};
const NOISE = [9, 11, 8, 12, 9, 11, 8, 12, 10, 9, 11, 9, 12];

describe('five typical charts in words', () => {
  test('no signal is said plainly', () => {
    expect(said('run', NOISE)).toBe('No signal: the rules find only the ups and downs that are usual here.');
  });

  test('a shift that is an improvement, or a concern', () => {
    const values = [9, 11, 8, 12, 9, 21, 24, 22, 25, 23, 24];
    const options = { rules: 'ihi', improvement: 'up', baseline: 5 } as const;
    const text = said('run', values, options);
    expect(text).toContain(
      'From 2020-12 to 2021-07 the values are unusually high (six or more points on one side of the median), an improvement.',
    );
    expect(said('run', values, { ...options, improvement: 'down' })).toContain('median), a concern.');
    const { improvement: _, ...undirected } = options;
    expect(said('run', values, undirected)).toContain('side of the median).');
  });

  test('one value beyond the limits', () => {
    expect(said('i', [...NOISE, 30], { improvement: 'up' })).toBe(
      'At 2021-10 the value is unusually high (a point beyond the limits), an improvement.',
    );
  });

  test('values that hold those before them: no word of improvement', () => {
    const text = said('run', [20, 40, 60, 80, 100, 120, 140, 160, 180, 200], {
      rules: 'ihi',
      improvement: 'up',
    });
    expect(text).toContain(
      'From 2020-09 to 2021-06 the values rise (five or more points all rising or all falling).',
    );
    expect(text).toContain('as if each held those before it');
    expect(text).not.toContain('an improvement');
    const known = said('run', [20, 40, 60, 80, 100, 120], { improvement: 'up' }, { window: 'yearToDate' });
    expect(known).toContain('Each value holds those before it');
  });

  test('few values and gaps', () => {
    expect(said('run', [9, null, 8, 12])).toBe(
      'No signal, but that says little: the rules have only 2 values to judge and miss many changes with so few. Look at the values themselves. Read it as provisional: there are 3 values, and at least 10 are advised. 1 point has no value. A gap is skipped and never counts as zero.',
    );
  });
});

test('equal values are said to be equal', () => {
  expect(said('run', Array(11).fill(7))).toBe('All values are the same, so there is no variation to judge.');
});

test('a pattern without a direction, and the rule of a set of your own by its id', () => {
  const turns = [1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9];
  expect(said('run', turns, { rules: 'ihi' })).toContain(
    'do not follow one another as by chance (too many runs).',
  );
  const rules = {
    id: 'own',
    title: 'Own',
    published: 2020,
    source: { id: 'project', at: 'q05' },
    rules: [{ id: 'three', title: 'Three', pattern: 'trend', points: 3, equals: 'breaks' }],
  } as never;
  expect(said('run', [5, 1, 2, 3, 1, 5, 1, 5, 1, 5, 1], { rules })).toContain('(three)');
});

test('another language is another table', () => {
  const outcome = analyzeChart({ chart: 'run', observations: NOISE.map((y, x) => ({ x, y })) });
  if (!outcome.ok) throw new Error('refused');
  const sentences = { ...SIGNAL_STATEMENTS, noSignal: 'Ninguna señal.' };
  expect(describeSignals(outcome.value, sentences)).toBe('Ninguna señal.');
});

test('sentences speak to people, and name only what they are given', () => {
  const known = [
    'x',
    'rule',
    'good',
    'first',
    'last',
    'count',
    'least',
    'phase',
    'stretches',
    'label',
    'from',
    'to',
  ];
  for (const [id, sentence] of Object.entries(SIGNAL_STATEMENTS)) {
    // A stretch is a part of a sentence.
    if (id !== 'stretch') expect(sentence).toMatch(/\.$/);
    for (const name of namesInTemplate(sentence)) expect(known).toContain(name);
  }
});

test('what is no chart is a mistake of the program', () => {
  expect(() => describeSignals(null as never)).toThrow('analyzeChart');
  expect(() => describeSignals({ chart: 'zz' } as never)).toThrow();
});

test('says from where on a number is asked for in another way, once, and not of the first point', () => {
  const note = (x: string) => ({ x, why: 'definitionChanged', periods: 1, value: 0 });
  const notes = [note('2020-09'), note('2021-01'), note('2021-01'), note('1999-01')];
  const text = said('run', NOISE, {}, { window: 'period', notes });
  expect(text.match(/another version of the form/g)).toHaveLength(1);
  expect(text).toContain('From 2021-01 on another version of the form');
  expect(said('run', NOISE)).not.toContain('another version');
});
