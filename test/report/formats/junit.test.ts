import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Severity } from '../../../src/core/index.js';
import { type JunitOptions, junitPieces } from '../../../src/report/junit/junitPieces.js';
import { ROOT } from '../../support/sourceFiles.js';
import { finding } from '../findings.js';
import { joined, OPTIONS, validationOf } from './everyFormat.js';
import { hostileNames } from './hostile.js';
import { answeredSample, SAMPLE } from './sample.js';

const schema = readFileSync(`${ROOT}test/vectors/reports/jenkins-junit.xsd`, 'utf8');

async function troublesOf(documents: readonly string[]) {
  const xml = documents.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema, initialMemoryPages: 1024, maxMemoryPages: 4096 });
  return errors.map(({ message }) => message);
}

const junit = (validation = SAMPLE, options: Partial<JunitOptions> = {}) =>
  joined(junitPieces(validation, { ...OPTIONS, ...options }));

/** Counts elements, and reads what the document says of their number. */
function countsIn(xml: string) {
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  const [, tests, failures] = /<testsuites name="[^"]*" tests="(\d+)" failures="(\d+)">/.exec(xml)!;
  return {
    said: { tests: Number(tests), failures: Number(failures) },
    seen: { tests: count(/<testcase /g), failures: count(/<failure /g) },
    skipped: count(/<skipped>/g),
  };
}

test('a report is valid by the schema of Jenkins, whatever is in names', async () => {
  const hostile = fc.sample(fc.tuple(hostileNames, hostileNames), 200).map(([file, code]) =>
    validationOf([finding(code, 'fatal', { source: { file, line: 1, column: 1 }, params: { text: code } })], {
      files: [{ name: file, rows: { read: 1, clean: 0 } }],
      judged: { judged: [file], notJudged: [{ code: file, needs: [code] }] },
    }),
  );
  const all = [SAMPLE, answeredSample().validation, validationOf([]), ...hostile];
  const documents = await Promise.all(all.map((validation) => junit(validation)));
  expect(await troublesOf(documents)).toEqual([]);
  expect(await troublesOf([documents[0]!.replace('<testcase ', '<case ')])).not.toEqual([]);
});

test('what stops a submission is a failure, and the numbers are right', async () => {
  for (const failOn of ['fatal', 'confirm', 'info'] as const satisfies Severity[])
    for (const maxFindings of [0, 1, 3, 100]) {
      const { said, seen } = countsIn(await junit(SAMPLE, { failOn, maxFindings }));
      expect(said).toEqual(seen);
      expect(seen.failures).toBeGreaterThan(0);
    }
  const { seen } = countsIn(await junit(SAMPLE, { failOn: 'fatal' }));
  expect(seen.failures).toBe(SAMPLE.findings.filter(({ severity }) => severity === 'fatal').length);
});

test('an answered finding is skipped, and so is a rule that was not judged', async () => {
  const { validation, answered } = answeredSample();
  const xml = await junit(validation);
  expect(countsIn(xml)).toMatchObject({ said: countsIn(xml).seen, skipped: 2 });
  expect(xml).toMatch(new RegExp(`name="${answered.code} [^>]*><skipped>confirmed|<skipped>explained`));
  expect(xml).toContain('<skipped>not judged, for want of: cohort</skipped>');
  expect(xml).not.toContain('Jane');
});

test('a rule that found nothing has passed', async () => {
  expect(await junit()).toContain('<testcase classname="rules" name="monthly.changed-sharply"/>');
});
