import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { allRules } from '../../src/messages/allRules.js';
import { MASKED, maskFindings, UNMASKED } from '../../src/report/index.js';
import { WORDED_PARAMS } from '../../src/report/maskPolicy.js';
import { PARAM_WORDS } from '../house/paramWords.js';
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

/** A finding of a rule that does not exist, with something that a person wrote wherever a text may stand. */
const madeUp = (room: string, words: (n: number) => string, param: string): Finding =>
  finding(`${room}.made-up`, 'fatal', {
    record: { organization: words(0), month: words(1), version: 98237461 },
    field: words(2),
    params: { [param]: words(3), [`${param}Of`]: words(4), count: 98237461 },
    path: ['responses', words(5), 4],
    related: [{ record: { organization: words(6) }, field: words(7) }],
    causedBy: words(8),
    fingerprint: `${room}.made-up|${words(0)}|${words(1)}|${words(2)}`,
  });

describe('a rule that does not exist yet', () => {
  const words = fc.infiniteStream(fc.constantFrom(...WRITTEN));
  test('shows nothing that a person wrote, under any param of the house', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROOMS),
        fc.constantFrom(...Object.keys(PARAM_WORDS)),
        words,
        (room, param, some) => {
          const list = Array.from({ length: 9 }, () => some.next().value as string);
          const [masked] = maskFindings([madeUp(room, (n) => list[n]!, param)]);
          const { code: _, path, ...rest } = masked!;
          const text = JSON.stringify([rest, path]);
          for (const word of WRITTEN.slice(0, 6)) expect(text).not.toContain(word);
          expect(Object.values(masked!.params).filter((value) => WRITTEN.includes(String(value)))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('shows no number but limits and places', () => {
    for (const name of Object.keys(PARAM_WORDS)) {
      const [masked] = maskFindings([
        finding('made.up', 'fatal', { field: 'screened', params: { [name]: 12 } }),
      ]);
      const isOpen = masked!.params[name] === 12;
      const means = PARAM_WORDS[name]!;
      if (isOpen)
        expect(`${name}: ${means}`).toMatch(
          /least|greatest|limit|most that is read|how many (cells|columns|months|days|rows|decimals|are due)|place|line|schools that|phase|version|newest/,
        );
    }
    const [counted] = maskFindings([
      finding('made.up', 'fatal', { params: { count: 12, other: 3, rows: 4 } }),
    ]);
    expect(counted!.params).toEqual({ count: '***', other: '***', rows: 4 });
  });
});

describe('what stays readable', () => {
  const masked = (code: string, params: Finding['params'], rest: Partial<Finding> = {}) =>
    maskFindings([finding(code, 'fatal', { params, ...rest })])[0]!;

  test('words of the forms, days, months and known codes', () => {
    const params = {
      answer: 'team.members.0.email',
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
    expect(masked('made.up', params).params).toEqual(params);
  });

  test('the chart of a finding on a chart', () => {
    expect(masked('spc.denominators-missing', { chart: 'p' }).params).toEqual({ chart: 'p' });
    expect(masked('spc.value-not-finite', { place: 3, field: 'y' }).params).toEqual({ place: 3, field: 'y' });
  });

  test('what refers to a thing, by its kind', () => {
    const params = { referrer: 'cycle Zebulon', kind: 'measure', text: '617-555-0182', nearest: 'zeb-7' };
    expect(masked('pdsa.reference-unknown', params)).toMatchObject({
      params: { referrer: 'cycle ***', kind: 'measure', text: '***', nearest: 'none' },
      hidden: { text: 'a text' },
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
      { text: 'a text' },
      { text: 'a text' },
      { text: 'a number' },
    ]);
  });

  test('what every rule says in its own words, as the cases of the conformance kit have it', () => {
    const hidden: string[] = [];
    for (const file of readdirSync(`${ROOT}conformance`).filter((name) => name.endsWith('.json'))) {
      const walk = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const { code, params } = node as Partial<Finding>;
        if (typeof code === 'string' && typeof params === 'object') {
          const texts = Object.entries(params).filter(([, value]) => typeof value === 'string');
          const shown = masked(code, Object.fromEntries(texts)).params;
          for (const name of WORDED_PARAMS)
            if (shown[name] !== undefined && shown[name] !== params[name])
              hidden.push(`${code} ${name}: ${params[name]}`);
        }
        for (const inner of Object.values(node)) walk(inner);
      };
      walk(JSON.parse(readFileSync(`${ROOT}conformance/${file}`, 'utf8')));
    }
    expect([...new Set(hidden)]).toEqual([]);
  });

  test('all of a form to the submitter who asks for the values', () => {
    const params = { text: '617-555-0182', cycle: 'Zebulon', count: 4 };
    const open = finding('pdsa.made-up', 'fatal', { field: 'Zebulon', path: ['Zebulon'], params });
    expect(maskFindings([open], UNMASKED)).toEqual([open]);
  });
});

describe('a key that no registry holds', () => {
  const of = (organization: string, version = 1) =>
    finding('monthly.row-duplicated', 'fatal', {
      record: { organization, month: '2020-10', version },
      params: { organization, version },
      path: ['reports', organization],
      source: { file: 'a.csv', line: 7, column: 1 },
      fingerprint: `monthly.row-duplicated|${organization}|2020-10|`,
    });

  test('is hidden wherever it stands, and the line still says of which record two findings speak', () => {
    const [first, second] = maskFindings([of('98237461', 482910), of('98237461', 482910)]);
    expect(JSON.stringify([first, second])).not.toMatch(/98237461|482910/);
    expect(first).toMatchObject({
      record: { organization: '***', month: '2020-10' },
      params: { organization: '***', version: '***' },
      source: { line: 7 },
      fingerprint: 'monthly.row-duplicated|***|2020-10|',
    });
    expect(second?.source).toEqual(first?.source);
    expect(second?.fingerprint).toBe('monthly.row-duplicated|***|2020-10||2');
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
