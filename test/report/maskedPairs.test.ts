import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { checkFormFile, checkMonthlyFiles, type FormKind } from '../../src/exchange/index.js';
import { en } from '../../src/messages/en.js';
import { MA_REGISTRY } from '../../src/network/index.js';
import { frameLines, reportJson, reportText, type Validation } from '../../src/report/index.js';
import { checkProfile } from '../../src/system/index.js';
import { EVERY_FORMAT, joined, OPTIONS } from './formats/everyFormat.js';
import { counts, fill, holes, signature, type Two } from './pairs.js';

// A thousand pairs and more: inputs of every kind that break the same rules at the same places and differ only in
// what is hidden, in equal width, give the same bytes in every masked report.

const context = { asOf: '2021-01-15', registry: MA_REGISTRY };
const scope = { judged: [], notJudged: [] };
const JSON_OPTIONS = { tool: { name: 'csmhs', version: '1.0.0' }, ruleSet: 'monthly@1' };

// A SARIF log holds every rule and takes longer than all the others, so one pair in ten is told in it.
let turn = 0;
const formatsInTurn = () => {
  const { sarif, ...others } = EVERY_FORMAT;
  return [...Object.values(others), ...(turn++ % 20 < 2 && sarif ? [sarif] : [])];
};

const reports = (validation: Validation, lines?: ReturnType<typeof frameLines>) =>
  Promise.all([
    reportText(validation, { messages: en, ...(lines && { lines }) }),
    JSON.stringify(reportJson(validation, JSON_OPTIONS)),
    ...formatsInTurn().map((pieces) => joined(pieces(validation, OPTIONS))),
  ]);

function monthly(source: string, name: string) {
  const files = [{ name, source }];
  const checked = checkMonthlyFiles(files, { context });
  const hashed = checked.files.map((file) => ({ ...file, sha256: `digest of ${source}` }));
  const validation = { findings: checked.findings, files: hashed, judged: scope };
  return { findings: checked.findings, told: reports(validation, frameLines(validation, files)) };
}

function form(source: string, kind: FormKind) {
  const checked = checkFormFile({ name: 'a.json', source }, kind, { context });
  const files = [{ name: 'a.json', rows: checked.rows, sha256: `digest of ${source}` }];
  return { findings: checked.findings, told: reports({ findings: checked.findings, files, judged: scope }) };
}

function profile(source: string) {
  const findings = checkProfile(JSON.parse(source), { asOf: context.asOf });
  return { findings, told: reports({ findings, files: [], judged: scope }) };
}

/** Runs pairs until so many had the same breaches, and says how many had. */
async function compare(
  template: string,
  fillings: fc.Arbitrary<readonly Two[]>,
  check: (text: string) => {
    readonly findings: readonly Finding[];
    readonly told: Promise<readonly string[]>;
  },
  numRuns: number,
): Promise<number> {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fillings, async (list) => {
      const [first, second] = [fill(template, list, 0), fill(template, list, 1)];
      expect(second).toHaveLength(first.length);
      const [a, b] = [check(first), check(second)];
      if (a.findings.length === 0 || signature(a.findings) !== signature(b.findings)) return;
      compared++;
      expect(await b.told).toEqual(await a.told);
    }),
    { numRuns },
  );
  return compared;
}

const CSV = `organization,month,version,enrolled,screened,screenedYtd,tier2Served,note,Enrollment
00240000,2020-10,1,#,#,#,#,#,#
00240505,2020-10,1,#,#,#,#,#,#
00240505,2020-11,1,#,#,#,notCollected,#,#
`;

const MONTHLY_JSON = `[{"organization":"00240505","month":"2020-10","submittedBy":"#","values":{"enrolled":7,"screened":"#",
"screenedYtd":"#","tier2Served":"notCollected"},"notes":{"report":"#"}},
{"organization":"99#","month":"#","version":"#","values":{"screened":"#"}}]`;

const APPLICATION = `{"form":"application@1","cohort":"#","state":"draft","submittedAt":"#",
"applicant":{"organization":"#","applicantType":"#","schoolYear":"#","superintendent":{"email":"#"}},
"context":{"enrollment":{"count":"#","on":"#"},"schools":[{"organization":"#","name":"#"}]},
"team":{"members":[{"role":"#","name":"#","email":"#"},{"role":"principal","name":"#"}]},"interest":{"why":"#"}}`;

const SHEET = `{"form":"assessment@1","instrument":"smhqa-district","edition":"working-1","organization":"#",
"period":{"from":"#","to":"#"},"completedOn":"#","rater":"#","roles":["#"],
"responses":{"T1":"#","T2":"#","T3":"#","T4":4,"S2":"#"},"remark":"#"}`;

const LOG = `{"form":"pdsa@1","organization":"00240000",
"aims":[{"id":"i#","measureId":"m#","outcome":"#","population":"#","setting":"#","baseline":5,"target":3,"direction":"#","targetDate":"#"}],
"cycles":[{"events":[{"type":"#","on":"#"}]}],
"measures":[{"id":"a#"},{"id":"#"}],"progress":[{"month":"#","by":"#","score":"#"}]}`;

const PROFILE = `{"form":"profile@1","organization":"#","schoolYear":"#","reviewedOn":"#",
"staffing":[{"discipline":"#","fte":"#","headcount":"#"}],"programs":[{"name":"#","tiers":["#"],"evidence":[{"registry":"#"}]}]}`;

const inPairs = { timeout: 120_000 };

describe('pairs that differ only in what is hidden are told in the same bytes', () => {
  let all = 0;
  test.each([
    ['monthly CSV', CSV, counts, (text: string) => monthly(text, 'a.csv'), 250, 50],
    ['monthly JSON', MONTHLY_JSON, holes, (text: string) => monthly(text, 'a.json'), 250, 150],
    ['an application', APPLICATION, holes, (text: string) => form(text, 'application'), 220, 150],
    ['an assessment sheet', SHEET, holes, (text: string) => form(text, 'assessment'), 220, 150],
    ['a PDSA log', LOG, holes, (text: string) => form(text, 'pdsa'), 220, 150],
    ['a profile', PROFILE, holes, profile, 220, 150],
  ] as const)('%s', inPairs, async (_, template, fillings, check, runs, least) => {
    const compared = await compare(template, fillings, check, runs);
    expect(compared).toBeGreaterThan(least);
    all += compared;
  });

  test('and a thousand of them were compared', () => {
    expect(all).toBeGreaterThanOrEqual(1000);
  });
});
