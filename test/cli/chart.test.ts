import { expect, test } from 'vitest';
import { csmhs } from './fakeHost.js';

const rows = [143, 149, 151, 170, 172, 178].map(
  (screened, i) => `00240000,2020-${String(i + 7).padStart(2, '0')},2149,${screened}`,
);
const files = { 'a.csv': `organization,month,enrolled,screened\n${rows.join('\n')}\n` };
const run = (words: string) => csmhs(words.split(' '), { files });

test('csmhs chart writes the numbers and what they show', async () => {
  const { exit, out, err } = await run('chart a.csv --measure screened --improvement up');
  expect(exit).toBe(0);
  expect(out).toMatch(/^Students screened: Belchertown \(00240000\)\n/);
  expect(out).toContain('Run chart with 6 values, from 2020-07 to 2020-12.');
  expect(err).toContain('small counts are not hidden in a chart');
});

test('the ending says what is written: a picture, a specification, data', async () => {
  const { written } = await run('chart a.csv --measure screened -o a.svg');
  expect(written['a.svg']).toMatch(/^<svg .*<\/svg>\n$/s);
  const spec = await run('chart a.csv --measure screened -o a.vl.json');
  expect(JSON.parse(`${spec.written['a.vl.json']}`).$schema).toBe(
    'https://vega.github.io/schema/vega-lite/v6.json',
  );
  const data = JSON.parse(`${(await run('chart a.csv --measure screened -o a.json')).written['a.json']}`);
  expect(data).toMatchObject({
    report: 'csmhs-chart@1',
    table: { headings: ['Month', 'Students screened', 'Median'] },
    analysis: { chart: 'run' },
  });
  expect(data.svg).toBeUndefined();
});

test('a question that cannot be answered is refused in words', async () => {
  expect(await run('chart a.csv')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('which measure or rate?'),
  });
  expect(await run('chart a.csv --measure screend')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('Did you mean screened?'),
  });
  expect(await run('chart a.csv --measure screened --aim much')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('--aim takes a number'),
  });
  expect(await run('chart a.csv --measure screened --chart pie')).toMatchObject({ exit: 2 });
});

test('of all districts together a line does not jump with who sent, and who did not is told', async () => {
  const head = 'organization,month,enrolled,screened,screenedYtd\n';
  const all = `${head}00240000,2020-09,1000,500,500\n00480000,2020-09,1000,100,100\n00240000,2020-10,1000,100,600\n`;
  const chart = (words: string) =>
    csmhs(`chart a.csv --cohort ma-coiin-2020-21 ${words}`.split(' '), { files: { 'a.csv': all } });
  const rate = await chart('--measure screeningReach');
  expect(rate.out).toMatch(/2020-09 +30 +2000/);
  expect(rate.out).toMatch(/2020-10 +- +- /);
  const said =
    'nothing from 02010000, 02440000, 04810000, 06180000 in 2020-09; nothing from 00480000, 02010000, 02440000, 04810000, 06180000 in 2020-10.';
  expect(rate.err).toContain(`csmhs: Not every district is in every month: ${said}`);
  expect(rate.out).toContain(said);
  // Whoever gets the file reads it there, in the language of the file.
  const { written } = await chart('--measure screeningReach --locale es -o a.svg');
  const es = 'No todos los distritos están en todos los meses: nada de 02010000,';
  expect(/<desc [^>]*>([^<]*)/.exec(`${written['a.svg']}`)?.[1]).toContain(es);
  expect(`${written['a.svg']}`.replaceAll(/<\/text>\n<text[^>]*>/g, ' ')).toContain(es);
  const spec = await chart('--measure screeningReach --locale es -o a.vl.json');
  expect(JSON.parse(`${spec.written['a.vl.json']}`).description).toContain(es);
  const sum = await chart('--measure screened');
  expect(sum.exit).toBe(2);
  expect(sum.err).toContain(
    'no month has screened of every district, so there is no value of all together. Not every',
  );
  expect(sum.err).not.toContain('spc.no-values');
});

test('warns in the language that is asked for', async () => {
  const { err } = await run('chart a.csv --measure screened --locale es');
  expect(err).toContain('en un gráfico no se ocultan los números pequeños');
  expect(err).not.toContain('small counts');
});

test('names what a rate is of, in the language that is asked for', async () => {
  const all = `organization,month,enrolled,screenedYtd\n00240000,2020-09,1000,500\n00240000,2020-10,1000,600\n`;
  const chart = (words: string) =>
    csmhs(`chart a.csv --measure screeningReach ${words}`.trim().split(' '), { files: { 'a.csv': all } });
  expect((await chart('')).out).toMatch(/Month +\S.*Students enrolled/);
  expect((await chart('--locale es')).out).toMatch(/Mes +\S.*[Ee]studiantes/);
});
