import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, expect, test } from 'vitest';
import { openWorkbook } from '../../src/exchange/xlsx/index.js';
import { en } from '../../src/messages/en.js';
import { MA_REGISTRY } from '../../src/network/index.js';
import { frameLines, reportJson, reportText } from '../../src/report/index.js';
import {
  annotateFile,
  type FileToValidate,
  validateFiles,
  validateStream,
} from '../../src/validate/index.js';
import { csmhs } from '../cli/fakeHost.js';
import { bookOf } from '../exchange/xlsx/books.js';
import { EVERY_FORMAT, joined, OPTIONS } from '../report/formats/everyFormat.js';
import { counts, fill, holes, signature, type Two } from '../report/pairs.js';

// The proof of the masks, at the front door: two files of any kind that break the same rules at the same places, and differ
// only in what is hidden, give the same bytes in everything that this package adds: reports in every format, what a stream
// tells, the cells that are added to a sender's own rows, the notes in a workbook.

/** As the command judges, which brings the built-in registry. */
const judging = { asOf: '2021-01-15', registry: MA_REGISTRY, xlsx: openWorkbook } as const;
/** What was compared, for whoever asks how much. */
let [pairs, outputs] = [0, 0];
afterAll(() => {
  if (process.env['SHOW_COUNTS']) console.log(`${pairs} pairs, ${outputs} outputs compared`);
});

// A SARIF log holds every rule and takes longer than all the others, so one pair in ten is told in it.
let turn = 0;

async function told(file: FileToValidate): Promise<{ signature: string; texts: () => Promise<string[]> }> {
  const validation = await validateFiles([file], judging);
  const isSarif = turn++ % 20 < 2;
  return {
    signature: validation.findings.length === 0 ? '' : signature(validation.findings),
    texts: async () => {
      const lines =
        'text' in file ? frameLines(validation, [{ name: file.name, source: file.text }]) : undefined;
      const formats = Object.entries(EVERY_FORMAT).filter(([name]) => name !== 'sarif' || isSarif);
      return [
        reportText(validation, { messages: en, ...(lines && { lines }) }),
        JSON.stringify(reportJson(validation, OPTIONS)),
        await streamed(file),
        ...(await Promise.all(formats.map(([, pieces]) => joined(pieces(validation, OPTIONS))))),
      ];
    },
  };
}

/** The lines of a stream that is told as it comes. */
async function streamed(file: FileToValidate): Promise<string> {
  const { files, counts: counted, judged, context } = await validateFiles([file], judging);
  async function* findings() {
    for await (const item of validateStream([file], judging)) if (!('type' in item)) yield item;
  }
  return joined(
    EVERY_FORMAT['ndjson']!({ files, counts: counted, judged, context, findings: findings() }, OPTIONS),
  );
}

/** What is added to the sender's own file: the cells behind those of the sender, and which rows are good and bad. */
async function added(file: FileToValidate & { readonly text: string }): Promise<string[]> {
  const width = file.text.split('\n', 1)[0]!.split(',').length;
  const annotated = await annotateFile(file, { ...judging, messages: en });
  const all: string[] = [];
  for (const wanted of ['annotated', 'good', 'bad'] as const) {
    let text = '';
    for await (const bytes of annotated.own(wanted).pieces()) text += new TextDecoder().decode(bytes);
    const rows = text.split('\n').map((line) => line.split(','));
    // A row is known by its code, its month and its version.
    all.push(rows.map((cells) => [...cells.slice(0, 3), '', ...cells.slice(width)].join(',')).join('\n'));
  }
  return all;
}

/** Compares what two fillings of a template give, and says of how many pairs. */
async function compare(
  template: string,
  fillings: fc.Arbitrary<readonly Two[]>,
  name: string,
  numRuns: number,
  more?: (file: FileToValidate & { readonly text: string }) => Promise<string[]>,
): Promise<number> {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fillings, async (list) => {
      const files = ([0, 1] as const).map((side) => ({ name, text: fill(template, list, side) }));
      const [a, b] = [await told(files[0]!), await told(files[1]!)];
      if (a.signature === '' || a.signature !== b.signature) return;
      compared++;
      turn -= turn % 2;
      const textsOf = async (side: 0 | 1) => [
        ...(await [a, b][side]!.texts()),
        ...((await more?.(files[side]!)) ?? []),
      ];
      const [first, second] = [await textsOf(0), await textsOf(1)];
      outputs += first.length;
      expect(second).toEqual(first);
    }),
    { numRuns },
  );
  pairs += compared;
  return compared;
}

const CSV = `organization,month,version,enrolled,screened,screenedYtd,tier2Served,note
00240000,2020-10,1,#,#,#,#,#
00240505,2020-10,1,#,#,#,#,#
00240505,2020-11,1,#,#,#,notCollected,#
`;

const SUBMISSION = `{"form":"monthly@1","district":"00240000","month":"2020-10","version":1,"submittedBy":"#","remark":"#",
"reports":[{"organization":"00240000","month":"2020-10","values":{"enrolled":"#","screened":"#","screenedYtd":"#"},"notes":{"screened":"#"}},
{"organization":"00240505","month":"2020-10","values":{"enrolled":"#","screened":"#"},"narrative":{"success":"#"}}],
"explanations":[{"code":"monthly.changed-sharply","organization":"00240000","field":"screened","params":{"value":"#"},"note":"#","by":"#"}]}`;

const DRAFT = `{"form":"application@1","cohort":"#","state":"draft","submittedAt":"#",
"applicant":{"organization":"#","applicantType":"#","superintendent":{"name":"#","email":"#"}},
"team":{"members":[{"role":"#","name":"#","email":"#"},{"role":"principal","name":"#"}]},"interest":{"why":"#"}}`;

const LOG = `{"form":"pdsa@1","organization":"00240000",
"aims":[{"id":"i#","measureId":"m#","outcome":"#","population":"#","baseline":5,"target":3,"direction":"#","targetDate":"#"}],
"cycles":[{"events":[{"type":"#","on":"#","by":"#"}]}],"measures":[{"id":"a#"},{"id":"#"}],
"progress":[{"month":"#","by":"#","score":"#","note":"#"}]}`;

const SHEET = `{"form":"assessment@1","instrument":"smhqa-district","edition":"working-1","organization":"#",
"period":{"from":"#","to":"#"},"completedOn":"#","rater":"#","roles":["#"],"responses":{"T1":"#","T2":"#","S2":"#"},"notes":{"T1":"#"}}`;

const SHEETS = `item,text,#,#
instrument,,smhqa-district
edition,,working-1
organization,,00240000
periodFrom,,#
periodTo,,2020-06-19
completedOn,,#,#
roles,,#,principal
T1,#,#,#
T2,#,#,3
#,,4,#
`;

const TALLY = `date,count,of
2020-10-05,#,#
2020-10-06,#,#
#,#,15
`;

const MEETING = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
#,#,09:00,09:05,#,Yes
#,#,#,10:00,60,#
`;

const PROFILE = `{"form":"profile@1","organization":"00240000","schoolYear":"#","reviewedOn":"#",
"staffing":[{"discipline":"#","fte":"#","headcount":"#","name":"#"}],"programs":[{"name":"#","tiers":["#"],"evidence":[{"registry":"#"}]}]}`;

const PLAN = `{"form":"plan@1","organization":"00240000","on":"#","priorities":[{"id":"#","domain":"#","why":"#","goals":[{"id":"#","text":"#","by":"#",
"steps":[{"what":"#","who":"#","by":"#","status":"#"}]}]}]}`;

const CRISIS = `{"form":"crisis-plan@1","organization":"00240000","schoolYear":"#","parts":[{"part":"#","status":"#","on":"#","note":"#"}],
"drills":[{"on":"#","kind":"#","people":"#","learned":"#"}]}`;

const COMPLETION = `{"form":"completion@1","organization":"00240000","kind":"#","topic":"#","people":"#","completed":"#","on":"#","hoursDone":"#"}`;

const inTurn = { timeout: 240_000 };

test.each([
  ['monthly CSV, annotated and split', CSV, counts, 'a.csv', 60, 5],
  ['a monthly submission', SUBMISSION, holes, 'a.json', 40, 15],
  ['an application that is being filled', DRAFT, holes, 'a.json', 40, 15],
  ['a PDSA log', LOG, holes, 'a.json', 40, 15],
  ['an assessment sheet', SHEET, holes, 'a.json', 40, 15],
  ['a table of sheets', SHEETS, holes, 'a.csv', 40, 5],
  ['a tally', TALLY, holes, 'a.csv', 40, 5],
  ['a list of who came', MEETING, holes, 'call-1.csv', 40, 5],
  ['a profile', PROFILE, holes, 'a.json', 40, 15],
  ['an action plan', PLAN, holes, 'a.json', 40, 15],
  ['a plan for critical incidents', CRISIS, holes, 'a.json', 40, 15],
  ['who finished what', COMPLETION, holes, 'a.json', 40, 15],
] as const)('%s', inTurn, async (_, template, fillings, name, runs, least) => {
  const more = template === CSV ? added : undefined;
  expect(await compare(template, fillings, name, runs, more)).toBeGreaterThanOrEqual(least);
});

test('a workbook, and the notes in it', inTurn, async () => {
  const HEAD = ['organization', 'month', 'enrolled', 'screened', 'screenedYtd', 'note'];
  const cell = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);
  const notesOf = async (bytes: Uint8Array | undefined) =>
    bytes === undefined
      ? []
      : (await readXlsx(bytes)).sheets.flatMap(({ cells }) =>
          [...(cells ?? [])].flatMap(([at, { comment }]) => (comment ? [`${at} ${comment.text}`] : [])),
        );
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(counts, async (list) => {
      const books = await Promise.all(
        ([0, 1] as const).map((side) => {
          const at = (i: number) => cell(list[i]![side]);
          return bookOf({
            rows: [
              HEAD,
              ['00240000', '2020-10', at(0), at(1), at(2), at(3)],
              ['00240505', '2020-11', at(4), at(5), at(6), at(7)],
            ],
          });
        }),
      );
      const [a, b] = await Promise.all(books.map((bytes) => told({ name: 'a.xlsx', bytes })));
      if (a!.signature !== b!.signature) return;
      compared++;
      const [first, second] = await Promise.all(
        books.map(async (bytes, side) => {
          const run = await csmhs(['validate', 'a.xlsx', '--annotate', 'o.xlsx', '--as-of', '2021-01-15'], {
            files: { 'a.xlsx': bytes },
          });
          const notes = await notesOf(run.packed['o.xlsx']);
          expect(notes.length).toBeGreaterThan(0);
          return [...(await [a, b][side]!.texts()), run.out, run.err, ...notes];
        }),
      );
      outputs += first!.length;
      expect(second).toEqual(first);
    }),
    { numRuns: 25, endOnFailure: true },
  );
  pairs += compared;
  expect(compared).toBeGreaterThanOrEqual(2);
});
