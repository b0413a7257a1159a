import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { DOORS } from '../../doors.config.js';
import { ROOT } from '../support/sourceFiles.js';

// What a user pays for one thing: the smallest program that uses it, minified and compressed.

/** Bundles a program against the built package and tells its compressed size and the files it kept. */
async function bundled(
  program: string,
  external: string[] = [],
): Promise<{ bytes: number; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    write: false,
    external,
    // The package as it is built: the paths of tsconfig.json would lead to its source.
    tsconfigRaw: {},
  });
  const inputs = Object.values(metafile.outputs)[0]!.inputs;
  return {
    bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    files: Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0),
  };
}

const KB = 1024;

describe('one thing costs little', () => {
  test.each([
    ['a rule as data', "export { screenedExceedsEnrolled } from 'csmhs/monthly'", 1 * KB],
    // It was 0.3 while it knew one state's codes; now any scheme of a cohort or registry, and what its lists say.
    ['a code checked', "export { isOrgCode } from 'csmhs/core'", 3.3 * KB],
    ['a rate', "export { percentOf } from 'csmhs/core'", 0.5 * KB],
    // The goal is 3 KB, which it filled before it said in words what it does not take, and before it scored anything but
    // means: sums, percents of points, subscales, weights, items without an answer and bands by group are 1.8.
    ['an assessment scored', "export { scoreAssessment } from 'csmhs/assessment'", 6.2 * KB],
    // The goal is 10 KB, and the rules in words alone are 6. It was 24.5 before it read headings in people's own words,
    // below titles and again among the rows, told files of other kinds, named signs that nobody sees and months as
    // spreadsheets write them, and said in words what it does not take, which is 2; 33.5 before it read any form and any codes. Rows as objects in half the time, keys in less memory, and
    // findings that are made when somebody asks are 2; schools that a registry need not list, 0.5; data of one student in texts and headings, 1.5.
    ['the CSV reader with its table', "export { readMonthlyCsv } from 'csmhs/exchange'", 50.5 * KB],
  ])('%s', async (_, program, limit) => {
    expect((await bundled(program)).bytes).toBeLessThanOrEqual(limit);
  });
});

describe.each(['es', 'pt', 'ht'])('the language %s', (language) => {
  const words = (room: string) => bundled(`export * from 'csmhs/messages/${language}/${room}'`);

  test('brings the words of one room alone where one room is asked for', async () => {
    const { bytes, files } = await words('monthly');
    expect(bytes).toBeLessThanOrEqual(8 * KB);
    expect(files).toEqual([`dist/messages/${language}/monthly.js`]);
  });

  test('has no room of sentences above 8 KB', async () => {
    // Labels and help of all forms are a door of their own, and report pages bring them along.
    const rooms = readdirSync(`${ROOT}src/messages/${language}`).map((file) => file.replace('.ts', ''));
    const sentences = rooms.filter((room) => !['labels', 'pages'].includes(room));
    const sizes = await Promise.all(
      sentences.map(async (room) => [room, (await words(room)).bytes] as const),
    );
    expect(sizes.filter(([, bytes]) => bytes > 8 * KB)).toEqual([]);
  });
});

test('decimal.js stays out of everything but what rounds decimals', async () => {
  const { files } = await bundled("export * from 'csmhs/monthly'");
  expect(files.filter((file) => file.includes('decimal.js'))).toEqual([]);
  const { files: rounding } = await bundled("export { roundHalfUp } from 'csmhs/core'");
  expect(rounding.some((file) => file.includes('node_modules/decimal.js'))).toBe(true);
});

test('zod comes with the door of schemas and no other', async () => {
  const { files } = await bundled("export * from 'csmhs'");
  expect(files.filter((file) => file.includes('node_modules/zod'))).toEqual([]);
  const { files: schemas } = await bundled("export { monthlySubmissionSchema } from 'csmhs/schema'");
  expect(schemas.some((file) => file.includes('node_modules/zod'))).toBe(true);
});

test('the README says what each door weighs, within a tenth', async () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  const told = [...readme.matchAll(/^\| `(csmhs[\w/]*)` \|.*\| (\d+) KB \|$/gm)];
  expect(told.map(([, door]) => door!).sort()).toEqual(DOORS.map(({ name }) => name).sort());
  const wrong: string[] = [];
  for (const [, door, weight] of told) {
    const { bytes } = await bundled(`export * from '${door}'`, ['zod', 'hucre/xlsx']);
    if (Math.abs(bytes / KB - Number(weight)) > Math.max(1, bytes / KB / 10))
      wrong.push(`${door}: ${Math.round(bytes / KB)} KB`);
  }
  expect(wrong).toEqual([]);
});
