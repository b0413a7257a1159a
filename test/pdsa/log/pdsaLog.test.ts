import fc from 'fast-check';
import { expect, test } from 'vitest';
import given from '../../../examples/data/pdsa/00240000-2020-21.json' with { type: 'json' };
import { parseCycle } from '../../../src/pdsa/cycle/parseCycle.js';
import { checkCycleCounts } from '../../../src/pdsa/log/checkCycleCounts.js';
import { checkPdsaLog } from '../../../src/pdsa/log/checkPdsaLog.js';
import { cyclePace } from '../../../src/pdsa/log/cyclePace.js';
import { monthlyCycleCounts } from '../../../src/pdsa/log/monthlyCycleCounts.js';
import { parsePdsaLog } from '../../../src/pdsa/log/parsePdsaLog.js';
import { frozen } from '../../support/frozen.js';
import { after, codes, FINISH, PLAN, planned, STUDY, WHOLE } from '../cycles.js';

const start = { type: 'start', on: '2020-10-05' } as const;
const cycle = after(WHOLE.slice(1));
const logOf = (...cycles: readonly unknown[]) => ({ form: 'pdsa@1', organization: '00240000', cycles });
const found = (changes: object, context = {}) =>
  codes(checkPdsaLog({ ...frozen(given), ...changes }, context));

test('the example is read whole, and nothing in it blocks', () => {
  const outcome = parsePdsaLog(frozen(given));
  expect(outcome.ok && outcome.value.cycles.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'form-1 acted',
    'form-2 acted',
    'form-3 acted',
    'remind-1 acted',
    'remind-2 doing',
  ]);
  expect(outcome.findings.filter(({ severity }) => severity === 'fatal')).toEqual([]);
});

test('a log printed as JSON is read as the same log', () => {
  const once = parsePdsaLog(given);
  const twice = once.ok ? parsePdsaLog(JSON.parse(JSON.stringify(once.value))) : once;
  expect(twice).toEqual(once);
});

test('what a cycle says must be what its events make of it', () => {
  expect(parseCycle({ events: cycle.events })).toEqual({ ok: true, value: cycle, findings: [] });
  expect(parseCycle(cycle).ok).toBe(true);
  expect(parseCycle({ ...cycle, act: { decision: 'adopt' } }).findings).toMatchObject([
    { code: 'pdsa.cycle-differs-from-events', path: ['act'], params: { cycle: 'screen-1', field: 'act' } },
  ]);
  expect(codes(parseCycle({ state: 'acted' }).findings)).toEqual(['form.missing']);
});

test('a decision without a study is found where it stands', () => {
  const events = [WHOLE[0], start, FINISH, { type: 'act', on: '2020-10-23', decision: 'adopt' }];
  expect(checkPdsaLog(logOf({ events }))).toMatchObject([
    { code: 'pdsa.study-missing', path: ['cycles', 0, 'events', 3], severity: 'fatal' },
  ]);
  expect(parsePdsaLog(logOf({ events })).ok).toBe(false);
});

test('references lead somewhere, or are named with what is nearest', () => {
  expect(found({ aims: [] })).toContain('pdsa.reference-unknown');
  expect(found({ diagram: { nodes: [] } })).toEqual(
    expect.arrayContaining(['pdsa.aim-node-missing', 'pdsa.reference-unknown']),
  );
  expect(found({ measures: [] })).toContain('pdsa.measure-unknown');
  expect(found({ measures: null })).not.toContain('pdsa.measure-unknown');
  expect(found({ measures: null }, { measures: ['screenedShare'] })).not.toContain('pdsa.measure-unknown');
  expect(found({ organization: '06180000' })).toContain('pdsa.cycle-of-other-district');
});

test('a school of the district keeps its cycles in the log of the district', () => {
  const own = planned({ organization: '00240505' });
  expect(codes(checkPdsaLog(logOf(own)))).toEqual([]);
});

test('anything may be passed, and equal findings are told apart', () => {
  expect(codes(checkPdsaLog(null))).toEqual(['form.kind-wrong']);
  expect(checkPdsaLog({ form: 'pdsa@1', organization: '00240000' })).toMatchObject([
    { code: 'form.missing', field: 'cycles', path: ['cycles'] },
  ]);
  const keys = ['aims', 'measures', 'diagram', 'plan', 'progress', 'cycles'] as const;
  const part = fc.record(Object.fromEntries(keys.map((key) => [key, fc.anything()])));
  fc.assert(
    fc.property(part, fc.array(fc.anything()), (parts, entries) => {
      const findings = [
        ...checkPdsaLog({ ...logOf(), ...parts }),
        ...checkPdsaLog(logOf(...entries, { events: entries })),
        ...checkPdsaLog({
          ...logOf(),
          aims: entries,
          measures: entries,
          progress: entries,
          diagram: { nodes: entries },
        }),
      ];
      expect(findings.every(({ code }) => /^(pdsa|core|form)\./.test(code))).toBe(true);
    }),
  );
  const twice = checkPdsaLog(logOf({}, {}));
  expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(twice.length);
});

test('cycles are counted for a month as the monthly form defines them', () => {
  const running = after([{ type: 'start', on: '2020-10-31' }]);
  const cancelled = after([start, { type: 'cancel', on: '2020-10-20', reason: 'Closed.' }]);
  const cycles = [cycle, running, cancelled, planned()];
  expect(monthlyCycleCounts({ cycles }, '2020-09')).toEqual({ pdsaCyclesActive: 0, pdsaCyclesCompleted: 0 });
  expect(monthlyCycleCounts({ cycles }, '2020-10')).toEqual({ pdsaCyclesActive: 1, pdsaCyclesCompleted: 1 });
  expect(monthlyCycleCounts({ cycles }, '2020-11')).toEqual({ pdsaCyclesActive: 1, pdsaCyclesCompleted: 0 });
  expect(monthlyCycleCounts({ cycles }, '2020-10', '06180000')).toEqual({
    pdsaCyclesActive: 0,
    pdsaCyclesCompleted: 0,
  });
  // Under way on the last day: one that closes on it is not.
  const closing = after([start, FINISH, STUDY, { type: 'act', on: '2020-10-31', decision: 'adopt' }]);
  expect(monthlyCycleCounts({ cycles: [closing] }, '2020-10')).toEqual({
    pdsaCyclesActive: 0,
    pdsaCyclesCompleted: 1,
  });
});

test('typed numbers of cycles are held against the log; what is absent is no contradiction', () => {
  const report = (values: object) => ({ organization: '00240000', month: '2020-10', values });
  expect(
    checkCycleCounts({ cycles: [cycle] }, report({ pdsaCyclesActive: 0, pdsaCyclesCompleted: 2 })),
  ).toMatchObject([
    {
      code: 'pdsa.cycle-count-differs',
      severity: 'confirm',
      record: { organization: '00240000', month: '2020-10' },
      field: 'pdsaCyclesCompleted',
      params: { value: 2, expected: 1 },
    },
  ]);
  expect(checkCycleCounts({ cycles: [cycle] }, report({ pdsaCyclesCompleted: 'notCollected' }))).toEqual([]);
});

test('one cycle under way each month is expected, not one completed', () => {
  const pace = cyclePace([cycle], '2020-09', '2020-11');
  expect(pace.months).toEqual([
    { month: '2020-09', active: 0, completed: 0 },
    { month: '2020-10', active: 1, completed: 1 },
    { month: '2020-11', active: 0, completed: 0 },
  ]);
  expect(pace.idle).toEqual(['2020-09', '2020-11']);
  expect(pace.findings).toMatchObject([
    { code: 'pdsa.months-without-cycle', params: { count: 2, months: 3 } },
  ]);
  expect(cyclePace([cycle], '2020-10', '2020-10').findings).toEqual([]);
});

test('a cycle of thousands of notes is read, and advancing one leaves the one before as it was', () => {
  const notes = Array.from({ length: 20_000 }, () => ({ type: 'note', on: '2020-10-02', text: 'Seen.' }));
  const outcome = parsePdsaLog(logOf({ events: [WHOLE[0], ...notes] }));
  expect(outcome.ok && outcome.value.cycles[0]!.notes).toHaveLength(20_000);
});

test('references are judged where the log has nothing to refer to', () => {
  const events = [{ ...WHOLE[0], aimId: 'more', driverId: 'form' }];
  expect(codes(checkPdsaLog(logOf({ events })))).toEqual([
    'pdsa.reference-unknown',
    'pdsa.reference-unknown',
  ]);
  expect(codes(checkPdsaLog(logOf({ events }), { aims: ['more'] }))).toEqual(['pdsa.reference-unknown']);
  const aim = { id: 'form', kind: 'aim', label: 'An aim is no driver' };
  expect(
    codes(checkPdsaLog({ ...logOf({ events }), diagram: { nodes: [aim] } }, { aims: ['more'] })),
  ).toEqual(['pdsa.reference-unknown']);
});

test('the data of a test name known measures', () => {
  const finish = { ...FINISH, data: [{ what: 'Forms', measureId: 'screend' }] };
  const log = logOf({ events: [WHOLE[0], start, finish] });
  expect(checkPdsaLog(log, { measures: ['screened'] })).toMatchObject([
    {
      code: 'pdsa.measure-unknown',
      path: ['cycles', 0, 'events', 2, 'data', 0, 'measureId'],
      params: { nearest: 'screened' },
    },
  ]);
});

test('a log and its plan are of one district', () => {
  expect(checkPdsaLog({ ...logOf(), organization: '00240505' })).toMatchObject([
    { code: 'pdsa.log-of-school', params: { code: '00240505', expected: '00240000' } },
  ]);
  const plan = { organization: '06180000', priorities: [] };
  expect(checkPdsaLog({ ...logOf(), plan })).toMatchObject([
    { code: 'pdsa.plan-of-other-district', path: ['plan', 'organization'] },
  ]);
});

test('a key that no cycle has is a warning, one that events decide is not to be changed by hand', () => {
  const outcome = parsePdsaLog(logOf({ events: cycle.events, startOn: '2020-10-01', color: 'green' }));
  expect(outcome.ok).toBe(true);
  expect(outcome.findings.slice(0, 2)).toMatchObject([
    { code: 'form.key-misspelled', params: { field: 'cycles.startOn', nearest: 'startedOn' } },
    { code: 'form.keys-foreign', params: { count: 1 } },
  ]);
});

test('what people type into days, months, codes and keys is in no finding', () => {
  const said = 'Mia Smith, grade 7';
  const log = {
    ...logOf({ events: [{ ...cycle.events[0], on: said, [said]: 1 }], [said]: said }),
    organization: said,
    [said]: said,
    aims: [{ id: 'a', by: said, baseline: { month: said } }],
    progress: [{ month: said, value: 1 }],
  };
  const findings = checkPdsaLog(log as never);
  expect(codes(findings)).toEqual(expect.arrayContaining(['core.date-unreadable', 'form.keys-foreign']));
  expect(JSON.stringify(findings)).not.toMatch(/Mia|Smith|grade/);
});

test('a cycle that cannot be read is not said to be missing', () => {
  const next = { ...PLAN, id: 'screen-2', number: 2, scale: 'oneGrade', previousCycleId: 'screen-1' };
  const unread = { ...PLAN, on: '2021-02-30' };
  expect(
    codes(checkPdsaLog(logOf({ events: [unread] }, { events: [{ ...next, on: '2020-11-01' }] }))),
  ).toEqual(['core.date-unreadable']);
  expect(codes(checkPdsaLog(logOf({ events: WHOLE }, { events: [{ ...next, on: '2021-02-30' }] })))).toEqual([
    'core.date-unreadable',
  ]);
  const implement = { ...next, on: '2020-11-01', purpose: 'implementChange' };
  const neverStarted = [PLAN, { type: 'start', on: '2020-10-55' }];
  expect(codes(checkPdsaLog(logOf({ events: neverStarted }, { events: [implement] })))).toEqual([
    'core.date-unreadable',
  ]);
});

test('holes in lists are entries that are not there', () => {
  const outcome = parsePdsaLog({ ...logOf(), cycles: new Array(2) });
  expect(outcome.ok).toBe(false);
  expect(codes(outcome.findings)).toEqual(['form.missing', 'form.missing']);
  const study = { ...STUDY, results: new Array(1) };
  expect(parseCycle({ events: [PLAN, start, FINISH, study] }).ok).toBe(false);
});

test('what is wrong with later events is told at once, and a school is named as the record of its cycle', () => {
  const events = [
    { ...PLAN, organization: '00240505' },
    { type: 'start' },
    { type: 'dance', on: '2020-10-06' },
  ];
  const findings = checkPdsaLog({ ...logOf(), cycles: [{ events }] });
  expect(findings.map(({ code, path, record }) => [code, path.join('.'), record?.organization])).toEqual([
    ['form.missing', 'cycles.0.events.1.on', '00240505'],
    ['form.choice-unknown', 'cycles.0.events.2.type', '00240505'],
  ]);
});
