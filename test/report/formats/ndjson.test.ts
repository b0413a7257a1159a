import { expect, test } from 'vitest';
import { reportJson } from '../../../src/report/index.js';
import { ndjsonPieces } from '../../../src/report/json/ndjsonPieces.js';
import { joined, OPTIONS } from './everyFormat.js';
import { SAMPLE } from './sample.js';

const linesOf = async (...given: Parameters<typeof ndjsonPieces>) => {
  const text = await joined(ndjsonPieces(...given));
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

test('the lines hold what the JSON report holds', async () => {
  const { findings, ...head } = reportJson(SAMPLE, OPTIONS);
  const [first, ...rest] = await linesOf(SAMPLE, OPTIONS);
  expect(first).toEqual({ type: 'report', ...head });
  expect(rest.slice(0, -1)).toEqual(findings.map((finding) => ({ type: 'finding', ...finding })));
  expect(rest.at(-1)).toEqual({ type: 'summary', counts: head.counts, listed: findings.length });
  for (const told of rest.slice(0, -1)) expect(told).toHaveProperty('howToFix');
});

test('under a cap the summary says what is left out', async () => {
  const lines = await linesOf(SAMPLE, { ...OPTIONS, maxFindings: 1 });
  expect(lines.map(({ type }) => type)).toEqual(['report', 'finding', 'summary']);
  expect(lines.at(-1)).toMatchObject({ listed: 1, omitted: SAMPLE.findings.length - 1 });
});

test('without a language findings have no sentences', async () => {
  const { messages: _, ...options } = OPTIONS;
  const [, finding] = await linesOf(SAMPLE, options);
  expect(finding).not.toHaveProperty('message');
});
