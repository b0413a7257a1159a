import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownPieces } from '../../../src/report/markdown/markdownPieces.js';
import { finding } from '../findings.js';
import { joined, OPTIONS, validationOf } from './everyFormat.js';
import { hostileNames } from './hostile.js';
import { SAMPLE } from './sample.js';

test('it says what was counted, by which rules, where, and what to do', async () => {
  const text = await joined(markdownPieces(SAMPLE, OPTIONS));
  expect(text).toMatch(/^## 1 file, 3 rows/);
  expect(text).toContain(
    '| [core.month-unreadable](<https://unpkg.com/csmhs/docs/rules/core.md#coremonth-unreadable>) | fatal | 1 | 0 |',
  );
  expect(text).toContain('| data/October 2020.csv\\:3\\:10 | fatal |');
  expect(text).toContain('Not judged: 1 rule.');
});

test('it lists no more than a summary of a job holds', async () => {
  const many = Array.from({ length: 5000 }, (_, i) =>
    finding('own.rule', 'fatal', { source: { file: `${'ü'.repeat(500)}.csv`, line: i + 1, column: 1 } }),
  );
  const text = await joined(markdownPieces(validationOf(many), { ...OPTIONS, maxFindings: 5000 }));
  expect(new TextEncoder().encode(text).length).toBeLessThan(1_000_000);
  const listed = text.match(/ü\.csv/g)!.length;
  expect(text).toContain(`${5000 - listed} findings counted here but not listed.`);
  expect((await joined(markdownPieces(validationOf(many), OPTIONS))).match(/ü\.csv/g)).toHaveLength(200);
});

test('whatever is in names, a finding is one row of four cells and no link, mention or element', async () => {
  await fc.assert(
    fc.asyncProperty(hostileNames, async (name) => {
      const found = finding('own.rule', 'fatal', { source: { file: name, line: 1, column: 1 } });
      const text = await joined(markdownPieces(validationOf([found]), OPTIONS));
      const lines = text.trimEnd().split('\n');
      expect(lines).toHaveLength(11);
      const bare = lines
        .at(-1)!
        .replace(/\\[\\`*_{}[\]()#+!|~@:$>]/g, '')
        .replace(/&(amp|lt);/g, '');
      expect(bare.match(/\|/g)).toHaveLength(5);
      expect(bare).not.toMatch(/[<>`@[\]&]/);
    }),
  );
});
