import { expect, test } from 'vitest';
import { MA_REGISTRY, type RegistryFile } from '../../src/network/index.js';
import { validateFiles } from '../../src/validate/index.js';
import { csmhs } from '../cli/fakeHost.js';
import { soundCsv } from '../support/soundCsv.js';

// An organization that the registry does not hold.

const UNKNOWN = 'network.organization-unknown';
const NOT_LISTED = 'network.organization-not-listed';
const registry = (coverage: 'complete' | 'partial'): RegistryFile => ({
  form: 'registry@1',
  id: 'xx',
  codes: 'ma-dese',
  coverage,
  asOf: '2020-10-01',
  organizations: Object.values(MA_REGISTRY),
});
const csv = soundCsv('77770000', '2020-11', {});
const json = JSON.stringify({ organization: '77770000', month: '2020-11', values: {} });

test.each([
  ['a.csv', csv],
  ['a.json', json],
])('is told, and what a partial registry cannot say is not judged: %s', async (name, text) => {
  for (const [coverage, told, judged] of [
    ['complete', UNKNOWN, true],
    ['partial', NOT_LISTED, false],
  ] as const) {
    const found = await validateFiles([{ name, text }], { registry: registry(coverage) });
    const ofCode = found.findings.filter(({ field }) => field === 'organization');
    expect(ofCode.map(({ code, severity }) => [code, severity])).toEqual([
      [told, coverage === 'complete' ? 'fatal' : 'info'],
    ]);
    expect([found.judged.judged.includes(UNKNOWN), found.judged.judged.includes(NOT_LISTED)]).toEqual([
      judged,
      true,
    ]);
    expect(found.judged.notJudged.some(({ code }) => code === UNKNOWN)).toBe(!judged);
  }
});

test('is not told on the command line where nobody named a registry, and neither rule was judged', async () => {
  const run = async (...words: string[]) => {
    const { out } = await csmhs(['validate', 'a.csv', '--format', 'json', ...words], {
      files: { 'a.csv': csv },
    });
    const { findings, judged } = JSON.parse(out);
    const codes = findings.map(({ code }: { code: string }) => code);
    return [codes.includes(NOT_LISTED), judged.judged.includes(NOT_LISTED), judged.judged.includes(UNKNOWN)];
  };
  expect(await run()).toEqual([false, false, false]);
  expect(await run('--registry', 'ma-coiin')).toEqual([true, true, false]);
});
