import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { allRules } from '../../src/messages/allRules.js';
import { MASKED, maskFindings, UNMASKED } from '../../src/report/index.js';
import { ROOT } from '../support/sourceFiles.js';
import { finding } from './findings.js';

// What is not known to be open is hidden: in every room, under every param, in rules that nobody has written yet.

const WRITTEN = [
  'Zebulon',
  '617-555-0182',
  '617 555 0182',
  '98237461',
  'zeb.ulon@b.org',
  'r3.Zebulon',
  'Z',
  'zeb-7',
  '7',
  'JD',
];
const ROOMS = [...new Set(allRules().map(({ code }) => code.split('.')[0]!)), 'made'];

const PARAMS = [...new Set(allRules().flatMap(({ params }) => Object.keys(params)))];

/** A finding with something that a person wrote wherever a text may stand. */
const madeUp = (code: string, words: (n: number) => string, param: string): Finding =>
  finding(code, 'fatal', {
    record: { organization: words(0), month: words(1), version: 98237461 },
    field: words(2),
    params: { [param]: words(3), [`${param}Of`]: words(4), count: 98237461 },
    path: ['responses', words(5), 4],
    related: [{ record: { organization: words(6) }, field: words(7) }],
    causedBy: words(8),
    alsoCausedBy: [words(9)],
    fingerprint: `${code}|${words(0)}|${words(1)}|${words(2)}`,
  });

describe('a rule that does not exist yet', () => {
  const words = fc.infiniteStream(fc.constantFrom(...WRITTEN));
  test('shows nothing that a person wrote, under any param of the house', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROOMS), fc.constantFrom(...PARAMS), words, (room, param, some) => {
        const list = Array.from({ length: 9 }, () => some.next().value as string);
        const [masked] = maskFindings([madeUp(`${room}.made-up`, (n) => list[n]!, param)]);
        const { code: _, path, ...rest } = masked!;
        const text = JSON.stringify([rest, path]);
        for (const word of WRITTEN.slice(0, 6)) expect(text).not.toContain(word);
        expect(new Set(Object.values(masked!.params))).toEqual(new Set(['***']));
      }),
      { numRuns: 500 },
    );
  });

  test('and a rule that exists shows nothing of the kind under a param that is no part of it', () => {
    for (const { code } of allRules()) {
      const [masked] = maskFindings([
        finding(code, 'fatal', { params: { somethingNew: 12, more: 'Zebulon' } }),
      ]);
      expect(masked!.params).toEqual({ somethingNew: '***', more: '***' });
    }
  });

  test.each(ROOMS)('of the room %s shows of its facts what it says itself that they hold', (room) => {
    const made = {
      code: `${room}.made-up`,
      params: { count: 'value', sum: 'value', text: 'quote', place: 'place', least: 'limit', month: 'key' },
    } as const;
    const params = { count: 12, sum: 3, text: 'Zebulon', place: 3, least: 10, month: '2020-10' };
    const [masked] = maskFindings([finding(made.code, 'fatal', { params })], { ...MASKED, rules: [made] });
    expect(masked!.params).toEqual({ ...params, count: '***', sum: '***', text: '***' });
  });

  test('shows no fact that holds a value or something written, of any rule, whatever its name', () => {
    for (const { code, params } of allRules())
      for (const [name, holds] of Object.entries(params)) {
        if (holds !== 'value' && holds !== 'quote') continue;
        for (const value of [12, ...WRITTEN]) {
          const [masked] = maskFindings([finding(code, 'fatal', { params: { [name]: value } })]);
          expect([code, name, masked!.params[name]]).toEqual([code, name, '***']);
        }
      }
  });

  test('nor under a key what a person wrote', () => {
    for (const { code, params } of allRules())
      for (const [name, holds] of Object.entries(params)) {
        if (holds !== 'key') continue;
        for (const value of [98237461, ...WRITTEN]) {
          const [masked] = maskFindings([finding(code, 'fatal', { params: { [name]: value } })]);
          expect([code, name, masked!.params[name]]).toEqual([code, name, '***']);
        }
      }
  });
});

describe('what stays readable', () => {
  const masked = (code: string, params: Finding['params'], rest: Partial<Finding> = {}) =>
    maskFindings([finding(code, 'fatal', { params, ...rest })])[0]!;

  test('words of the forms, days, months and known codes', () => {
    const params = {
      answer: 'team.members.email',
      choices: 'plan, revise, start',
      event: 'study',
      item: 'T1',
      measure: 'screened',
      day: '2020-10-05',
      month: '2020-10',
      year: '2020-21',
      code: '00240505',
      form: 'application@2',
      kind: 'an Excel workbook or another archive',
    };
    const holds = Object.fromEntries(Object.keys(params).map((name) => [name, 'key' as const]));
    const rules = [{ code: 'made.up', params: holds }] as const;
    expect(maskFindings([finding('made.up', 'fatal', { params })], { ...MASKED, rules })[0]!.params).toEqual(
      params,
    );
  });

  test('the chart of a finding on a chart', () => {
    expect(masked('spc.denominators-missing', { chart: 'p' }).params).toEqual({ chart: 'p' });
    expect(masked('spc.value-not-finite', { place: 3, field: 'y' }).params).toEqual({ place: 3, field: 'y' });
  });

  test('a hint at what was written only where that is shown', () => {
    const params = { referrer: 'cycle Zebulon', kind: 'measure', text: '617-555-0182', nearest: 'zeb-7' };
    expect(masked('pdsa.reference-unknown', params)).toMatchObject({
      params: { referrer: '***', kind: 'measure', text: '***', nearest: '***' },
      hidden: { text: 'a value' },
    });
  });

  test('the kind of a hidden cell, and never more', () => {
    const kind = (text: string) =>
      masked('core.absence-word-unknown', { text }, { field: 'screened' }).hidden?.['text'];
    expect(['<10', '5 or 6', 'Jane', '~', '1,2/3'].map(kind)).toEqual([
      'digits and signs',
      'letters and digits',
      'letters',
      'signs',
      'digits and signs',
    ]);
    expect(kind('<99')).toBe(kind('<1'));
    const sheet = (text: string | number) => masked('assessment.value-is-text', { item: 'T1', text }).hidden;
    expect([sheet('617-555-0182'), sheet('Zebulon'), sheet(7)]).toEqual([
      { text: 'a value' },
      { text: 'a value' },
      { text: 'a number' },
    ]);
  });

  /** The kit has codes of no registry, and the ids of instruments of its own. */
  const isOwn = (value: unknown) =>
    /^([A-Z]{2}-)?\d{3,14}$|^[bd]\d(-\d)?$|domains\.0\.id|^[abq]\d*$|\b4to5\b|\b[ab] c0\b|^age 6to16$|^A$/.test(
      String(value),
    );

  test('what every rule says in its own words, as the cases of the conformance kit have it', () => {
    const hidden: string[] = [];
    for (const file of readdirSync(`${ROOT}conformance`).filter((name) => name.endsWith('.json'))) {
      const walk = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const { code, params } = node as Partial<Finding>;
        if (typeof code === 'string' && typeof params === 'object' && params !== null) {
          const shown = masked(code, params).params;
          const holds = allRules().find((rule) => rule.code === code)?.params ?? {};
          for (const [name, value] of Object.entries(params))
            if (
              ['key', 'limit', 'place'].includes(holds[name] ?? '') &&
              shown[name] !== value &&
              !isOwn(value)
            )
              hidden.push(`${code} ${name}: ${value}`);
        }
        for (const inner of Object.values(node)) walk(inner);
      };
      walk(JSON.parse(readFileSync(`${ROOT}conformance/${file}`, 'utf8')));
    }
    expect([...new Set(hidden)]).toEqual([]);
  });

  test('all of a form to the submitter who asks for the values', () => {
    const params = { text: 'Zebulon', kind: 'cycle', other: 2, place: 4 };
    const open = finding('pdsa.id-repeated', 'fatal', { field: 'Zebulon', path: ['Zebulon'], params });
    expect(maskFindings([open], UNMASKED)).toEqual([open]);
  });
});

describe('a key that no registry holds', () => {
  const of = (organization: string, version = 1) =>
    finding('monthly.duplicate-report', 'fatal', {
      record: { organization, month: '2020-10', version },
      params: { organization, version },
      path: ['reports', organization],
      source: { file: 'a.csv', line: 7, column: 1 },
      fingerprint: `monthly.duplicate-report|${organization}|2020-10|`,
    });

  test('is hidden wherever it stands, and the line still says of which record two findings speak', () => {
    const [first, second] = maskFindings([of('98237461', 482910), of('98237461', 482910)]);
    expect(JSON.stringify([first, second])).not.toMatch(/98237461|482910/);
    expect(first).toMatchObject({
      record: { organization: '***', month: '2020-10' },
      params: { organization: '***', version: '***' },
      source: { line: 7 },
      fingerprint: 'monthly.duplicate-report|***|2020-10|',
    });
    expect(second?.source).toEqual(first?.source);
    expect(second?.fingerprint).toBe('monthly.duplicate-report|***|2020-10||2');
  });

  test('is shown where the registry in use holds it, and to the submitter', () => {
    expect(maskFindings([of('00240505')])[0]).toEqual(of('00240505'));
    const registry = {
      '98237461': { code: '98237461', name: 'A', kind: 'school', grades: [], enrollment: [] },
    } as const;
    expect(maskFindings([of('98237461')], { ...MASKED, registry })[0]).toEqual(of('98237461'));
    expect(maskFindings([of('00240505')], { ...MASKED, registry })[0]?.record?.organization).toBe('***');
    expect(maskFindings([of('98237461', 482910)], UNMASKED)[0]).toEqual(of('98237461', 482910));
  });

  test('a damaged code is shown where what it was is known', () => {
    const text = (text: string) =>
      maskFindings([
        finding('core.code-lost-zeros', 'fatal', {
          field: 'organization',
          params: { text, code: text.padStart(8, '0') },
        }),
      ])[0]?.params;
    expect(text('240505')).toEqual({ text: '240505', code: '00240505' });
    expect(text('982374')).toEqual({ text: '***', code: '***' });
  });
});
