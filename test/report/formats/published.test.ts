import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/core/index.js';
import { MA_REGISTRY } from '../../../src/network/index.js';
import { reportJson, UNMASKED, type Validation } from '../../../src/report/index.js';
import { type ValidateOptions, validateFiles, validateStream } from '../../../src/validate/index.js';
import { ROOT } from '../../support/sourceFiles.js';
import { faultsOf, faultsOfText } from '../../support/validReport.js';
import { EVERY_FORMAT, joined, OPTIONS } from './everyFormat.js';
import { SAMPLE } from './sample.js';

// The reports for programs, held against the schemas that the package publishes.

const text = (name: string) => readFileSync(`${ROOT}examples/data/${name}`, 'utf8');
const FILES = {
  months: { name: 'october.csv', text: text('damaged/synthetic-randolph-2020-10-excel.csv') },
  year: { name: 'year.csv', text: text('synthetic-burlington-2020-21.csv') },
  log: { name: 'log.json', text: text('pdsa/broken.json') },
  sheet: { name: 'fall.json', text: text('assessments/broken.json') },
  application: { name: 'application.json', text: text('applications/draft.json') },
  unreadable: { name: 'x.json', text: '{"form": "profile@1", ' },
  packed: { name: 'x.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]) },
  empty: { name: 'empty.csv', text: '' },
} as const;
const judging: ValidateOptions = { registry: MA_REGISTRY, asOf: '2020-11-20' };

/** Both reports of a validation, in every way they can be asked for. */
async function faultsIn(validation: Validation): Promise<string[]> {
  const faults: string[] = [];
  const { messages: _, ...wordless } = OPTIONS;
  for (const options of [
    OPTIONS,
    { ...OPTIONS, policy: UNMASKED },
    { ...OPTIONS, maxFindings: 2 },
    { ...OPTIONS, maxFindings: 0 },
    wordless,
  ]) {
    faults.push(faultsOf('validation-report', JSON.parse(JSON.stringify(reportJson(validation, options)))));
    for (const format of ['json', 'ndjson'] as const)
      faults.push(
        faultsOfText(format, await joined(EVERY_FORMAT[format]!(validation, options as typeof OPTIONS))),
      );
  }
  return faults.filter((fault) => fault !== '');
}

test.each([
  ...Object.entries(FILES).map(([name, file]) => [name, [file]] as const),
  ['all together', Object.values(FILES)] as const,
  ['no file', []] as const,
])('%s: every report is what the schema says', async (_, files) => {
  const validation = await validateFiles(files, judging);
  const hashed = validation.files.map((file) => ({ ...file, sha256: 'ab'.repeat(32) }));
  expect(await faultsIn({ ...validation, files: hashed })).toEqual([]);
});

test('also under a cap of the check, and with answers that hold and that lapsed', async () => {
  const files = [FILES.year, FILES.months];
  const { findings } = await validateFiles(files, judging);
  const answered = findings.find(({ severity }) => severity === 'confirm' || severity === 'explain')!;
  const given = explain(answered, 'Two schools were closed in that month.');
  if (!given.ok) throw new Error('it can be answered');
  const explanations = [given.value, { ...given.value, params: { lapsed: 1 } }];
  const validation = await validateFiles(files, { ...judging, explanations, maxFindings: 1 });
  expect(validation.counts.bySeverity.disposed).toBe(1);
  expect(await faultsIn(validation)).toEqual([]);
});

test('of a stream that was cut every line is valid, and only the last tells that it is whole', async () => {
  const found = [];
  for await (const item of validateStream([FILES.months], judging)) {
    if (!('type' in item)) found.push(item);
    if (found.length === 3) break;
  }
  const whole = await joined(EVERY_FORMAT['ndjson']!({ ...SAMPLE, findings: found }, OPTIONS));
  const lines = whole.trimEnd().split('\n');
  for (const line of lines) expect(faultsOf('validation-line', JSON.parse(line))).toBe('');
  const summary: unknown = JSON.parse(lines.at(-1)!);
  expect(faultsOf('validation-line', { ...(summary as object), type: 'finding' })).not.toBe('');
});

describe('what is no report of ours is refused', () => {
  const report = JSON.parse(JSON.stringify(reportJson(SAMPLE, OPTIONS))) as object;
  /** Words of their own: rule params and the counts of rules have any names. */
  const OPEN = ['params', 'hidden', 'byCode'];
  type Path = readonly (string | number)[];
  const objectsIn = (value: unknown, path: Path = []): Path[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = Array.isArray(value) || OPEN.includes(String(path.at(-1))) ? [] : [path];
    return [...own, ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...path, key]))];
  };
  const atOf = (value: object, path: Path) =>
    path.reduce<Record<string | number, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      value as Record<string, unknown>,
    );

  test('a stray key anywhere', () => {
    const places = objectsIn(report);
    expect(places.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('note', 'x', 'value', 'sha1'), (path, key) => {
        const changed = structuredClone(report);
        atOf(changed, path)[key] = 'Jane Zeh';
        expect(faultsOf('validation-report', changed), path.join('.')).toMatch(/additionalProperties/);
      }),
    );
  });

  test('a key that is missing, and a number or word that cannot be', () => {
    const changes: readonly (readonly [path: Path, value: unknown])[] = [
      [['counts'], undefined],
      [['findings', 0, 'fingerprint'], undefined],
      [['report'], 'csmhs-validation@2'],
      [['counts', 'fatal'], -1],
      [['findings', 0, 'severity'], 'error'],
      [['findings', 0, 'source', 'line'], 0],
    ];
    for (const [path, value] of changes) {
      const changed = structuredClone(report);
      atOf(changed, path.slice(0, -1))[path.at(-1)!] = value;
      expect(faultsOf('validation-report', changed)).not.toBe('');
    }
  });
});
