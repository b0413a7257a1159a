import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.js';
import { annotateFile, validateFiles } from '../../src/validate/index.js';

const HEADINGS = 'organization,month,enrolled,screened,screenedYtd,note';
const SOUND = '00240000,2020-10,694,16,61,';
const SWAPPED = '00240000,2020-11,694,61,16,"two\nlines, ""quoted"""';
const ADDED = 'Result (csmhs),What to do (csmhs)';

async function back(
  text: string | Uint8Array,
  wanted: 'annotated' | 'good' | 'bad' = 'annotated',
  more: object = {},
) {
  const file = typeof text === 'string' ? { name: 'a.csv', text } : { name: 'a.csv', bytes: text };
  const annotated = await annotateFile(file, { messages: en, ...more });
  const own = annotated.own(wanted);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let all = '';
  for await (const bytes of own.pieces()) all += decoder.decode(bytes, { stream: true });
  return { ...annotated, text: all, rows: own.rows, elsewhere: own.elsewhere };
}
const lines = (text: string) => text.split('\n');

describe('annotateFile', () => {
  test('adds two cells to the headings and to each row, in the order in which they were sent', async () => {
    const { text, rows } = await back(`${HEADINGS}\n${SOUND}\n${SWAPPED}\n`);
    expect(rows).toBe(2);
    const [head, first, ...rest] = lines(text);
    expect(head).toBe(`${HEADINGS},${ADDED}`);
    expect(first?.startsWith(`${SOUND},`)).toBe(true);
    expect(rest.join('\n').startsWith(`${SWAPPED},`)).toBe(true);
    expect(rest.join('\n')).toContain('fatal');
    expect(rest.join('\n')).toContain('Students screened');
  });

  test('hides numbers in its sentences unless it is the submitter who asks', async () => {
    const [one, other] = await Promise.all(
      ['61,16', '91,87'].map((pair) => back(`${HEADINGS}\n00240000,2020-11,694,${pair},\n`)),
    );
    expect(one!.text.replace('61,16', '')).toBe(other!.text.replace('91,87', ''));
  });

  test('keeps mark, line ends, separators, titles and blank lines', async () => {
    const sent = `\ufeffReport of October\r\n\r\n${HEADINGS.replaceAll(',', ';')}\r\n${SOUND.replaceAll(',', ';')}\r\n\r\n${SOUND.replaceAll(',', ';').replace('-10', '-11')}`;
    const { text } = await back(sent);
    const cut = text.replace(
      /;(Result \(csmhs\)|clean|\d* ?(?:fatal|confirm|warning|info|explain)[^\r\n]*).*/g,
      '',
    );
    expect(cut).toBe(sent);
  });

  test('writes the cells of an earlier run anew', async () => {
    const once = (await back(`${HEADINGS}\n${SOUND}\n${SWAPPED}\n`)).text;
    expect((await back(once)).text).toBe(once);
    const mended = once.replace('61,16', '16,61');
    expect((await back(mended)).text).toContain(`${HEADINGS},${ADDED}\n`);
    const { findings } = await validateFiles([{ name: 'a.csv', text: once }]);
    expect(findings.filter(({ code }) => code === 'exchange.column-unknown')).toEqual([]);
  });

  test('marks the cells that short rows lack, gives no room to blank cells beyond the headings, and closes an open quote', async () => {
    const { text } = await back(
      `organization,month,enrolled,note\n00240000,2020-10\n00240000,2020-11,5,,,,\n00240000,2020-12,5,"open\n`,
    );
    const [, short, wide, open] = lines(text);
    expect(short?.startsWith('00240000,2020-10,?,?,')).toBe(true);
    expect((await back(text)).text.split('\n')[1]).toContain('fatal');
    expect(wide).toMatch(/^00240000,2020-11,5,,[^,]/);
    expect(open).toMatch(/^00240000,2020-12,5,"open",[a-z]/);
  });

  test('guards its own cells against formulas and leaves those of the sender alone', async () => {
    const { text } = await back('organization,month,=cmd()\n=1+1,2020-10,5\n');
    expect(lines(text)[1]?.startsWith('=1+1,2020-10,5,')).toBe(true);
    expect(text).not.toMatch(/,=1\+1/);
  });

  test('gives UTF-16 back as UTF-8', async () => {
    const sent = `${HEADINGS}\n${SOUND}é\n${SOUND.replace('-10', '-11')}\n`;
    const bytes = new Uint8Array(Buffer.from(`\ufeff${sent}`, 'utf16le'));
    expect((await back(bytes)).text).toBe((await back(`\ufeff${sent}`)).text);
  });

  test('has no rows for what is not a table of monthly data', async () => {
    for (const text of ['{ "form": "profile@1" }', 'x,y\n1,2\n', ''])
      expect(await back(text)).toMatchObject({ isTable: false, text: '' });
  });

  test('says how many findings stand in no row', async () => {
    expect((await back('organization,month,enroled\n00240000,2020-10,5\n')).elsewhere).toBeGreaterThan(0);
  });
});

describe('good and bad rows', () => {
  test('are apart: the good ones as they were sent', async () => {
    const sent = `${HEADINGS}\n${SOUND}\n${SWAPPED}\n`;
    const more = { failOn: 'fatal' };
    expect((await back(sent, 'good', more)).text).toBe(`${HEADINGS}\n${SOUND}\n`);
    const bad = (await back(sent, 'bad', more)).text;
    expect(bad.startsWith(`${HEADINGS},${ADDED}\n${SWAPPED},fatal`)).toBe(true);
  });

  test('of rows that contradict each other none is good, and each is told', async () => {
    const sent = `${HEADINGS}\n${SOUND}\n00240000,2020-10,694,17,61,\n00250000,2020-10,694,5,45,\n`;
    expect((await back(sent, 'good')).rows).toBe(1);
    const [, one, other, sound] = lines((await back(sent)).text);
    for (const row of [one, other]) expect(row).toMatch(/fatal.*two rows/);
    expect(sound).not.toContain('two rows');
    // Of equal rows one counts.
    const equal = await back(`${HEADINGS}\n${SOUND}\n${SOUND}\n`, 'good');
    expect(equal.rows).toBe(1);
  });

  test('leave nothing of an earlier run in the good file', async () => {
    const once = (await back(`${HEADINGS}\n${SOUND}\n`)).text;
    expect((await back(once, 'good', { failOn: 'fatal' })).text).toBe(`${HEADINGS}\n${SOUND}\n`);
  });
});

const cell = fc.constantFrom(
  '',
  '5',
  '00240000',
  '2020-10',
  '"a,b"',
  '"a\nb"',
  'é',
  ' x ',
  '"',
  'a"b',
  '""""',
);
const row = fc.array(cell, { minLength: 1, maxLength: 9 }).map((cells) => cells.join(','));
const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n,,,\n');

test('whatever was sent comes back in its order, and good and bad rows are all rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(row, end), { maxLength: 12 }), async (rows) => {
      const sent = `${HEADINGS}\n${rows.map((parts) => parts.join('')).join('')}`;
      const [all, good, bad] = await Promise.all(
        (['annotated', 'good', 'bad'] as const).map((wanted) => back(sent, wanted)),
      );
      const { files } = await validateFiles([{ name: 'a.csv', text: sent }]);
      expect(all!.rows).toBe(files[0]!.rows.read);
      expect(good!.rows + bad!.rows).toBe(all!.rows);
      // Letters of the sender come back in their order.
      let at = 0;
      for (const letter of sent.replace(/[,\s"]/g, '')) {
        at = all!.text.indexOf(letter, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
    }),
  );
});

test('headings that stand again among the rows stay known after a run', async () => {
  const sent = `${HEADINGS}\n${SOUND}\n${HEADINGS}\n${SOUND.replace('-10', '-11')}\n`;
  const codesOf = async (text: string) =>
    (await validateFiles([{ name: 'a.csv', text }])).findings.map(({ code }) => code);
  expect(await codesOf((await back(sent)).text)).toEqual(await codesOf(sent));
});
