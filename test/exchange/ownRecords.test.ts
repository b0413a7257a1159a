import { expect, test } from 'vitest';
import { checkMonthlyFiles, fileKind, isFormKind } from '../../src/exchange/index.js';
import { VALIDATION_REPORT } from '../../src/report/index.js';
import { jsonText } from '../../src/report/json/jsonText.js';
import { validateFiles } from '../../src/validate/index.js';
import { csmhs } from '../cli/fakeHost.js';

const RECORDS = {
  explanations: '[{ "params": { "from": 1 }, "code": "monthly.changed-sharply" }]',
  baseline: '{ "form": "baseline@1", "findings": [] }',
  'validation-report': jsonText({ report: VALIDATION_REPORT, files: [] }),
};

test.each(Object.entries(RECORDS))(
  '%s given as data is told as what it is, everywhere',
  async (kind, text) => {
    expect(fileKind(text)).toBe(kind);
    expect(fileKind(new TextEncoder().encode(`\ufeff${text}`))).toBe(kind);
    expect(isFormKind(fileKind(text))).toBe(false);
    const { files, findings } = await validateFiles([{ name: 'a.json', text }]);
    expect(files).toEqual([{ name: 'a.json', kind, rows: { read: 0, clean: 0 }, readable: false }]);
    expect(findings.map(({ code }) => code)).toEqual(['exchange.file-not-data']);
    const monthly = checkMonthlyFiles([{ name: 'a.json', source: text }]);
    expect(monthly.findings.map(({ code }) => code)).toEqual(['exchange.file-not-data']);
    const { exit, err } = await csmhs(['validate', 'a.json'], { files: { 'a.json': text } });
    expect([exit, err]).toEqual([3, expect.stringContaining('not data')]);
  },
);

test('a registry, whose codes are no rules, stays what it is', () => {
  expect(fileKind('[{ "form": "registry@1", "organizations": [{ "code": "00240000" }] }]')).toBe('registry');
});
