import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCodeScheme } from '../../src/form/index.js';
import { parseCohort, parseLearningModels, parseRegistry } from '../../src/network/index.js';
import { ROOT } from '../support/sourceFiles.js';

// The files that docs/network.md shows are right as they stand.

const files = [...readFileSync(`${ROOT}docs/network.md`, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text]) => JSON.parse(text!) as Readonly<Record<string, unknown>>,
);

test('the guide shows a cohort, a registry, a code scheme and learning models without a fault', () => {
  const [cohort, registry, scheme, learning] = files;
  expect(files).toHaveLength(4);
  expect(parseCohort(cohort)).toMatchObject({ ok: true, findings: [] });
  expect(parseRegistry(registry)).toMatchObject({ ok: true, findings: [] });
  expect(parseCodeScheme(scheme!['codes'])).toMatchObject({ ok: true, findings: [] });
  expect(parseLearningModels(learning)).toMatchObject({ ok: true, findings: [] });
});
