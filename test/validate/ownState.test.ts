import { describe, expect, test } from 'vitest';
import {
  describeFinding,
  en,
  messagesWith,
  reportText,
  validateFiles,
  validateStream,
} from '../../src/index.js';
import { MONTHLY_CORE_1 } from '../../src/monthly/index.js';
import type { Cohort, RegistryFile } from '../../src/network/index.js';
import { codeFrame, frameLines, maskFindings, reportJson } from '../../src/report/index.js';
import { STATE_FORM } from '../exchange/ownForm.js';

const COHORT: Cohort = {
  form: 'cohort@1',
  id: 'zz-2020-21',
  name: 'A made-up cohort',
  schoolYear: '2020-21',
  timeZone: 'America/Chicago',
  codes: 'nces',
  districts: ['2712345'],
  firstMonth: '2020-09',
  lastMonth: '2021-06',
  dueDay: 10,
  monthlyForm: STATE_FORM,
};
const REGISTRY: RegistryFile = {
  form: 'registry@1',
  id: 'zz',
  codes: 'nces',
  coverage: 'complete',
  asOf: '2020-10-01',
  organizations: [
    { code: '2712345', name: 'A', kind: 'district' },
    { code: '271234500001', name: 'B', kind: 'school' },
  ],
};
const OWN = { cohort: COHORT, registry: REGISTRY };
const CSV = 'organization,month,membership,telehealth,sites\n271234500001,2020-10,90,95,';
const tool = { name: 'csmhs', version: '0' };

describe('files of another state are told in its own words', () => {
  test('the sentence and the fix are those of the form, masked, with codes of the registry', async () => {
    const files = [{ name: 'a.csv', text: CSV }];
    const validation = await validateFiles(files, OWN);
    expect(validation.context).toMatchObject({ forms: [STATE_FORM], isCohortFound: false });
    const text = reportText(validation, { messages: en, lines: frameLines(validation, files) });
    expect(text).toContain('*** students were seen by telehealth, but only *** are in membership.');
    expect(text).toContain('Fix: Check both numbers.');
    expect(text).toContain('271234500001 2020-10 telehealth');
    expect(text).toContain('2 | 271234500001,2020-10,***,***');
    expect(text).not.toMatch(/95|A made-up/);
    const { findings, cohort } = reportJson(validation, { tool, ruleSet: 'zz-monthly@1', messages: en });
    expect(cohort).toEqual({ id: 'zz-2020-21', found: false });
    expect(findings.find(({ code }) => code === 'zz.telehealth-exceeds-membership')).toMatchObject({
      message: '*** students were seen by telehealth, but only *** are in membership.',
      howToFix: 'Check both numbers.',
      ruleUrl: '',
      field: 'telehealth',
      params: { telehealth: '***', membership: '***' },
    });
  });

  test('with the numbers for the submitter', async () => {
    const validation = await validateFiles([{ name: 'a.csv', text: CSV }], OWN);
    const { findings } = reportJson(validation, {
      tool,
      ruleSet: '',
      messages: en,
      policy: { values: 'show', mark: '***' },
    });
    expect(findings.find(({ code }) => code.startsWith('zz.'))?.message).toBe(
      '95 students were seen by telehealth, but only 90 are in membership.',
    );
  });

  test('names of a form that nobody brought stay hidden', async () => {
    const { findings } = await validateFiles([{ name: 'a.csv', text: CSV }], OWN);
    const [finding] = findings.filter(({ code }) => code.startsWith('zz.'));
    const hidden = JSON.stringify(maskFindings([finding!]));
    expect(hidden).not.toMatch(/271234500001/);
    expect(
      JSON.stringify(maskFindings([finding!], { values: 'mask', mark: '***', forms: [STATE_FORM] })),
    ).toMatch(/"field":"telehealth"/);
    expect(
      codeFrame({ line: 2, column: 1 }, { lines: new Map([[2, CSV.split('\n')[1]!]]), outline: null }),
    ).toEqual([]);
  });

  test('JSON of the form is read, and a submission that names another form is one finding', async () => {
    const body = {
      organization: '271234500001',
      month: '2020-10',
      values: { membership: 90, telehealth: 95 },
    };
    const codesOf = async (value: unknown) =>
      (await validateFiles([{ name: 'a.json', text: JSON.stringify(value) }], OWN)).findings.map(
        ({ code }) => code,
      );
    expect(await codesOf(body)).toContain('zz.telehealth-exceeds-membership');
    expect(
      await codesOf({ form: 'yy-monthly@1', organization: '2712345', month: '2020-10', reports: [body] }),
    ).toEqual(['monthly.form-unknown']);
  });

  test('a definition is told unmasked', async () => {
    const twice = { ...REGISTRY, organizations: [...REGISTRY.organizations, REGISTRY.organizations[0]] };
    const validation = await validateFiles([{ name: 'r.json', text: JSON.stringify(twice) }]);
    expect(validation.files[0]!.kind).toBe('registry');
    expect(reportText(validation, { messages: en })).toContain('2712345');
  });
});

describe('a cohort found by itself', () => {
  const row = (code: string, month: string) => `organization,month,enrolled\n${code},${month},90`;
  const judge = async (...texts: readonly string[]) => {
    const files = texts.map((text, i) => ({ name: `${i}.csv`, text }));
    return validateFiles(files, {});
  };

  test('every organization and month lies in it: it is used and said', async () => {
    const validation = await judge(row('00240000', '2020-10'), row('00240505', '2020-07'));
    expect(validation.context).toMatchObject({ cohort: { id: 'ma-coiin-2020-21' }, isCohortFound: true });
    expect(validation.judged.judged).toContain('monthly.month-outside-cohort');
    expect(reportText(validation, { messages: en })).toMatch(
      /cohort ma-coiin-2020-21, found by the organizations and months of the files/,
    );
    expect(reportJson(validation, { tool, ruleSet: '' }).cohort).toEqual({
      id: 'ma-coiin-2020-21',
      found: true,
    });
  });

  test('submissions and reports of JSON count too', async () => {
    const report = { organization: '00240505', month: '2020-10', values: {} };
    const found = async (value: unknown) =>
      (await validateFiles([{ name: 'a.json', text: JSON.stringify(value) }])).context.cohort?.id;
    expect(await found(report)).toBe('ma-coiin-2020-21');
    expect(
      await found({ form: 'monthly@1', organization: '00240000', month: '2020-10', reports: [report] }),
    ).toBe('ma-coiin-2020-21');
    expect(await found([report, { ...report, month: '2021-09' }])).toBeUndefined();
  });

  test.each([
    ['another month', [row('00240000', '2020-10'), row('00240000', '2021-08')]],
    ['another district', [row('00240000', '2020-10'), row('00010000', '2020-10')]],
    ['a cohort whose districts are not listed', [row('00240000', '2021-10')]],
    ['no key that can be read', [row('240000', '2020-10')]],
  ])('none with %s', async (_, texts) => {
    const validation = await judge(...texts);
    expect(validation.context.cohort).toBeUndefined();
    expect(reportText(validation, { messages: en })).not.toContain('found by');
  });

  test('a cohort that is given goes before, and the last item of a stream says which it was', async () => {
    const files = [{ name: 'a.csv', text: row('00240000', '2020-10') }];
    const items = [];
    for await (const item of validateStream(files, {
      cohort: { ...COHORT, codes: 'ma-dese', districts: [], monthlyForm: null },
    }))
      items.push(item);
    expect(items.at(-1)).toMatchObject({
      type: 'summary',
      context: { cohort: { id: 'zz-2020-21' }, isCohortFound: false },
    });
  });
});

describe('messagesWith', () => {
  test('adds sentences and labels of the form, and leaves ours as the language has them', () => {
    const es = { locale: 'es', rules: {}, words: { enrolled: 'Matriculados' } };
    expect(messagesWith(MONTHLY_CORE_1, es).words['enrolled']).toBe('Matriculados');
    const own = messagesWith(STATE_FORM, en);
    expect(own.words['grief']).toBe('Students in grief groups');
    expect(own.rules['monthly.screened-exceeds-enrolled']).toBe(
      en.rules['monthly.screened-exceeds-enrolled'],
    );
    expect(messagesWith(STATE_FORM, en)).toBe(own);
    const finding = {
      code: 'zz.services-exceed-contacts',
      severity: 'confirm',
      params: { contacts: 2 },
      path: [],
      fingerprint: '',
    } as const;
    expect(describeFinding(finding, own).message).toBe('There were 2 contacts, fewer than students served.');
    expect(
      describeFinding(
        finding,
        messagesWith({ ...STATE_FORM, source: { title: 'T', url: 'https://example.org/f' } }, en),
      ).ruleUrl,
    ).toBe('https://example.org/f');
  });
});
