import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Explanation, explanationsToFill, type Finding } from '../../src/core/index.js';
import { parseExplanations } from '../../src/form/index.js';
import { allRules } from '../../src/messages/allRules.js';
import { MA_REGISTRY } from '../../src/network/index.js';
import { reportText } from '../../src/report/index.js';
import { type FileToValidate, type ValidateOptions, validateFiles } from '../../src/validate/index.js';
import { EVERY_FORMAT, joined, OPTIONS } from '../report/formats/everyFormat.js';
import { hostileNames } from '../report/formats/hostile.js';

// What findings ask for goes out as a file, is filled in by somebody, and comes back: each finding that was answered is
// answered then, and nothing else has changed.

/** Every rule that can be answered asks for an answer, so that whatever a rule quotes makes the journey. */
const severities = Object.fromEntries(
  allRules()
    .filter(({ severity }) => severity !== 'fatal')
    .map(({ code }, i) => [code, { as: i % 2 ? 'explain' : 'confirm', reason: 'All are asked about.' }]),
) as ValidateOptions['severities'];
const options: ValidateOptions = { registry: MA_REGISTRY, asOf: '2021-01-15', severities };

const fileOf = (answers: readonly Explanation[]) => JSON.stringify(answers, null, 2);
const filled = (text: string) =>
  (JSON.parse(text) as Explanation[]).map((each) => ({
    ...each,
    confirmed: true,
    note: 'Xylophones: somebody has looked at it.',
  }));
const readBack = (text: string) => {
  const outcome = parseExplanations(JSON.parse(text));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
};
/** An answer without what says nothing; what a finding quotes may be blank. */
const said = (answer: Explanation) =>
  Object.fromEntries(
    Object.entries(answer).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''),
  );
const without = (findings: readonly Finding[]) => findings.map(({ disposition: _, ...rest }) => rest);

const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('', '0', '7', '61', '954', '340', 'notCollected', '<11', '=1+1') },
  { weight: 1, arbitrary: hostileNames },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const row = fc
  .tuple(
    fc.oneof(fc.constantFrom('00240000', '00240505', '99990505', ' ', '240505'), hostileNames),
    fc.oneof(fc.constantFrom('2020-10', '2020-11', '2020-12', '2020-13', '10/2020'), hostileNames),
    ...Array.from({ length: 6 }, () => cell),
  )
  .map((cells) => cells.map(quoted).join(','));
const csv = fc
  .tuple(fc.oneof(fc.constant('extra'), hostileNames), fc.array(row, { minLength: 1, maxLength: 5 }))
  .map(([own, rows]) =>
    ['organization', 'month', 'enrolled', 'screened', 'screenedYtd', 'tier2Served', 'note', own]
      .map(quoted)
      .join(',')
      .concat('\n', rows.join('\n'), '\n'),
  );
const file: fc.Arbitrary<FileToValidate> = fc
  .tuple(hostileNames, csv)
  .map(([name, text]) => ({ name: `${name}.csv`, text }));

/** Sends a file's answers away, fills them in and takes them back; gives how many were settled. */
async function thereAndBack(one: FileToValidate): Promise<number> {
  const before = await validateFiles([one], options);
  const toFill = explanationsToFill(before.findings);
  expect(readBack(fileOf(toFill))).toEqual(toFill.map(said));
  const explanations = readBack(fileOf(filled(fileOf(toFill))));
  const after = await validateFiles([one], { ...options, explanations });
  expect(without(after.findings)).toEqual(without(before.findings));
  for (const { severity, disposition } of after.findings)
    expect(disposition === undefined).toBe(severity === 'fatal');
  expect(after.unused).toEqual([]);
  return explanations.length;
}

describe('whatever is in a file', () => {
  test('the answers come back as they went out, settle every finding that can be, and change nothing else', async () => {
    let [settled, runs] = [0, 0];
    await fc.assert(
      fc.asyncProperty(file, async (one) => {
        settled += await thereAndBack(one);
        runs++;
      }),
      { numRuns: 60 },
    );
    expect(settled).toBeGreaterThan(runs);
  });

  const long = 'A long word of somebody, '.repeat(30_000);
  const row = (organization: string, month: string, note: string) =>
    `organization,month,enrolled,screened,screenedYtd,note\n${[organization, month, '60', '61', '61', note].map(quoted).join(',')}\n`;
  test.each([
    ['an organization', row(long, '2020-10', '')],
    ['a month', row('00240000', long, '')],
    ['a note', row('00240000', '2020-10', `${long} of jane.zeh@example.org`)],
    ['a heading', row('00240000', '2020-10', '').replace('note', quoted(long))],
    ['a number', row('00240000', '2020-10', '').replace('"60"', quoted('9'.repeat(300)))],
  ])('%s that is very long makes the journey, too', async (_, text) => {
    expect(await thereAndBack({ name: 'a.csv', text })).toBeGreaterThan(0);
  });

  test.each(['profile@1', 'application@1', 'assessment@1', 'pdsa@1', 'sustainability@1'])(
    'answers to a file of %s, too',
    async (form) => {
      const text = JSON.stringify({
        form,
        organization: ' ',
        schoolYear: long,
        [long]: 1,
        cycles: [{ id: long }],
        staffing: [{ discipline: long, fte: 1e300 }],
      });
      await thereAndBack({ name: 'a.json', text });
    },
  );
});

describe('whether carried with the submission, with its rows or as a file', () => {
  const report = (more: object = {}) => ({
    organization: '00240505',
    month: '2020-10',
    values: { enrolled: 60, screened: 61, screenedYtd: 61, tier2Served: 900 },
    ...more,
  });
  const submission = (reports: object, more: object = {}) => ({
    form: 'monthly@1',
    organization: '00240000',
    month: '2020-10',
    reports: [reports],
    explanations: [],
    ...more,
  });
  const validated = (value: object, explanations: readonly Explanation[] = []) =>
    validateFiles([{ name: 'a.json', text: `${JSON.stringify(value)}\n` }], {
      registry: MA_REGISTRY,
      asOf: '2021-01-15',
      explanations,
    });
  // What is answered stands where it stood: answers come after it in the file, on its one line.
  const toldIn = async (validation: Awaited<ReturnType<typeof validated>>) =>
    Promise.all([
      reportText(validation, { messages: OPTIONS.messages }),
      ...Object.values(EVERY_FORMAT).map((pieces) => joined(pieces(validation, OPTIONS))),
    ]);

  test('answers give the same bytes in every format', async () => {
    const before = await validated(submission(report()));
    const answers = filled(fileOf(explanationsToFill(before.findings)));
    expect(answers.length).toBeGreaterThan(0);
    const asFile = await validated(submission(report()), answers);
    expect(asFile.findings.filter(({ disposition }) => disposition)).toHaveLength(answers.length);
    const told = await toldIn(asFile);
    expect(told).not.toEqual(await toldIn(before));
    for (const carried of [
      submission(report(), { explanations: answers }),
      submission(report({ explanations: answers })),
    ])
      expect(await toldIn(await validated(carried))).toEqual(told);
  });
});
