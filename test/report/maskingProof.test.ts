import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CellAliases,
  type Finding,
  isOrgCode,
  parseReportingMonth,
  repairOrgCode,
} from '../../src/core/index.js';
import { rulesJudged } from '../../src/core/judge.js';
import { checkMonthlyFiles } from '../../src/exchange/index.js';
import { en } from '../../src/messages/en.js';
import { MEASURE_IDS, MONTHLY_CHECK_RULES, monthlyBrought } from '../../src/monthly/index.js';
import { MA_REGISTRY } from '../../src/network/index.js';
import { frameLines, type MaskPolicy, reportJson, reportText, UNMASKED } from '../../src/report/index.js';

// The proof of the masks: two files that differ only in what is hidden - numbers, names and notes, in equal width -
// and break the same rules at the same places give the same reports, letter for letter. And in no report, not even
// one that shows numbers, stands a name or a word of a note.

/** What stands at one place of the first and of the second file. */
type Two = readonly [first: string, second: string];

const context = { asOf: '2021-01-15', registry: MA_REGISTRY };
const ALIASES = { x: 0, y: 3, none: 12, unknown: 7, '': 0 } as const satisfies CellAliases;

function check(source: string, name: string, aliases: CellAliases | undefined) {
  const files = [{ name, source }];
  const checked = checkMonthlyFiles(files, { context, ...(aliases && { aliases }) });
  const validation = {
    ...checked,
    judged: rulesJudged(MONTHLY_CHECK_RULES, context, monthlyBrought('reports', context)),
  };
  const lines = frameLines(validation, files, aliases);
  const report = (policy?: MaskPolicy) => {
    const masks = policy && { policy };
    const tool = { tool: { name: 'csmhs', version: '1.0.0' }, ruleSet: 'monthly@1' };
    const json = JSON.stringify(reportJson(validation, { ...tool, ...masks }), null, 1);
    return `${reportText(validation, { messages: en, lines, ...masks })}\n${json}`;
  };
  return {
    breaches: breachesOf(checked.findings),
    isClean: checked.findings.every(({ severity }) => severity === 'info'),
    masked: report(),
    shown: report(UNMASKED),
  };
}

/**
 * Which rules are broken, at which place, in which record, with which other organizations and months; never with which
 * numbers. What is read as a code or a month is a key, wherever it came from and whatever a spreadsheet did to it.
 */
function breachesOf(findings: readonly Finding[]): string {
  const keyIn = (text: string | undefined) => (text === '' || isCode(text) || isMonth(text) ? text : '?');
  const place = ({ record, source }: Pick<Finding, 'record' | 'source'>) => [
    keyIn(record?.organization),
    keyIn(record?.month),
    record?.version,
    source?.line,
    source?.column,
  ];
  return JSON.stringify(
    findings.map((finding) => [
      finding.code,
      place(finding),
      Object.values(finding.params).filter((value) => isCode(value) || isMonth(value)),
      finding.related?.map(place),
    ]),
  );
}

const isCode = (value: unknown) => isOrgCode(value) || repairOrgCode(String(value)) !== null;
const isMonth = (value: unknown) => {
  const { ok, findings } = parseReportingMonth(value);
  return ok || findings[0].code === 'core.month-changed-by-excel';
};

/** Enough to find what this room has ever leaked; a longer proof is a larger number. */
const RUNS = 150;

/** Compares reports of pairs of files; returns how many pairs had the same breaches. */
function compare(pairs: fc.Arbitrary<Two>, name: string, aliases?: CellAliases): number {
  let compared = 0;
  fc.assert(
    fc.property(pairs, ([first, second]) => {
      expect(second).toHaveLength(first.length);
      const [a, b] = [check(first, name, aliases), check(second, name, aliases)];
      for (const { masked, shown } of [a, b]) expect(wordsIn(`${masked}\n${shown}`)).toEqual([]);
      if (a.breaches !== b.breaches || a.isClean) return;
      compared++;
      expect(b.masked).toBe(a.masked);
    }),
    { numRuns: RUNS },
  );
  return compared;
}

const wordsIn = (report: string) => report.split('\n').filter((line) => WORDS.test(line));

/** Words of names and notes below, and of no report. */
const WORDS = /Jane|Nora|Zeh|Yak|Nate|Mona|Vernon|Valdes|Smith|Quill|b\.org|tall/i;

const digits = (width: number) =>
  fc.integer({ min: width === 1 ? 0 : 10 ** (width - 1), max: 10 ** width - 1 }).map(String);
const numbers: fc.Arbitrary<Two> = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.tuple(digits(width), digits(width)));
const twice = (text: string): Two => [text, text];
const joined = (parts: readonly Two[], by: string): Two => [
  parts.map(([first]) => first).join(by),
  parts.map(([, second]) => second).join(by),
];

describe('of CSV', () => {
  const SPELLINGS: readonly ((number: string) => string)[] = [
    (n) => `"${n}"`,
    (n) => ` ${n}`,
    (n) => `${n}.5`,
    (n) => `<${n}`,
    (n) => `-${n}`,
    (n) => `${n},000`,
    (n) => `"${n},000"`,
    (n) => `${n}e3`,
    (n) => `${n}*`,
  ];
  const count = fc.oneof(
    { weight: 12, arbitrary: numbers },
    {
      weight: 3,
      arbitrary: fc
        .tuple(numbers, fc.constantFrom(...SPELLINGS))
        .map(([[a, b], spell]): Two => [spell(a), spell(b)]),
    },
    { weight: 1, arbitrary: fc.constantFrom(twice(''), twice('notCollected'), twice('n/a')) },
  );
  const aliased = fc.constantFrom<Two[]>(
    ['x', 'y'],
    ['x', '7'],
    ['none', '1234'],
    ['unknown', '7654321'],
    ['""', '12'],
  );
  const words = fc.constantFrom<Two[]>(
    ['', ''],
    ['Jane Zeh', 'Nora Yak'],
    ['Nate', 'Mona'],
    ['Vernon', 'Valdes'],
    ['jane.zeh@b.org', 'nora.yak@b.org'],
    ['"Smith, Jane; Zeh"', '"Quill, Nora; Yak"'],
    ['5" tall Jane', '6" tall Nora'],
    ['"Jane ""J"" Zeh"', '"Nora ""N"" Yak"'],
    ['"Jane\nDoe,1,2"', '"Nora\nRoe,3,4"'],
    ['"Jane', '"Nora'],
    ['Jane"', 'Nora"'],
  );
  const KEYS = {
    organization: fc.constantFrom('00240000', '00240005', '00240505', '240005', '').map(twice),
    month: fc.constantFrom('2020-09', '2020-10', '2020-11', 'Oct-20').map(twice),
    version: fc.constantFrom('', '1', '2', 'two').map(twice),
    submittedBy: words,
    note: words,
    'Case worker': words,
  };
  const keyNames = Object.keys(KEYS) as (keyof typeof KEYS)[];
  const column = fc.constantFrom(...keyNames.slice(2), ...MEASURE_IDS);
  const columns = fc
    .uniqueArray(column, { minLength: 3, maxLength: 12 })
    .chain((more) => fc.shuffledSubarray(['organization', 'month', ...more], { minLength: more.length + 2 }));
  const cellOf = (name: string, hasAliases: boolean): fc.Arbitrary<Two> => {
    if (Object.hasOwn(KEYS, name)) return KEYS[name as keyof typeof KEYS];
    return hasAliases ? fc.oneof({ weight: 3, arbitrary: count }, { weight: 1, arbitrary: aliased }) : count;
  };
  /** A row that may lack a cell, or have one or more separators too many. */
  const rowOf = (names: readonly string[], delimiter: string, hasAliases: boolean) =>
    fc
      .record({
        cells: fc.tuple(...names.map((name) => cellOf(name, hasAliases))),
        lacks: fc.option(fc.nat(names.length - 1), { freq: 4 }),
        trailing: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3)),
      })
      .map(({ cells, lacks, trailing }) =>
        joined([...cells.filter((_, i) => i !== lacks), ...Array(trailing).fill(twice(''))], delimiter),
      );
  /** A header that is sound, or has lost itself, a heading, or its place as the first line. */
  const headOf = (names: readonly string[], delimiter: string): fc.Arbitrary<readonly Two[]> => {
    const sound = joined(names.map(twice), delimiter);
    const wrong = fc.constantFrom<Two[]>(['Jane Zeh', 'Nora Yak'], ['Nate', 'Mona'], twice('Screend'), [
      '61',
      '16',
    ]);
    const title = joined([twice('Monthly data of October - prepared by '), ['Jane Zeh', 'Nora Yak']], '');
    return fc.oneof(
      { weight: 6, arbitrary: fc.constant([sound]) },
      fc.constantFrom([], [title, sound], [joined([sound, twice('')], delimiter)]),
      fc.tuple(fc.nat(names.length - 1), wrong).map(([at, heading]) => [
        joined(
          names.map((name, i) => (i === at ? heading : twice(name))),
          delimiter,
        ),
      ]),
    );
  };
  const fileOf = (hasAliases: boolean): fc.Arbitrary<Two> =>
    fc
      .tuple(columns, fc.constantFrom(',', ';', '\t'))
      .chain(([names, delimiter]) =>
        fc.tuple(
          headOf(names, delimiter),
          fc.array(rowOf(names, delimiter, hasAliases), { minLength: 1, maxLength: 6 }),
        ),
      )
      .map(([head, rows]) => joined([...head, ...rows, twice('')], '\n'));

  test('files that differ only in what is hidden give the same reports', () => {
    expect(compare(fileOf(false), 'a.csv')).toBeGreaterThan(20);
  });

  test('and so they do where words of your own stand for numbers', () => {
    expect(compare(fileOf(true), 'a.csv', ALIASES)).toBeGreaterThan(20);
  });
});

describe('of JSON', () => {
  const value = fc.oneof(
    { weight: 8, arbitrary: numbers },
    numbers.map(([a, b]): Two => [`"${a}"`, `"${b}"`]),
    numbers.map(([a, b]): Two => [`-${a}`, `-${b}`]),
    fc.constantFrom<Two[]>(
      twice('"notCollected"'),
      ['"Nate"', '"Mona"'],
      ['["Jane"]', '["Nora"]'],
      twice('null'),
    ),
  );
  const words = fc.constantFrom<Two[]>(
    ['"Jane Zeh"', '"Nora Yak"'],
    ['"Smith: \\"Jane\\", {5}"', '"Quill: \\"Nora\\", {7}"'],
    ['"12345678"', '"Jane Zeh"'],
    ['"declined"', '"Jane Zeh"'],
    ['"Jane\\nDoe"', '"Nora\\nRoe"'],
  );
  const member = (key: string, held: fc.Arbitrary<Two>) =>
    held.map((two) => joined([twice(`"${key}":`), two], ''));
  const object = (members: readonly Two[]) => joined([twice('{'), joined(members, ','), twice('}')], '');
  const group = (key: string, held: fc.Arbitrary<Two>, keys: readonly string[]) =>
    fc
      .uniqueArray(fc.constantFrom(...keys), { maxLength: 6 })
      .chain((ids) => fc.tuple(...ids.map((id) => member(id, held))))
      .map((members) => joined([twice(`"${key}":`), object(members)], ''));
  const report = fc
    .tuple(
      member('organization', fc.constantFrom('"00240000"', '"00240505"', '240505').map(twice)),
      member('month', fc.constantFrom('"2020-10"', '"2020-11"', '"Oct-20"').map(twice)),
      member('submittedBy', words),
      group('values', value, [...MEASURE_IDS, 'Screend']),
      group('notes', words, ['report', 'screened', 'Quill']),
      group('narrative', words, ['success']),
    )
    .map(object);
  /** Lines as a program writes them, whether they are sound JSON or not; or all on one. */
  const pretty = (text: string) => text.replace(/(?<=[{[,])(?=["{])|(?=[}\]])/g, '\n  ');
  /** Takes or puts a letter at the same place of both; equal letters only, so that nothing hidden is cut. */
  const broken = ([first, second]: Two, at: number, by: string): Two => {
    const places = [...first].flatMap((letter, i) =>
      letter === second[i] && /["{}[\],:]/.test(letter) ? [i] : [],
    );
    const i = places[at % places.length]!;
    return [first.slice(0, i) + by + first.slice(i + 1), second.slice(0, i) + by + second.slice(i + 1)];
  };
  const fileOf = (breaks: fc.Arbitrary<(two: Two) => Two>) =>
    fc
      .tuple(fc.array(report, { minLength: 1, maxLength: 3 }), fc.boolean(), breaks)
      .map(([reports, isPretty, breakIt]) => {
        const [first, second] = joined([twice('['), joined(reports, ','), twice(']')], '');
        return breakIt(isPretty ? [pretty(first), pretty(second)] : [first, second]);
      });

  test('sound files that differ only in what is hidden give the same reports', () => {
    expect(compare(fileOf(fc.constant((two) => two)), 'a.json')).toBeGreaterThan(20);
  });

  test('and so do broken ones', () => {
    const breaks = fc.oneof(
      fc.tuple(fc.nat(), fc.constantFrom('', ' ', '"', ',', "'", '\n')).map(
        ([at, by]) =>
          (two: Two) =>
            broken(two, at, by),
      ),
      fc.constant(([first, second]: Two): Two => [first.replaceAll('"', "'"), second.replaceAll('"', "'")]),
      fc.nat(200).map(
        (at) =>
          ([first, second]: Two): Two => [first.slice(0, at), second.slice(0, at)],
      ),
    );
    expect(compare(fileOf(breaks), 'a.json')).toBeGreaterThan(20);
  });
});
