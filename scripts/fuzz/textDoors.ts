import { attendanceFromMeeting } from '../../src/exchange/attendance/attendanceFromMeeting.js';
import { parseMonthlyCsv } from '../../src/exchange/csv/read/parseMonthlyCsv.js';
import { readJsonText } from '../../src/exchange/json/readJsonText.js';
import { parseSheetsCsv } from '../../src/exchange/sheets/parseSheetsCsv.js';
import { parseTallyCsv } from '../../src/exchange/tally/parseTallyCsv.js';
import { openWorkbook } from '../../src/exchange/xlsx/openWorkbook.js';
import { parseMonthlyWorkbook } from '../../src/exchange/xlsx/parseMonthlyWorkbook.js';
import { en } from '../../src/messages/en.js';
import { reportJson } from '../../src/report/json/reportJson.js';
import { reportText } from '../../src/report/text/reportText.js';
import { validateFiles } from '../../src/validate/validateFiles.js';
import { brokenWorkbook, workbooksOf } from './brokenWorkbook.js';
import { brokenBytes, changedTable, type Table, tableOf } from './changedTable.js';
import { changedValue, cutText, vocabularyOf } from './changedValue.js';
import type { Random } from './random.js';
import { CALL, DAYS, fileOf, firstOf, inputsOf, textsIn } from './seeds.js';
import type { Door, Seen } from './seen.js';

/** Words and a number of a student that stand in cells where they do not belong; no masked report may show them. */
const CANARY = 'Quillan Zybrowski 9071264583';
const SHOWN = /Quillan|Zybrowski|9071264583/;

const MEETING = inputsOf('attendanceFromMeeting').find((input) => input[1])![1] as never;

/** Readers of texts and bytes. */
export const TEXT_DOORS: Readonly<Record<string, Door>> = {
  table: tableDoor(
    30,
    () => [
      ...textsIn('examples/data', '.csv'),
      ...textsIn('examples/anotherState', '.csv'),
      ...textsOf('parseMonthlyCsv'),
    ],
    (bytes) => {
      const { findings, rows } = parseMonthlyCsv(bytes);
      return { findings, isThrough: rows.read > 0 };
    },
  ),
  tallyTable: tableDoor(
    300,
    () => [...textsOf('parseTallyCsv'), DAYS],
    (bytes) => {
      const { ok, findings } = parseTallyCsv(bytes, { about: { organization: '00240000' } });
      return { findings, isThrough: ok };
    },
  ),
  sheetsTable: tableDoor(
    60,
    () => textsOf('parseSheetsCsv'),
    (bytes) => {
      const { ok, findings } = parseSheetsCsv(bytes);
      return { findings, isThrough: ok };
    },
  ),
  meeting: tableDoor(
    800,
    () => [...textsOf('attendanceFromMeeting'), CALL],
    (bytes) => {
      const { ok, findings } = attendanceFromMeeting(bytes, MEETING);
      return { findings, isThrough: ok };
    },
  ),
  jsonText: jsonDoor(1500, (bytes) => {
    const read = readJsonText(bytes, 'a.json');
    return read.ok
      ? { findings: read.findings, isThrough: true }
      : { findings: [read.finding], isThrough: false };
  }),
  csv: tableDoor(
    3,
    () => [...textsIn('examples/data', '.csv'), ...textsIn('examples/anotherState', '.csv')],
    (bytes) => validated('a.csv', bytes),
    CANARY,
  ),
  json: jsonDoor(5, (bytes) => validated('a.json', bytes), CANARY),
  workbook: workbookDoor(10, async (bytes) => {
    const { findings, rows } = await parseMonthlyWorkbook(bytes);
    return { findings, isThrough: rows.read > 0 };
  }),
  xlsx: workbookDoor(2, (bytes) => validated('a.xlsx', bytes), CANARY),
};

const textsOf = (name: string): string[] =>
  firstOf(name).filter((text): text is string => typeof text === 'string' && text.includes('\n'));

/** Reads a file as the command does, and writes two masked reports of it. */
async function validated(name: string, bytes: Uint8Array): Promise<Seen> {
  const validation = await validateFiles([{ name, bytes }], { xlsx: openWorkbook, asOf: '2021-01-15' });
  const text = reportText(validation, { messages: en });
  const json = JSON.stringify(
    reportJson(validation, { tool: { name: 'csmhs', version: '1.0.0' }, ruleSet: 'monthly@1' }),
  );
  const shown = SHOWN.exec(text) ?? SHOWN.exec(json);
  return {
    findings: validation.findings,
    isThrough: (validation.files[0]?.rows.read ?? 0) > 0,
    trouble: shown ? `A masked report shows ${shown[0]}.` : undefined,
  };
}

function tableDoor(
  weight: number,
  texts: () => readonly string[],
  run: (bytes: Buffer) => Seen | Promise<Seen>,
  canary?: string,
): Door {
  const generator = () => {
    const all = texts();
    const tables: readonly Table[] = all.map(tableOf);
    return (random: Random) => changedTable(random.pick(tables), random, canary);
  };
  return { weight, generator, run };
}

function jsonDoor(weight: number, run: (bytes: Buffer) => Seen | Promise<Seen>, canary?: string): Door {
  const generator = () => {
    const values = [
      ...firstOf(
        'checkSubmission',
        'checkPdsaLog',
        'checkProfile',
        'checkRegistry',
        'checkTally',
        'checkApplication',
      ),
      ...firstOf('checkAssessmentSheet', 'parseFormDefinition', 'checkCohort'),
      fileOf('examples/data/assessments/00240505-2020-09.json'),
    ];
    const words = vocabularyOf(values);
    return (random: Random) => {
      let value = random.pick(values);
      for (let n = 1 + random.below(2); n > 0; n--) value = changedValue(value, words, random);
      if (canary !== undefined)
        value = changedValue(value, new Map([...words.keys()].map((key) => [key, [canary]])), random);
      const text = JSON.stringify(value) ?? 'null';
      const bytes = Buffer.from(random.below(8) === 0 ? cutText(text, random) : text);
      return random.below(20) === 0 ? brokenBytes(bytes, random) : bytes;
    };
  };
  return { weight, generator, run };
}

function workbookDoor(weight: number, run: (bytes: Buffer) => Promise<Seen>, canary?: string): Door {
  const generator = () => {
    const books = workbooksOf(textsIn('examples/anotherState', '.csv').map(tableOf), canary);
    return async (random: Random) => brokenWorkbook(random.pick(await books), random);
  };
  return { weight, generator, run };
}
