import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import given from '../../examples/data/pdsa/00240000-2020-21.json' with { type: 'json' };
import broken from '../../examples/data/pdsa/broken.json' with { type: 'json' };
import { en } from '../../src/messages/en.js';
import { calendarIntervals, checkAim, parsePdsaLog } from '../../src/pdsa/index.js';
import {
  aimSchema,
  collaborativeCalendarSchema,
  cycleEventSchema,
  improvementMeasureSchema,
  pdsaCycleSchema,
  pdsaLogSchema,
  standardSchema,
} from '../../src/schema/index.js';

const [aim] = given.aims;
const [first] = given.cycles;

test('the schema reads the example as the room does', () => {
  const outcome = parsePdsaLog(given);
  expect(outcome.ok && pdsaLogSchema.parse(given)).toEqual(outcome.ok && outcome.value);
  expect(pdsaLogSchema.parse(JSON.parse(JSON.stringify(pdsaLogSchema.parse(given))))).toEqual(
    pdsaLogSchema.parse(given),
  );
});

test('a cycle that its events do not allow is refused with the finding, at the event', () => {
  const result = pdsaLogSchema.safeParse(broken);
  expect(result.error?.issues).toMatchObject([
    {
      message: 'pdsa.event-before-previous',
      path: ['cycles', 0, 'events', 2, 'on'],
      params: { finding: { severity: 'fatal' } },
    },
    { message: 'pdsa.study-missing', path: ['cycles', 1, 'events', 3] },
  ]);
  expect(pdsaCycleSchema.safeParse({ ...first, state: 'planned' }).error?.issues).toMatchObject([
    { message: 'pdsa.cycle-differs-from-events', path: ['state'] },
  ]);
  expect(pdsaCycleSchema.safeParse({ events: [] }).success).toBe(false);
});

test.each([
  [aimSchema, { ...aim, targetDate: '2021-02-30' }],
  [aimSchema, { ...aim, outcome: '  ' }],
  [aimSchema, { ...aim, baseline: Number.NaN }],
  [aimSchema, { ...aim, direction: 'sideways' }],
  [improvementMeasureSchema, { ...given.measures[0], id: 'a measure' }],
  [cycleEventSchema, { type: 'dance', on: '2020-10-01' }],
  [cycleEventSchema, { type: 'start' }],
  [cycleEventSchema, { ...first!.events[0], number: 1.5 }],
  [collaborativeCalendarSchema, { firstDay: '2020-09-01', lastDay: '2021-06-30', learningSessions: [{}] }],
])('%# what has the wrong shape is refused', (schema: z.ZodType, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});

test('a key that nobody knows is not read, as the room only warns of it', () => {
  expect(aimSchema.parse({ ...aim, shoeSize: 42 })).toEqual(aim);
  expect(checkAim({ ...aim, shoeSize: 42 })).toMatchObject([{ code: 'form.keys-foreign' }]);
});

test('schema and room agree on which aims have the right shape', () => {
  const field = (value: unknown) => fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, fc.anything());
  const aims = fc.record(
    Object.fromEntries(Object.entries(aim!).map(([key, value]) => [key, field(value)])),
    {
      requiredKeys: Object.keys(aim!).slice(1),
    },
  );
  const SHAPE = /^form\.(?!key)|date-unreadable/;
  fc.assert(
    fc.property(aims, (value) => {
      const isShaped = !checkAim(value).some(({ code }) => SHAPE.test(code));
      expect(aimSchema.safeParse(value).success).toBe(isShaped);
    }),
  );
});

test('a calendar that the schema takes fills the year', () => {
  const calendar = collaborativeCalendarSchema.parse({
    firstDay: '2020-09-01',
    lastDay: '2021-06-30',
    learningSessions: [{ id: 'ls1', from: '2020-10-14', to: '2020-10-15' }],
  });
  const intervals = calendarIntervals(calendar);
  expect(intervals.ok && intervals.value.map(({ kind }) => kind)).toEqual([
    'prework',
    'learningSession',
    'actionPeriod',
  ]);
});

test('the JSON Schema asks of a cycle for its events alone', () => {
  const schema = z.toJSONSchema(pdsaLogSchema, { io: 'input' }) as unknown as {
    properties: { cycles: { items: { required: string[] } } };
    required: string[];
  };
  expect(schema.properties.cycles.items.required).toEqual(['events']);
  expect(schema.required).toEqual(['form', 'organization', 'cycles']);
});

test('a form library hears of a log in sentences', () => {
  const form = standardSchema(parsePdsaLog, { messages: en });
  expect(form['~standard'].validate(given)).not.toHaveProperty('issues');
  expect(form['~standard'].validate(broken)).toMatchObject({
    issues: expect.arrayContaining([
      expect.objectContaining({
        message: 'The cycle form-2 cannot be decided without a study.',
        path: ['cycles', 1, 'events', 3],
      }),
    ]),
  });
});
