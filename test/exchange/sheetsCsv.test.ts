import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consensus,
  type InstrumentDefinition,
  SMHQA_DISTRICT,
  SMHQA_SCHOOL,
} from '../../src/assessment/index.js';
import { describeFinding } from '../../src/core/index.js';
import { checkFormFile, fileKind, parseSheetsCsv, sheetsTemplate } from '../../src/exchange/index.js';
import { en as EN } from '../../src/messages/en.js';

const FACTS = [
  'item,text,r1,r2,team',
  'instrument,,smhqa-district',
  `edition,,${SMHQA_DISTRICT.edition}`,
  'organization,,00240000',
  'periodFrom,,2019-08-26',
  'periodTo,,2020-06-19',
  'completedOn,,2020-09-15,2020-09-16,2020-09-20',
  'roles,,principal,nurse; familyMember,principal;nurse;student',
];
const items = SMHQA_DISTRICT.domains.flatMap((domain) =>
  domain.items.filter(({ kind }) => kind === 'rated').map(({ id }) => id),
);
const table = (...rows: string[]) => `${[...FACTS, ...rows].join('\n')}\n`;
const full = table(...items.map((id, i) => `${id},"Words, about it",${(i % 6) + 1},${((i + 1) % 6) + 1},4`));
const codes = (text: string) => parseSheetsCsv(text).findings.map(({ code }) => code);

describe('parseSheetsCsv', () => {
  test('makes a sheet of each column of answers, with the facts that all share', () => {
    const read = parseSheetsCsv(full);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const [one, two, team] = read.value;
    expect(read.value).toHaveLength(3);
    expect(one).toMatchObject({
      form: 'assessment@1',
      instrument: 'smhqa-district',
      organization: '00240000',
      rater: 'r1',
      completedOn: '2020-09-15',
      period: { from: '2019-08-26', to: '2020-06-19' },
      roles: ['principal'],
    });
    expect(two).toMatchObject({ rater: 'r2', completedOn: '2020-09-16', roles: ['nurse', 'familyMember'] });
    expect(team).not.toHaveProperty('rater');
    expect(one?.responses[items[0]!]).toBe(1);
    expect(consensus([one!, two!], SMHQA_DISTRICT)).toMatchObject({ ok: true, value: { raters: 2 } });
  });

  test('the edition may be left out where one alone is known', () => {
    const without = full.replace(/^edition.*\n/m, '');
    const [read, whole] = [parseSheetsCsv(without), parseSheetsCsv(full)];
    expect(read.ok && read.value).toEqual(whole.ok && whole.value);
    const other: InstrumentDefinition = { ...SMHQA_DISTRICT, edition: '2030' };
    const { findings } = parseSheetsCsv(without, { instruments: [other] });
    expect(findings.map(({ code, field }) => `${code} ${field}`)).toContain('form.missing edition');
  });

  test('a title above the headings is told, and headings that come again', () => {
    const title = parseSheetsCsv(`Our answers\n\n${full}`);
    expect(title.ok).toBe(true);
    expect(title.findings.find(({ code }) => code === 'exchange.header-below')).toMatchObject({
      params: { line: 3 },
      source: { line: 3, column: 1 },
    });
    const [head = '', ...rows] = full.split('\n');
    const again = parseSheetsCsv([head, ...rows.slice(0, 9), head, ...rows.slice(9)].join('\n'));
    expect(again.ok && again.value).toEqual((parseSheetsCsv(full) as { value: unknown }).value);
    expect(again.findings.find(({ code }) => code === 'exchange.header-repeated')).toMatchObject({
      params: { line: 1 },
      source: { line: 11, column: 1 },
    });
    const differs = [head, ...rows.slice(0, 9), 'item,text,r2,r1,team', ...rows.slice(9)].join('\n');
    expect(codes(differs)).toContain('exchange.header-differs');
  });

  test.each([
    [200, false],
    [201, true],
    [16_383, true],
  ])('of %i raters', (raters, isRefused) => {
    const names = Array.from({ length: raters }, (_, i) => `r${i + 1}`);
    const text = `item,${names.join(',')}\ninstrument,smhqa-district\nT1${',9'.repeat(raters)}\n`;
    const found = codes(text);
    expect(found.includes('exchange.raters-many')).toBe(isRefused);
    if (isRefused) expect(found).toHaveLength(1);
  });

  test('does not ask one rater for the roles of a team', () => {
    expect(codes(full).filter((code) => /roles-few|voice-missing/.test(code))).toEqual([]);
    const alone = full.replace('principal;nurse;student', 'principal');
    expect(codes(alone)).toEqual(
      expect.arrayContaining(['assessment.roles-few', 'assessment.voice-missing']),
    );
  });

  test('takes absences, blanks, and what is known already', () => {
    const [, ...rows] = table(`${items[0]},,notApplicable,,unanswered`).split('\n').slice(0, -1);
    const text = ['item,text,r1,r2,team', ...rows.filter((row) => !/^(instrument|edition)/.test(row))].join(
      '\n',
    );
    const about = { instrument: 'smhqa-district', edition: SMHQA_DISTRICT.edition };
    const read = parseSheetsCsv(text, { about });
    expect(read.ok && read.value.map(({ responses }) => responses)).toEqual([
      { [items[0]!]: 'notApplicable' },
      {},
      { [items[0]!]: 'unanswered' },
    ]);
  });

  test('names each answer that cannot be taken at its cell', () => {
    const read = parseSheetsCsv(table(`${items[0]},,9,2,3`, `${items[1]},,x,2.5,3`), { file: 'a.csv' });
    expect(read.findings.map(({ code, source }) => [code, source?.line, source?.column])).toEqual(
      [
        ['assessment.value-off-scale', 9, 5],
        ['assessment.answer-kind-wrong', 10, 5],
        ['assessment.value-not-whole', 10, 7],
      ].map(([code, line, column]) => [code, line, Number(column)]),
    );
    expect(read.findings[0]?.source?.file).toBe('a.csv');
  });

  test('says once what all raters share, and where it stands', () => {
    const wrong = full.replace('2019-08-26', 'August');
    const dates = parseSheetsCsv(wrong).findings.filter(({ code }) => code === 'core.date-unreadable');
    expect(dates.map(({ source }) => [source?.line, source?.column])).toEqual([[5, 13]]);
    expect(codes('item,r1,r2,r3\nT1,1,2,3\n').filter((code) => code === 'form.missing').length).toBeLessThan(
      7,
    );
  });

  test('a day that raters give themselves is of each of them, and one that they share stops each', () => {
    const days = (line: string) => full.replace('completedOn,,2020-09-15,2020-09-16,2020-09-20', line);
    const early = (text: string) => {
      const { findings } = checkFormFile({ name: 'a.csv', source: text }, 'assessment');
      return findings
        .filter(({ code }) => code === 'assessment.completed-before-period-end')
        .map(({ source, related }) => [source?.column, related?.[0]?.source?.column]);
    };
    // The second and third column, each with the place of its own heading, though both name one day.
    expect(early(days('completedOn,,2020-09-15,2020-06-01,2020-06-01'))).toEqual([
      [25, 14],
      [36, 17],
    ]);
    // One cell from which all take the day: it is nobody's, and no sheet is clean.
    const shared = days('completedOn,,2020-06-01');
    expect(early(shared)).toEqual([[14, undefined]]);
    const { rows } = checkFormFile({ name: 'a.csv', source: shared }, 'assessment');
    expect(rows).toEqual({ read: 3, clean: 0 });
    const turned = full.replace('periodTo,,2020-06-19', 'periodTo,,2019-01-01');
    const period = parseSheetsCsv(turned).findings.find(({ code }) => code.endsWith('ends-before-start'));
    expect(period?.source?.line).toBe(6);
  });

  test('names rows of no item, of one twice, and headings that are names', () => {
    expect(codes(table(`${items[0]},,1,1,1`, `${items[0]},,2,2,2`))).toContain('exchange.sheet-row-repeated');
    expect(codes(table(',,1,1,1'))).toContain('exchange.sheet-row-unnamed');
    expect(codes(table(`${items[0]}x,,1,1,1`))).toContain('assessment.item-unknown');
    expect(codes(table('something else,,1,1,1'))).toContain('assessment.items-foreign');
    expect(codes(full.replace('r1,r2', 'Mary Smith,r2'))).toContain('exchange.rater-named');
    expect(codes(full.replace('r1,r2', 'r1,R1'))).toContain('exchange.sheet-column-repeated');
  });

  test('asks about headings that are addresses, or words that may be names', () => {
    const heading = (text: string) =>
      codes(full.replace('r1,r2', `${text},r2`)).filter((code) => code.startsWith('exchange.'));
    expect(heading('mary@xx.example')).toEqual(['exchange.rater-named']);
    for (const word of ['Maria', 'jennifer', 'O’Brien', 'Łukasz'])
      expect(heading(word)).toEqual(['exchange.rater-word']);
    for (const code of ['r1', 'Mary1', 'abcd', 'principal', 'Nurse', 'family member', 'rater 1'])
      expect(heading(code)).toEqual([]);
  });

  test('says how a number with a comma and a yes or no are written', () => {
    const instrument = {
      ...SMHQA_DISTRICT,
      id: 'own',
      domains: [
        {
          id: 'd',
          label: 'D',
          items: [
            { id: 'C1', label: 'How many', kind: 'count' },
            { id: 'Y1', label: 'Whether', kind: 'yesNo' },
          ],
        },
      ],
    } as unknown as InstrumentDefinition;
    const text = [...FACTS, 'C1,,"3,500",3500,', 'Y1,,x,yes,No'].join('\n').replace('smhqa-district', 'own');
    const { findings } = parseSheetsCsv(text, { instruments: [instrument] });
    expect(findings.map((finding) => [finding.code, describeFinding(finding, EN).howToFix])).toEqual([
      ['assessment.value-is-text', expect.stringContaining('without a comma')],
      ['assessment.answer-kind-wrong', expect.stringContaining('in a table yes or no')],
    ]);
    const template = sheetsTemplate(instrument);
    expect(template).toMatch(/^C1,D,How many,a whole number,/m);
    expect(template).toMatch(/^Y1,D,Whether,yes or no,/m);
    expect(sheetsTemplate(SMHQA_DISTRICT)).toMatch(/,1 to 6,/);
  });

  test('does not take a team that agrees with a rater for a copy', () => {
    const rows = items.map((id, i) => [id, '', (i % 6) + 1, ((i + 1) % 6) + 1, (i % 6) + 1].join(','));
    expect(codes(table(...rows))).not.toContain('assessment.sheet-copied');
    const copied = items.map((id, i) => [id, '', (i % 6) + 1, (i % 6) + 1, 4].join(','));
    expect(codes(table(...copied))).toContain('assessment.sheet-copied');
  });

  test('echoes no heading', () => {
    const { findings } = parseSheetsCsv(full.replace('r1,r2', 'Mary Smith,Mary Smith'));
    expect(JSON.stringify(findings)).not.toContain('Mary');
  });

  test('reads no table of another kind, and never throws', () => {
    for (const text of ['', 'x', 'item\nT1\n', '{"form":"assessment@1"}', new Uint8Array([0x50, 0x4b, 3, 4])])
      expect(parseSheetsCsv(text).ok).toBe(false);
    const cell = fc.constantFrom(
      'item',
      'r1',
      'T1',
      '',
      '"',
      'organization',
      '00240000',
      '4',
      ',',
      '\n',
      ';',
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        for (const { source } of parseSheetsCsv(cells.join(',')).findings)
          expect(source?.line).toBeGreaterThan(0);
      }),
    );
  });
});

test('a file of this kind is told by its headings and checked as sheets', () => {
  expect(fileKind(full, 'a.csv')).toBe('assessment');
  expect(fileKind('organization,month,enrolled\n', 'a.csv')).toBe('monthly');
  expect(fileKind('date,count\n', 'a.csv')).toBe('tally');
  expect(checkFormFile({ name: 'a.csv', source: full }, 'assessment')).toMatchObject({
    readable: true,
    rows: { read: 3, clean: 3 },
  });
});

test('the template names every item, and is read once it is filled', () => {
  for (const instrument of [SMHQA_DISTRICT, SMHQA_SCHOOL] as readonly InstrumentDefinition[]) {
    const text = sheetsTemplate(instrument);
    expect(fileKind(text, 'a.csv')).toBe('assessment');
    for (const { id } of instrument.domains.flatMap((domain) => domain.items))
      expect(text).toMatch(new RegExp(`^${id},`, 'm'));
  }
});
