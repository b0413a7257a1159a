import { expect, test } from 'vitest';
import { DOC_BLOCKS, examplesOf } from '../support/docExamples.js';
import { check } from '../support/runExample.js';

// The example in a comment was run today, with nothing in scope but what users can import.

const examples = DOC_BLOCKS.flatMap(examplesOf);

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(100);
});

test('every @example shows what comes out, after an arrow', () => {
  const silent = DOC_BLOCKS.filter((block) => examplesOf(block).length === 0);
  expect(silent.map(({ place }) => place)).toEqual([]);
});

test('every @example gives the value it shows', async () => {
  const wrong: string[] = [];
  for (const example of examples) {
    await check(example).catch((error: Error) => {
      wrong.push(`${example.place}: ${example.expression}\n${error.message}`);
    });
  }
  expect(wrong).toEqual([]);
});
