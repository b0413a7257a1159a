import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPLICATION_1_TO_2, APPLICATION_2_TO_3, application3Preview } from '../../src/application/index.js';
import {
  applyExplanations,
  describeFinding,
  type Explanation,
  explain,
  type Finding,
} from '../../src/core/index.js';
import { type MigrateContext, type MigrationTarget, migrate } from '../../src/exchange/index.js';
import type { FieldChange, FormDefinition, Migration } from '../../src/form/index.js';
import { en } from '../../src/messages/en.js';
import {
  checkHistory,
  checkReport,
  type MeasureDefinition,
  MONTHLY_1,
  MONTHLY_1_TO_2,
  MONTHLY_2_PREVIEW,
  type MonthlyForm,
  toSeries,
} from '../../src/monthly/index.js';

const report = (values: object, more: object = {}) => ({
  organization: '00240000',
  month: '2020-10',
  values,
  ...more,
});

function moved(value: unknown, to: MigrationTarget = { to: 'monthly@2' }, context?: MigrateContext) {
  const outcome = migrate<Record<string, unknown>>(value, to, context);
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join(', '));
  const { losses } = outcome.value;
  return { ...outcome.value, told: losses.map(({ code, field }) => `${code} ${field}`) };
}

const codes = (value: unknown, to: MigrationTarget, context?: MigrateContext) =>
  migrate(value, to, context).findings.map(({ code }) => code);

/** A form of events, named as it pleases a test. */
function formOf(id: string, ids: readonly string[], unit: MeasureDefinition['unit'] = 'events'): MonthlyForm {
  return {
    form: 'monthly-form@1',
    id,
    title: id,
    measures: ids.map((each) => ({ id: each, label: each, unit, window: 'month', acrossSchools: 'sum' })),
    comparisons: [],
    rates: [],
  };
}

const migration = (from: string, to: string, changes: readonly FieldChange[]): Migration => ({
  form: 'migration@1',
  from,
  to,
  changes,
});

describe('from monthly@1 to the preview', () => {
  test('moves what was renamed, and leaves alone what is the same', () => {
    const { value, losses, forms } = moved(
      report({ enrolled: 2150, staffTrained: 12, screened: 'declined' }),
    );
    expect(value['values']).toEqual({ enrolled: 2150, staffCompletedTraining: 12, screened: 'declined' });
    expect(losses).toEqual([]);
    expect(forms).toEqual(['monthly@1', 'monthly@2']);
  });

  test('tells nobody a number of the parts of one that was split', () => {
    const { value, told, losses, lost } = moved(report({ telehealthSessions: 41 }));
    expect(value['values']).toEqual({ videoSessions: 'notAvailable', telephoneSessions: 'notAvailable' });
    expect(told).toEqual(['form.value-split telehealthSessions']);
    expect(losses[0]).toMatchObject({
      record: { organization: '00240000', month: '2020-10', version: 1 },
      params: { name: 'telehealthSessions', value: 41 },
      path: ['values', 'telehealthSessions'],
    });
    expect(lost).toEqual([41]);
    expect(describeFinding(losses[0]!, en).message).toBe(
      '"telehealthSessions" was split into "videoSessions, telephoneSessions". Its value 41 cannot be divided, so they have no number.',
    );
  });

  test('says of both parts why there was no number, and that parts of zero are zero', () => {
    for (const value of ['notCollected', 'suppressed', 0] as const) {
      const { value: became, losses } = moved(report({ telehealthSessions: value }));
      expect(became['values']).toEqual({ videoSessions: value, telephoneSessions: value });
      expect(losses).toEqual([]);
    }
  });

  test('keeps what was retired in the losses and out of the data', () => {
    const { value, told, lost } = moved(report({ staffWorkload: 4 }));
    expect(value['values']).toEqual({});
    expect(told).toEqual(['form.value-retired staffWorkload']);
    expect(lost).toEqual([4]);
  });

  test('adds nothing for what was not said', () => {
    const { value, losses } = moved(report({ staffTrained: null, telehealthSessions: undefined }));
    expect(Object.values(value['values'] as object)).toEqual([]);
    expect(losses).toEqual([]);
  });

  test('takes qualifiers, notes and explanations along, and says which lapse', () => {
    const explanations = [
      { code: 'monthly.sharp-change', field: 'staffTrained', params: { now: 12 }, note: 'A training day.' },
      { code: 'monthly.sharp-change', field: 'telehealthSessions', params: { now: 41 }, note: 'Snow days.' },
    ];
    const { value, told } = moved(
      report(
        { staffTrained: 12, telehealthSessions: 41 },
        {
          qualifiers: { staffTrained: { estimated: true }, telehealthSessions: { revised: true } },
          notes: { staffWorkload: 'Fine.', report: 'All well.' },
          explanations,
        },
      ),
    );
    expect(value).toMatchObject({
      qualifiers: {
        staffCompletedTraining: { estimated: true },
        videoSessions: { revised: true },
        telephoneSessions: { revised: true },
      },
      notes: { report: 'All well.' },
      explanations: [{ field: 'staffCompletedTraining' }],
    });
    expect(told).toEqual([
      'form.value-split telehealthSessions',
      'form.value-retired staffWorkload',
      'form.answer-lapsed telehealthSessions',
    ]);
    expect(JSON.stringify(value)).not.toContain('Fine.');
  });

  test('moves a submission with its reports, and a list of them', () => {
    const submission = {
      form: 'monthly@1',
      reports: [report({ staffTrained: 1 }), report({ staffWorkload: 2 })],
    };
    const { value, losses } = moved([submission, report({ staffTrained: 3 })]);
    expect(value).toMatchObject([
      { form: 'monthly@2', reports: [{ values: { staffCompletedTraining: 1 } }, { values: {} }] },
      { values: { staffCompletedTraining: 3 } },
    ]);
    expect(losses.map(({ path }) => path)).toEqual([[0, 'reports', 1, 'values', 'staffWorkload']]);
  });

  test('what was sound by the first form is sound by the second', () => {
    const values = {
      enrolled: 2150,
      screened: 76,
      staffTrained: 12,
      telehealthSessions: 41,
      staffWorkload: 3,
    };
    const context = { form: MONTHLY_2_PREVIEW };
    const { value } = moved(report(values));
    const before = checkReport(report(values), { form: MONTHLY_1 });
    expect(checkReport(value as never, context).map(({ code }) => code)).toEqual(
      before.map(({ code }) => code),
    );
  });

  test('the preview is the first form with three changes', () => {
    const ids = (form: MonthlyForm) => form.measures.map(({ id }) => id);
    const [before, after] = [ids(MONTHLY_1), ids(MONTHLY_2_PREVIEW)];
    expect(before.filter((id) => !after.includes(id))).toEqual([
      'staffTrained',
      'staffWorkload',
      'telehealthSessions',
    ]);
    expect(after.filter((id) => !before.includes(id))).toEqual([
      'staffCompletedTraining',
      'videoSessions',
      'telephoneSessions',
    ]);
    expect(MONTHLY_1_TO_2.changes).toHaveLength(3);
  });
});

describe('answers', () => {
  const renamed = JSON.parse(
    JSON.stringify({ ...MONTHLY_1, id: 'xx-monthly@2' }).replaceAll('"screened"', '"screenedOnce"'),
  ) as MonthlyForm;
  const form: MonthlyForm = { ...MONTHLY_1, id: 'xx-monthly@1' };
  const step = migration(form.id, renamed.id, [{ change: 'renamed', field: 'screened', to: 'screenedOnce' }]);
  const months = [
    report({ enrolled: 2150, screened: 40 }, { month: '2020-10' }),
    report({ enrolled: 2150, screened: 900 }, { month: '2020-11' }),
    report({ enrolled: 800, screened: 900 }, { month: '2020-12' }),
  ];
  const asked = (reports: unknown, by: MonthlyForm) =>
    [
      ...(reports as never[]).flatMap((each) => checkReport(each, { form: by })),
      ...checkHistory(reports as never, { form: by }),
    ].filter(({ severity }) => severity === 'explain' || severity === 'confirm');
  const answersTo = (findings: readonly Finding[]) =>
    findings.flatMap((finding) => {
      const answer = explain(finding, 'A catch-up week was held in November.');
      return answer.ok ? [answer.value] : [];
    });

  test('settle what they settled before, under the new names', () => {
    const before = asked(months, form);
    const given = answersTo(before);
    expect(before.some(({ params }) => params['measure'] === 'screened')).toBe(true);
    const { value, losses } = moved(given, step, { forms: [form, renamed] });
    expect(losses).toEqual([]);
    const after = asked(moved(months, step, { forms: [form, renamed] }).value, renamed);
    expect(after).toHaveLength(before.length);
    const settled = applyExplanations(after, value as never);
    expect(settled.filter(({ disposition }) => !disposition)).toEqual([]);
  });

  test('lapse, and it is said, where a measure that they name or their rule is gone', () => {
    const gone: MonthlyForm = {
      ...renamed,
      measures: renamed.measures.filter(({ id }) => id !== 'screenedOnce'),
      comparisons: [],
      contradictions: [],
      rates: [],
    };
    const retired = migration(form.id, gone.id, [{ change: 'retired', field: 'screened' }]);
    const given = answersTo(asked(months, form));
    const { value, losses } = moved(given, retired, { forms: [form, gone] });
    const left = value as unknown as readonly Explanation[];
    expect(left.length + losses.length).toBe(given.length);
    expect(JSON.stringify(left)).not.toContain('"screened"');
    const own = { code: MONTHLY_1.comparisons[0]!.code, params: { other: 1 }, note: 'We know.' };
    expect(moved([own], retired, { forms: [form, gone] }).told).toEqual(['form.answer-lapsed undefined']);
  });

  test('of any shape are moved or lapse', () => {
    const odd = { code: Object.create(null), params: { telehealthSessions: 2, measure: null } };
    expect(moved([odd]).told).toEqual(['form.answer-lapsed undefined']);
  });
});

describe('other changes', () => {
  const [one, two] = ['xx-monthly@1', 'xx-monthly@2'];
  const forms = [formOf(one, ['a', 'b', 'c']), formOf(two, ['sum', 'c'])];
  const add = migration(one, two, [{ change: 'merged', fields: ['a', 'b'], to: 'sum', adds: true }]);

  test('adds numbers up only where all are there', () => {
    expect(moved(report({ a: 2, b: 3 }), add, { forms }).value['values']).toEqual({ sum: 5 });
    const partly = moved(report({ a: 2, b: 'notCollected' }), add, { forms });
    expect(partly.value['values']).toEqual({ sum: 'notAvailable' });
    expect(partly.told).toEqual(['form.values-not-added a', 'form.values-not-added b']);
    expect(moved(report({ a: 'declined', b: 'declined' }), add, { forms }).value['values']).toEqual({
      sum: 'declined',
    });
    expect(moved(report({ c: 1 }), add, { forms }).value['values']).toEqual({ c: 1 });
  });

  test('never adds up students, of whom one may be in both', () => {
    const students = [formOf(one, ['a', 'b', 'c'], 'students'), formOf(two, ['sum', 'c'], 'students')];
    expect(codes(report({ a: 2, b: 3 }), add, { forms: students })).toEqual([
      'form.merge-not-additive',
      'form.merge-not-additive',
    ]);
    const apart = migration(one, two, [{ change: 'merged', fields: ['a', 'b'], to: 'sum' }]);
    expect(moved(report({ a: 2, b: 3 }), apart, { forms: students }).value['values']).toEqual({
      sum: 'notAvailable',
    });
  });

  test('keeps all of a number where a rule says to which part it belongs', () => {
    const split = migration(two, 'xx-monthly@3', [
      {
        change: 'split',
        field: 'sum',
        into: ['a', 'b'],
        keptIn: 'a',
        because: 'The old form asked for a only.',
      },
    ]);
    const known = [...forms, formOf('xx-monthly@3', ['a', 'b', 'c'])];
    const { value, losses } = moved({ ...report({ sum: 5 }) }, split, { forms: known });
    expect(value['values']).toEqual({ a: 5 });
    expect(losses).toEqual([]);
  });

  test('converts a unit, and says where decimals are lost', () => {
    const convert = migration(one, two, [
      { change: 'converted', field: 'a', to: 'sum', times: 1, over: 5 },
      { change: 'retired', field: 'b' },
    ]);
    expect(moved(report({ a: 20 }), convert, { forms })).toMatchObject({
      value: { values: { sum: 4 } },
      told: [],
    });
    const rounded = moved(report({ a: 23 }), convert, { forms });
    expect(rounded.value['values']).toEqual({ sum: 5 });
    expect(rounded.losses).toMatchObject([{ code: 'form.value-rounded', params: { value: 23, became: 5 } }]);
  });

  test('two measures may change names with each other, and what is there already stays', () => {
    const swap = migration(one, two, [
      { change: 'renamed', field: 'a', to: 'b' },
      { change: 'renamed', field: 'b', to: 'a' },
    ]);
    const known = [formOf(one, ['a', 'b']), formOf(two, ['a', 'b'])];
    expect(moved(report({ a: 1, b: 2 }), swap, { forms: known }).value['values']).toEqual({ a: 2, b: 1 });
    const clash = moved(report({ staffTrained: 3, staffCompletedTraining: 5 }));
    expect(clash.value['values']).toEqual({ staffCompletedTraining: 5 });
    expect(clash.told).toEqual(['form.value-retired staffTrained']);
  });

  test('follows rules that have other codes', () => {
    const renamed: Migration = {
      ...add,
      rules: [{ code: 'xx.too-many', to: 'xx.more-than-all' }, { code: 'xx.odd' }],
    };
    const answer = (code: string) => ({ code, organization: '00240000', params: {}, note: 'We know.' });
    const { value, told } = moved(['xx.too-many', 'xx.odd', 'xx.other'].map(answer), renamed, { forms });
    expect(value).toMatchObject([{ code: 'xx.more-than-all' }, { code: 'xx.other' }]);
    expect(told).toEqual(['form.answer-lapsed undefined']);
  });
});

describe('filled forms', () => {
  const visit = (id: string, fields: FormDefinition['fields']): FormDefinition => ({
    form: 'form@1',
    id,
    title: 'Visit',
    fields,
  });
  const text = { type: 'text', most: 80 } as const;
  const forms = [
    visit('xx-visit@1', {
      day: { type: 'date' },
      people: { type: 'list', of: { type: 'group', fields: { name: text, role: text } } },
      place: { type: 'group', fields: { town: text, room: text } },
    }),
    visit('xx-visit@2', {
      on: { type: 'date' },
      people: { type: 'list', of: { type: 'group', fields: { name: text, task: text } } },
      where: { type: 'group', fields: { town: text } },
    }),
  ];
  const changes: FieldChange[] = [
    { change: 'renamed', field: 'day', to: 'on' },
    {
      change: 'reworded',
      field: 'people.role',
      to: 'people.task',
      words: { lead: 'leads' },
      retiredWords: ['guest'],
    },
    { change: 'renamed', field: 'place.town', to: 'where.town' },
    { change: 'retired', field: 'place.room' },
  ];
  const next = migration('xx-visit@1', 'xx-visit@2', changes);

  test('moves answers between groups and within the entries of a list, and never shows what somebody wrote', () => {
    const filled = {
      form: 'xx-visit@1',
      day: '2020-10-01',
      people: [
        { name: 'Ada', role: 'lead' },
        { name: 'Bo', role: 'guest' },
      ],
      place: { town: 'Lynn', room: 'The attic' },
    };
    const { value, losses, lost } = moved(filled, next, { forms });
    expect(value).toEqual({
      form: 'xx-visit@2',
      on: '2020-10-01',
      people: [{ name: 'Ada', task: 'leads' }, { name: 'Bo' }],
      where: { town: 'Lynn' },
    });
    expect(losses.map(({ field, path }) => [field, path])).toEqual([
      ['people.role', ['people', 1, 'role']],
      ['place.room', ['place', 'room']],
    ]);
    expect(JSON.stringify(losses)).not.toContain('attic');
    expect(lost).toEqual(['guest', 'The attic']);
    expect(moved(value, next, { forms })).toMatchObject({ value, losses: [] });
  });

  test.each([
    [
      'a field that the form does not have',
      [{ change: 'retired', field: 'dya' }],
      'form.migration-field-unknown',
    ],
    ['a field of which nobody says what became', [], 'form.migration-field-untold'],
    [
      'two into one name',
      [...changes, { change: 'renamed', field: 'people.name', to: 'on' }],
      'form.migration-field-twice',
    ],
    ['a change that is none', [{ change: 'moved', field: 'day' }], 'form.choice-unknown'],
  ])('refuses %s', (_, wrong, code) => {
    const given = migration('xx-visit@1', 'xx-visit@2', wrong as FieldChange[]);
    expect(codes({ form: 'xx-visit@1' }, given, { forms })).toContain(code);
  });

  test('refuses to go back, to go in a circle, to go where nothing leads, and forms that nobody knows', () => {
    const back = migration('xx-visit@2', 'xx-visit@1', []);
    const circle = [migration('a@1', 'b@1', []), migration('b@1', 'a@1', [])];
    expect(codes({ form: 'monthly@2' }, { to: 'monthly@1' })).toEqual(['form.migration-backwards']);
    expect(codes({ form: 'xx-visit@2' }, back, { forms })).toEqual(['form.migration-backwards']);
    expect(codes({ form: 'a@1' }, { to: 'c@1' }, { migrations: circle })).toEqual([
      'form.migration-circular',
    ]);
    expect(codes({ form: 'xx-visit@1' }, { to: 'xx-visit@2' })).toEqual(['form.migration-missing']);
    expect(codes({ form: 'xx-visit@1' }, next)).toEqual([
      'form.migration-form-unknown',
      'form.migration-form-unknown',
    ]);
    expect(codes('many', { to: 'monthly@2' })).toEqual(['form.kind-wrong']);
    for (const stranger of [{}, { hello: 1 }, { form: 'monthly@2', hello: 1 }, { values: 3 }])
      expect(codes([report({}), stranger], { to: 'monthly@2' })).toEqual(['exchange.json-not-monthly']);
  });

  test('the migrations of applications fit their forms, and lead in a chain to the preview', () => {
    const goal = { domain: 'tiers23', text: 'More students in groups.' };
    const filled = {
      form: 'application@1',
      cohort: 'ma-coiin-2020-21',
      interest: { covidNeeds: 'Grief.', equityFocus: 'Families new to the district.', goals: [goal] },
      context: { locale: 'town' },
    };
    const { value, told, forms: through } = moved(filled, { to: 'application@3' });
    expect(through).toEqual(['application@1', 'application@2', 'application@3']);
    expect(value).toEqual({
      form: 'application@3',
      cohort: 'ma-coiin-2020-21',
      interest: { reachedTooLittle: 'Families new to the district.', goals: [{ text: goal.text }] },
      context: {},
    });
    expect(told.sort()).toEqual([
      'form.value-retired context.locale',
      'form.value-retired interest.covidNeeds',
      'form.value-retired interest.goals.domain',
    ]);
    expect([APPLICATION_1_TO_2.to, APPLICATION_2_TO_3.to]).toEqual([
      'application@2',
      application3Preview().id,
    ]);
  });
});

test("last year's reports go on in series and as history where measures only have another name", () => {
  const months = ['2020-10', '2020-11'].map((month, i) => ({
    ...report({ staffTrained: 3 + i, telehealthSessions: 41 }),
    month,
  }));
  const now = { ...report({ staffCompletedTraining: 9, videoSessions: 30 }), month: '2020-12' };
  const { value } = moved(months);
  const all = [...(value as never as (typeof now)[]), now];
  const series = (id: 'staffCompletedTraining' | 'videoSessions') =>
    toSeries(all, id, { form: MONTHLY_2_PREVIEW }).observations.map(({ y }) => y);
  expect(series('staffCompletedTraining')).toEqual([3, 4, 9]);
  expect(series('videoSessions')).toEqual([null, null, 30]);
  expect(
    checkHistory([now] as never, { form: MONTHLY_2_PREVIEW, history: all.slice(0, 2) as never }).filter(
      ({ severity }) => severity === 'fatal',
    ),
  ).toEqual([]);
});

test('a value that holds itself is moved as far as its fields go', () => {
  const cyclic: Record<string, unknown> = { form: 'application@1' };
  cyclic['interest'] = cyclic;
  cyclic['goals'] = cyclic;
  expect(migrate(cyclic, { to: 'application@3' }).ok).toBe(true);
});

describe('laws', () => {
  const cell = fc.option(fc.oneof(fc.nat(500), fc.constantFrom('notCollected', 'declined', 'suppressed')), {
    nil: undefined,
  });
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
  const values = fc.record(Object.fromEntries(ids.map((id) => [id, cell])), { requiredKeys: [] });
  const sumOf = (row: object) =>
    Object.values(row).reduce((sum: number, each) => sum + (typeof each === 'number' ? each : 0), 0);
  const [one, two, three] = ['xx-monthly@1', 'xx-monthly@2', 'xx-monthly@3'];
  const forms = [
    formOf(one, ids),
    formOf(two, ['a2', 'b', 'sum', 'e1', 'e2', 'new']),
    formOf(three, ['a3', 'b', 'sum', 'e1', 'e2', 'new']),
  ];
  const first: FieldChange[] = [
    { change: 'merged', fields: ['c', 'd'], to: 'sum', adds: true },
    { change: 'split', field: 'e', into: ['e1', 'e2'] },
    { change: 'retired', field: 'f' },
    { change: 'added', field: 'new' },
  ];
  const steps = [
    migration(one, two, [{ change: 'renamed', field: 'a', to: 'a2' }, ...first]),
    migration(two, three, [{ change: 'renamed', field: 'a2', to: 'a3' }]),
  ];
  const direct = migration(one, three, [{ change: 'renamed', field: 'a', to: 'a3' }, ...first]);

  test('a chain gives what one step gives', () => {
    fc.assert(
      fc.property(values, (row) => {
        const inSteps = moved(report(row), { from: one, to: three }, { forms, migrations: steps });
        const atOnce = moved(report(row), direct, { forms });
        expect(inSteps.value).toEqual(atOnce.value);
        expect(inSteps.lost).toEqual(atOnce.lost);
      }),
    );
  });

  test('no number is invented, none disappears that is not told, and what is moved is moved once', () => {
    fc.assert(
      fc.property(values, (row) => {
        const { value, lost } = moved(report(row), direct, { forms });
        const became = value['values'] as object;
        const gone = sumOf(lost);
        expect(sumOf(became) + gone).toBe(sumOf(row));
        expect(moved(value, { from: three, to: three }, { forms })).toMatchObject({ value, losses: [] });
        expect(moved(value, direct, { forms })).toMatchObject({ value, losses: [] });
        expect('new' in became).toBe(false);
      }),
    );
  });

  test('whatever is brought, it is moved or refused with a finding', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, changes) => {
        const outcome = migrate(value, { to: 'monthly@2' });
        expect(outcome.ok || outcome.findings.length > 0).toBe(true);
        const wild = {
          form: 'migration@1',
          from: one,
          to: three,
          changes: [{ change: 'renamed', to: changes }],
        };
        expect(codes(report({ a: 1 }), wild as never, { forms })).not.toEqual([]);
      }),
    );
  });
});

test('the schema that a file names stays behind, and is no loss', () => {
  const $schema = 'https://unpkg.com/csmhs@0/schemas/monthly-report.json';
  const report = { $schema, organization: '00240000', month: '2020-10', values: { staffTrained: 12 } };
  const moved = migrate<Record<string, unknown>>(report, { to: 'monthly@2' });
  expect(moved.ok && [moved.value.value['$schema'], moved.value.losses]).toEqual([undefined, []]);
  const inside = migrate({ $schema, form: 'monthly@1', reports: [report] }, { to: 'monthly@2' });
  expect(JSON.stringify(inside.ok && inside.value.value)).not.toContain('schema');
  const same = migrate<Record<string, unknown>>(report, { to: 'monthly@1' });
  expect(same.ok && same.value.value['$schema']).toBe($schema);
});
