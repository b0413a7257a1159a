import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRamp } from '../../../src/pdsa/ramp/checkRamp.js';
import { openCycles } from '../../../src/pdsa/ramp/openCycles.js';
import { summarizeRamps } from '../../../src/pdsa/ramp/summarizeRamps.js';
import { frozen } from '../../support/frozen.js';
import { codes, decided, planned } from '../cycles.js';

const first = decided({ id: 'a-1', series: 'a', number: 1 });
const second = planned({
  id: 'a-2',
  series: 'a',
  number: 2,
  scale: 'oneGrade',
  on: '2020-11-01',
  previousCycleId: 'a-1',
});
const link = (changes: object, previous: object = first) =>
  codes(checkRamp([previous, { ...second, ...changes }]));

test('a ramp that climbs step by step has nothing to find', () => {
  expect(checkRamp([first, second])).toEqual([]);
});

test('adapt and expand stay open until the next cycle exists', () => {
  expect(checkRamp([first])).toMatchObject([
    {
      code: 'pdsa.next-cycle-missing',
      severity: 'info',
      record: { organization: '00240000' },
      params: { cycle: 'a-1', decision: 'adapt' },
      path: [0, 'act'],
    },
  ]);
  expect(openCycles([first]).map(({ id }) => id)).toEqual(['a-1']);
  expect(openCycles([first, second]).map(({ id }) => id)).toEqual(['a-2']);
  expect(openCycles([decided({}, 'adopt')])).toEqual([]);
});

test('cycles in a loop name each other, and nothing else is said of their links', () => {
  const loop = [
    { ...second, previousCycleId: 'a-3' },
    { ...second, id: 'a-3', previousCycleId: 'a-2' },
  ];
  expect(checkRamp(loop)).toMatchObject([
    { code: 'pdsa.cycles-loop', severity: 'fatal', params: { cycle: 'a-2', other: 'a-3' } },
    { code: 'pdsa.cycles-loop', severity: 'fatal', params: { cycle: 'a-3', other: 'a-2' } },
  ]);
  expect(codes(checkRamp([{ ...second, previousCycleId: 'a-2' }]))).toEqual(['pdsa.cycles-loop']);
});

test('order, scale, numbers and series are held against the cycle before', () => {
  expect(link({ startedOn: '2020-10-04' })).toEqual(['pdsa.starts-before-previous']);
  expect(link({ startedOn: '2020-10-05' })).toEqual([]);
  expect(link({ number: 4 })).toEqual(['pdsa.number-unexpected']);
  expect(link({ series: 'b' })).toEqual(['pdsa.adapted-elsewhere']);
  expect(link({ scale: 'oneSchool' })).toEqual([]);
  expect(link({ scale: 'severalSchools' })).toEqual(['pdsa.scale-jumped']);
  expect(link({ scale: 'onePerson' })).toEqual([]);
  expect(link({ scale: 'onePerson' }, { ...first, act: { decision: 'expand' } })).toEqual([
    'pdsa.scale-fell',
  ]);
  expect(link({ previousCycleId: 'a-0' })).toEqual(['pdsa.next-cycle-missing', 'pdsa.reference-unknown']);
  expect(link({ startedOn: '2020-11-02' }, { ...first, state: 'studying', act: null })).toEqual([
    'pdsa.previous-undecided',
  ]);
});

test('a change is implemented only after a test, however far back', () => {
  const implement = { purpose: 'implementChange' };
  expect(link(implement)).toEqual([]);
  expect(codes(checkRamp([{ ...second, ...implement, previousCycleId: null }]))).toEqual([
    'pdsa.implemented-untested',
  ]);
  expect(link(implement, { ...first, purpose: 'collectInformation' })).toEqual(['pdsa.implemented-untested']);
});

test('two cycles with one id are named with both places', () => {
  expect(checkRamp([second, second].map((cycle) => ({ ...cycle, previousCycleId: null })))).toMatchObject([
    { code: 'pdsa.id-repeated', path: [1, 'id'], params: { kind: 'cycle', text: 'a-2', other: 1, place: 2 } },
  ]);
});

test('anything may be passed', () => {
  expect(codes(checkRamp(null))).toEqual(['form.kind-wrong']);
  expect(codes(checkRamp([3]))).toEqual(['form.kind-wrong']);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Array.isArray(checkRamp([value]))).toBe(true);
    }),
  );
});

test('the order of the cycles changes where findings point and nothing else', () => {
  const links = fc.array(
    fc.record({
      id: fc.constantFrom('a-1', 'a-2', 'a-3', 'a-4'),
      previousCycleId: fc.constantFrom(null, 'a-1', 'a-2', 'a-3', 'a-5'),
      scale: fc.constantFrom('onePerson', 'oneSchool', 'district'),
      number: fc.integer({ min: 1, max: 3 }),
    }),
  );
  const unique = fc.uniqueArray(
    links.map((all) => all[0] ?? { id: 'a-1' }),
    { selector: ({ id }) => id },
  );
  const facts = (cycles: readonly object[]) =>
    checkRamp(frozen(cycles.map((cycle) => ({ ...second, ...cycle }))))
      .map(({ code, params }) => JSON.stringify([code, params]))
      .sort();
  fc.assert(
    fc.property(unique, (cycles) => {
      expect(facts([...cycles].reverse())).toEqual(facts(cycles));
    }),
  );
});

test('a series is summed up: scales, predictions, decisions, what was learned, days', () => {
  expect(summarizeRamps([second, first])).toEqual([
    {
      series: 'a',
      cycles: ['a-1', 'a-2'],
      started: 1,
      closed: 1,
      open: ['a-2'],
      firstScale: 'oneGroup',
      widestScale: 'oneGrade',
      predictions: { yes: 0, partly: 1, no: 0 },
      decisions: [{ cycle: 'a-1', decision: 'adapt' }],
      learned: [{ cycle: 'a-1', text: 'Mornings work better.' }],
      days: 15,
    },
  ]);
  expect(summarizeRamps([second])[0]).toMatchObject({ days: null, learned: [], open: ['a-2'] });
});

test('a cycle that is planned ahead has not begun, so its order is not judged yet', () => {
  const started = decided({ id: 'a-1', series: 'a', number: 1, on: '2020-09-01' });
  const ahead = { ...second, plannedOn: '2020-09-01' };
  expect(codes(checkRamp([started, ahead]))).toEqual([]);
  expect(link({ startedOn: '2020-10-04', state: 'doing' })).toEqual(['pdsa.starts-before-previous']);
  expect(link({ startedOn: '2020-10-06', state: 'doing' }, planned({ id: 'a-1', series: 'a' }))).toEqual([
    'pdsa.previous-undecided',
  ]);
});

test('a test that was given up, or never begun, has tested nothing', () => {
  const implementing = { ...second, purpose: 'implementChange' };
  const before = (state: string) => ({ ...planned({ id: 'a-1', series: 'a' }), state });
  expect(codes(checkRamp([before('cancelled'), implementing]))).toContain('pdsa.implemented-untested');
  expect(codes(checkRamp([before('planned'), implementing]))).toContain('pdsa.implemented-untested');
  expect(codes(checkRamp([before('studying'), implementing]))).not.toContain('pdsa.implemented-untested');
  // However far back the test lies.
  const third = { ...implementing, id: 'a-3', number: 3, previousCycleId: 'a-2' };
  expect(codes(checkRamp([first, { ...second, purpose: 'developChange' }, third]))).not.toContain(
    'pdsa.implemented-untested',
  );
});

test('a number is used once in a series, and expand wants a wider test', () => {
  const fork = { ...second, id: 'a-9' };
  expect(
    checkRamp([first, fork, second]).filter(({ code }) => code === 'pdsa.number-repeated'),
  ).toMatchObject([
    { severity: 'warning', path: [1, 'number'], params: { cycle: 'a-9', other: 'a-2', value: 2 } },
  ]);
  expect(codes(checkRamp([first, { ...second, organization: '00240505' }, fork]))).not.toContain(
    'pdsa.number-repeated',
  );
  const expanding = decided({ id: 'a-1', series: 'a', number: 1 }, 'expand');
  expect(link({ scale: 'oneGroup' }, expanding)).toEqual(['pdsa.scale-not-larger']);
  expect(link({ scale: 'oneGrade' }, expanding)).toEqual([]);
});

test('places are those of the list, also behind what cannot be read', () => {
  expect(checkRamp([null, first, first]).find(({ code }) => code === 'pdsa.id-repeated')).toMatchObject({
    path: [2, 'id'],
    params: { other: 2, place: 3 },
  });
});

test('a chain of thousands is followed once, and so is a loop of thousands', () => {
  const chain = Array.from({ length: 8000 }, (_, i) => ({
    ...second,
    id: `a-${i}`,
    number: 1 + (i % 900),
    series: `s-${Math.floor(i / 900)}`,
    previousCycleId: i === 0 ? null : `a-${i - 1}`,
  }));
  expect(codes(checkRamp(chain)).filter((code) => code === 'pdsa.cycles-loop')).toEqual([]);
  const loop = [{ ...chain[0]!, previousCycleId: 'a-7999' }, ...chain.slice(1)];
  expect(codes(checkRamp(loop))).toHaveLength(8000);
  const lost = chain.map((cycle) => ({ ...cycle, previousCycleId: `${cycle.id}-lost` }));
  expect(codes(checkRamp(lost)).filter((code) => code === 'pdsa.reference-unknown')).toHaveLength(8000);
});
