import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFormFile, fileKind } from '../../src/exchange/index.js';
import {
  CRISIS_PLAN_PARTS,
  type CrisisPlan,
  checkCrisisPlan,
  checkReopeningPlan,
  describePlanParts,
  parseCrisisPlan,
  parseReopeningPlan,
  type ReopeningPlan,
} from '../../src/system/index.js';

const crisis = (more: object = {}) =>
  ({
    form: 'crisis-plan@1',
    organization: '00240000',
    schoolYear: '2020-21',
    languages: ['English'],
    ...more,
  }) as CrisisPlan;
const reopening = (more: object = {}) =>
  ({ form: 'reopening-plan@1', organization: '00240000', schoolYear: '2020-21', ...more }) as ReopeningPlan;
const said = (more: object, asOf?: string) =>
  checkCrisisPlan(crisis(more), asOf ? { asOf } : null).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a plan for critical incidents or for re-opening', () => {
  test('is read where its shape is right, and its findings name the organization', () => {
    const parsed = parseCrisisPlan(crisis({ languages: [] }));
    expect(parsed).toMatchObject({ ok: true, findings: [{ record: { organization: '00240000' } }] });
    expect(parseCrisisPlan(crisis({ parts: [{ part: 'grief' }] })).ok).toBe(false);
    expect(parseReopeningPlan(reopening({ models: ['hybrid'] }))).toMatchObject({ ok: true, findings: [] });
    expect(parseReopeningPlan(crisis()).ok).toBe(false);
  });

  test('is to be reviewed by the day that it names, else a year after it was last gone through', () => {
    expect(said({ nextReviewOn: '2020-10-01' }, '2020-10-01')).toEqual([]);
    const overdue = ['system.plan-review-overdue nextReviewOn'];
    expect(said({ nextReviewOn: '2020-10-01' }, '2020-10-02')).toEqual(overdue);
    expect(said({ agreedOn: '2020-02-29' }, '2021-02-28')).toEqual([]);
    expect(said({ agreedOn: '2020-02-29' }, '2021-03-01')).toEqual(overdue);
    expect(said({ agreedOn: '2019-02-01', reviewedOn: '2020-09-01' }, '2021-03-01')).toEqual([]);
    expect(said({ agreedOn: '2019-02-01' })).toEqual([]);
  });

  test('has its days in order', () => {
    expect(said({ agreedOn: '2020-09-02', reviewedOn: '2020-09-01' })).toEqual([
      'system.plan-days-reversed reviewedOn',
    ]);
    expect(said({ agreedOn: '2020-09-02', nextReviewOn: '2020-09-01' })).toEqual([
      'system.plan-days-reversed nextReviewOn',
    ]);
    expect(said({ agreedOn: '2020-09-01', reviewedOn: '2020-09-01', nextReviewOn: '2020-09-01' })).toEqual(
      [],
    );
  });

  test('begins in its school year, as the state counts it, and may be agreed before it', () => {
    const codes = (more: object, schoolYearStarts?: number) =>
      checkReopeningPlan(reopening(more), schoolYearStarts ? { schoolYearStarts } : null).map(
        ({ code }) => code,
      );
    expect(codes({ from: '2020-07-15', agreedOn: '2020-03-01' })).toEqual([]);
    expect(codes({ from: '2020-07-15' }, 8)).toEqual(['system.plan-outside-school-year']);
    expect(codes({ agreedOn: '2021-07-01' })).toEqual(['system.plan-outside-school-year']);
  });

  test('has each part once, and a day for what is agreed', () => {
    const parts = [
      { part: 'grief', status: 'agreed' },
      { part: 'media', status: 'started' },
      { part: 'grief', status: 'none' },
    ];
    expect(said({ parts })).toEqual([
      'system.plan-part-repeated parts.2.part',
      'system.plan-part-undated parts.0.on',
    ]);
  });

  test('has drills that were held, in its year', () => {
    const drills = ['2020-06-30', '2020-07-01', '2021-06-30'].map((on) => ({ on, kind: 'tabletop' }));
    expect(said({ drills }, '2020-11-01')).toEqual([
      'system.drill-outside-school-year drills.0.on',
      'system.drill-in-future drills.2.on',
    ]);
    expect(said({ drills: drills.slice(1) })).toEqual([]);
  });

  test('takes the parts and kinds of drill of a state', () => {
    const choices = {
      form: 'choices@1',
      id: 'xx-choices',
      lists: {
        crisisPlanParts: [{ id: 'elders', label: 'Elders' }],
        drillKinds: [{ id: 'radio', label: 'Radio' }],
      },
    } as const;
    const own = crisis({
      parts: [{ part: 'elders', status: 'started' }],
      drills: [{ on: '2020-10-01', kind: 'radio' }],
    });
    expect(parseCrisisPlan(own).ok).toBe(false);
    expect(parseCrisisPlan(own, { choices })).toMatchObject({ ok: true, findings: [] });
    const { parts } = describePlanParts(crisis(), { choices });
    expect(parts.at(-1)).toEqual({ part: 'elders', verdict: 'unknown', open: 'notListed' });
  });

  test('never throws on anything that is read', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, part) => {
        checkCrisisPlan(whole);
        checkReopeningPlan(whole);
        checkCrisisPlan(crisis({ parts: [part], drills: [part], languages: [part] }), { asOf: '2020-11-01' });
      }),
    );
  });

  test('is known by its form as a file, also that of a state, and its free words are not shown', () => {
    expect(fileKind('{ "form": "xx-crisis-plan@1" }')).toBe('crisis-plan');
    expect(fileKind('{ "form": "reopening-plan@1" }')).toBe('reopening-plan');
    const source = JSON.stringify(reopening({ parts: [{ part: 'support', status: 'agreed', note: 7 }] }));
    const { findings } = checkFormFile({ name: 'a.json', source }, 'reopening-plan');
    expect(findings.map(({ code }) => code)).toContain('system.plan-part-undated');
    expect(JSON.stringify(findings.map(({ params }) => params))).not.toContain('7');
  });
});

describe('the parts of a plan', () => {
  test('are all described, and what the plan does not tell is unknown', () => {
    const { parts, drills, reviewDueOn, isReviewOverdue } = describePlanParts(crisis());
    expect(parts.map(({ part }) => part)).toEqual(Object.keys(CRISIS_PLAN_PARTS));
    expect(new Set(parts.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
    expect([drills, reviewDueOn, isReviewOverdue]).toEqual([null, null, null]);
  });

  test('are enough only where they were agreed on a day that has come', () => {
    const plan = crisis({
      parts: [
        { part: 'team', status: 'agreed', on: '2020-09-01' },
        { part: 'familyNotice', status: 'agreed', on: '2020-12-01' },
        { part: 'safePlaces', status: 'agreed' },
        { part: 'grief', status: 'started' },
        { part: 'memorials', status: 'none' },
        { part: 'media', status: 'none' },
        { part: 'media', status: 'started' },
      ],
    });
    const { parts } = describePlanParts(plan, { asOf: '2020-11-01' });
    expect(parts.map(({ part, verdict, open }) => [part, verdict, open])).toEqual([
      ['team', 'enough', null],
      ['familyNotice', 'some', 'dayToCome'],
      ['safePlaces', 'some', 'dayMissing'],
      ['grief', 'some', 'started'],
      ['memorials', 'none', 'notStarted'],
      ['postvention', 'unknown', 'notListed'],
      ['returnToSchool', 'unknown', 'notListed'],
      ['staffCare', 'unknown', 'notListed'],
      ['media', 'unknown', 'contradicted'],
      ['closure', 'unknown', 'notListed'],
      ['telehealth', 'unknown', 'notListed'],
    ]);
  });

  test('are those of a plan that was read: what is none is refused in words', () => {
    expect(describePlanParts(crisis({ parts: null, drills: null })).drills).toBeNull();
    for (const wrong of [{ parts: 'grief' }, { parts: [null] }, { drills: [{}] }, { agreedOn: 7 }])
      expect(() => describePlanParts(crisis(wrong))).toThrow(/^describePlanParts/);
  });

  test('stand beside the drills that were held and the review that is due', () => {
    const drills = [
      { on: '2020-10-06', kind: 'tabletop', people: 8 },
      { on: '2020-09-10', kind: 'exercise', people: 4 },
      { on: '2020-12-10', kind: 'exercise' },
    ];
    const plan = crisis({ drills, nextReviewOn: '2020-10-30' });
    expect(describePlanParts(plan, { asOf: '2020-11-01' })).toMatchObject({
      drills: { held: 2, last: '2020-10-06', people: 12 },
      reviewDueOn: '2020-10-30',
      isReviewOverdue: true,
    });
    expect(describePlanParts(plan).drills).toEqual({ held: 3, last: '2020-12-10', people: null });
  });
});
