import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../../src/messages/allRules.js';
import { UNMASKED } from '../../../src/report/index.js';
import { type SarifOptions, sarifPieces } from '../../../src/report/sarif/sarifPieces.js';
import { ROOT } from '../../support/sourceFiles.js';
import { finding } from '../findings.js';
import { joined, OPTIONS, validationOf } from './everyFormat.js';
import { hostileNames } from './hostile.js';
import { answeredSample, SAMPLE } from './sample.js';

// The schema is of draft 4; nothing in it means something else in later drafts but for the name of its id.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(`${ROOT}test/vectors/reports/sarif-2.1.0-rtm.5.json`, 'utf8')) as Record<
  string,
  unknown
>;
const isUri = (text: string) => URL.canParse(text);
const isReference = (text: string) =>
  URL.canParse(text, 'file:///here/') && !/[^!-~]|[<>"{}|\\^`]/.test(text);
const isSarif = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': isReference, 'date-time': isUri },
}).compile(schema);

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly results: readonly (Record<string, unknown> & { readonly ruleId: string })[];
    } & Record<string, unknown>,
  ];
}

async function sarif(validation = SAMPLE, options: Partial<SarifOptions> = {}) {
  const log = JSON.parse(await joined(sarifPieces(validation, { ...OPTIONS, ...options }))) as Log;
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  return log.runs[0];
}

describe('a log is valid by the official schema', () => {
  test('of findings, of none, masked and not', async () => {
    await sarif();
    await sarif(validationOf([]));
    await sarif(SAMPLE, { policy: UNMASKED });
    await sarif(answeredSample().validation);
  });

  test('whatever is in names', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNames, hostileNames, async (file, code) => {
        const source = { file, line: 1, column: 1 };
        const findings = [finding(code, 'fatal', { source, path: [file, 0], related: [{ source }] })];
        const run = await sarif(
          validationOf(findings, { files: [{ name: file, rows: { read: 1, clean: 0 } }] }),
        );
        expect(run.results).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });

  test('and the schema refuses what it should', () => {
    const log = (level: string, status = 'rejected') => {
      const suppressions = [{ kind: 'external', status }];
      const results = [{ message: { text: 'a' }, level, suppressions }];
      return { version: '2.1.0', runs: [{ tool: { driver: { name: 'a' } }, results }] };
    };
    expect(isSarif(log('error'))).toBe(true);
    expect(isSarif(log('fatal'))).toBe(false);
    expect(isSarif(log('error', 'lapsed'))).toBe(false);
  });
});

test('every rule is there with its help and its page', async () => {
  const { rules } = (await sarif()).tool.driver;
  const known = allRules().filter(({ retired }) => !retired);
  expect(rules.map(({ id }) => id)).toEqual(known.map(({ code }) => code));
  for (const rule of rules) {
    expect(rule).toHaveProperty('help.text', expect.stringMatching(/\S/));
    expect(rule).toHaveProperty('helpUri', expect.stringMatching(/^https:/));
    expect(JSON.stringify(rule)).not.toMatch(/\{\w+(\||\})/);
  }
});

test('severities are those of SARIF, ours stay beside them', async () => {
  const levels = {
    fatal: 'error',
    explain: 'warning',
    confirm: 'warning',
    warning: 'warning',
    info: 'note',
  } as const;
  for (const [severity, level] of Object.entries(levels)) {
    const { results } = await sarif(validationOf([finding('own.rule', severity as keyof typeof levels)]));
    expect(results[0]).toMatchObject({ level, properties: { severity } });
  }
});

test('places are counted in UTF-16 code units, begin at the cell and quote nothing', async () => {
  const run = await sarif();
  expect(run['columnKind']).toBe('utf16CodeUnits');
  const told = run.results.find(({ ruleId }) => ruleId === 'core.month-unreadable');
  expect(told).toMatchObject({
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'data/October%202020.csv' },
          region: { startLine: 3, startColumn: 10 },
        },
      },
    ],
    partialFingerprints: { 'csmhs/v1': expect.stringContaining('core.month-unreadable|') },
  });
  expect(JSON.stringify(run)).not.toMatch(/snippet|endColumn/);
});

test('an answer is a suppression without its words', async () => {
  const { validation, answered } = answeredSample();
  const { results } = await sarif(validation, { policy: UNMASKED });
  const told = results.filter((result) => result['suppressions'] !== undefined);
  expect(told).toMatchObject([
    { ruleId: answered.code, suppressions: [{ kind: 'external', status: 'accepted' }] },
  ]);
  expect(JSON.stringify(results)).not.toMatch(/Jane|jane/);
});

test('an answer that has lapsed is a suppression that was rejected', async () => {
  const { answered } = answeredSample();
  const { code, field, record } = answered;
  const lapsed = {
    code,
    ...(field !== undefined && { field }),
    ...(record && { organization: record.organization }),
    ...(record?.month !== undefined && { month: record.month }),
    params: { screened: 7 },
    note: 'Jane Zeh left during the month.',
  };
  const { results } = await sarif(SAMPLE, { explanations: [lapsed] });
  expect(results.flatMap((result) => result['suppressions'] ?? [])).toEqual([
    { kind: 'external', status: 'rejected' },
  ]);
});

test('no link is made by what somebody wrote, and braces are no arguments', async () => {
  const params = { text: '[click](https://evil.example) {0}' };
  const validation = validationOf([finding('own.rule', 'fatal', { params })]);
  const { results } = await sarif(validation, {
    policy: { ...UNMASKED, rules: [{ code: 'own.rule', params: { text: 'key' } }] },
  });
  expect(results[0]?.['message']).toEqual({ text: 'own.rule (text [click] (https://evil.example) {{0}})' });
});
