import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { MA_REGISTRY } from '../../src/network/index.js';
import {
  type FileToValidate,
  type ValidateOptions,
  type ValidationItem,
  validateFiles,
  validateStream,
} from '../../src/validate/index.js';

const CONTEXT = { registry: MA_REGISTRY, asOf: '2021-06-15' } as const;

/** A blob that gives its bytes piece by piece, and says how many it was asked for at once. */
function blobOf(text: string, asked: number[] = []) {
  const bytes = new TextEncoder().encode(text);
  return {
    size: bytes.length,
    slice: (from: number, to: number) => ({
      async arrayBuffer() {
        asked.push(to - from);
        return new Uint8Array(bytes.subarray(from, to)).buffer;
      },
    }),
  };
}

async function* chunksOf(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function itemsOf(files: readonly FileToValidate[], options: ValidateOptions = CONTEXT) {
  const items: ValidationItem[] = [];
  for await (const item of validateStream(files, options)) items.push(item);
  return items;
}

const cell = fc.constantFrom(
  '',
  '3',
  '40',
  '900',
  'many',
  '"1,200"',
  'notCollected',
  '"two\nlines"',
  '5000000000',
);
const row = fc
  .tuple(
    fc.constantFrom('00240000', '00240505', '00240020', '00490000', '24', '"00240010"'),
    fc.constantFrom('2020-10', '2020-11', '2020-12', 'Oct-20'),
    fc.constantFrom('', '1', '2'),
    cell,
    cell,
    cell,
  )
  .map((cells) => cells.join(','));
const csv = fc
  .array(row, { maxLength: 12 })
  .map((rows) => ['organization,month,version,enrolled,screened,screenedYtd', ...rows, ''].join('\n'));

describe('the way in which a file comes', () => {
  test('changes nothing of what is told, nor of the entries', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(csv, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 80 }),
        async (texts, size) => {
          const ways: ((text: string, i: number) => FileToValidate)[] = [
            (text, i) => ({ name: `${i}.csv`, text }),
            (text, i) => ({ name: `${i}.csv`, bytes: new TextEncoder().encode(text) }),
            (text, i) => ({ name: `${i}.csv`, stream: chunksOf(text, size) }),
            (text, i) => ({ name: `${i}.csv`, blob: blobOf(text) }),
          ];
          const [first, ...others] = await Promise.all(ways.map((way) => itemsOf(texts.map(way))));
          for (const other of others) expect(other).toEqual(first);
        },
      ),
      { numRuns: 40 },
    );
  });
});

const causesOf = ({ causedBy, alsoCausedBy = [] }: Finding) =>
  causedBy === undefined ? [] : [causedBy, ...alsoCausedBy];

const withoutCauses = ({ causedBy: _, alsoCausedBy: __, ...finding }: Finding) => JSON.stringify(finding);

test('tells the findings of a file in the order of its lines, those across rows among them', async () => {
  await fc.assert(
    fc.asyncProperty(csv, csv, async (one, other) => {
      const files = [
        { name: 'a.csv', text: one },
        { name: 'b.csv', text: other },
      ];
      let last: Finding['source'];
      for (const item of await itemsOf(files)) {
        if ('type' in item) {
          if (item.type === 'fileStart') last = undefined;
          continue;
        }
        const { source } = item;
        if (source && last) {
          expect(source.file).toBe(last.file);
          // On one line, what others follow from comes first.
          const isNext =
            source.line === last.line && (source.column >= last.column || item.causedBy !== undefined);
          expect(source.line > last.line || isNext).toBe(true);
        }
        last = source ?? last;
      }
    }),
    { numRuns: 40 },
  );
});

test('counts are known of findings that are not told, and none is told twice', async () => {
  await fc.assert(
    fc.asyncProperty(csv, fc.integer({ min: 1, max: 3 }), async (text, maxFindings) => {
      const files = [{ name: 'a.csv', text }];
      const whole = await validateFiles(files, CONTEXT);
      const some = await validateFiles(files, { ...CONTEXT, maxFindings });
      expect(some.counts.bySeverity).toEqual(whole.counts.bySeverity);
      expect(some.files).toEqual(whole.files);
      const all = new Map(whole.findings.map((finding) => [withoutCauses(finding), causesOf(finding)]));
      const told = some.findings.map(withoutCauses);
      expect(new Set(told).size).toBe(told.length);
      for (const finding of some.findings) {
        const causes = all.get(withoutCauses(finding));
        // A cause that is not told cannot be named.
        expect(causes).toEqual(expect.arrayContaining([...causesOf(finding)]));
      }
      for (const [code, { open, disposed }] of Object.entries(whole.counts.byCode)) {
        const most = Math.min(open, maxFindings) + Math.min(disposed, maxFindings);
        expect(some.findings.filter((finding) => finding.code === code)).toHaveLength(most);
      }
    }),
    { numRuns: 60 },
  );
});

describe('a blob', () => {
  const rows = Array.from({ length: 40_000 }, (_, i) => {
    const district = String(10_000 * (1 + (i % 9_999))).padStart(8, '0');
    return `${district},${['2020-09', '2020-10', '2020-11', '2020-12', '2021-01'][Math.floor(i / 9_999)]},${100 + (i % 7)},many`;
  });
  const text = ['organization,month,enrolled,screened', ...rows, ''].join('\n');

  test('is never read whole, and read again only as far as there is something to tell', async () => {
    const asked: number[] = [];
    const files = [{ name: 'a.csv', blob: blobOf(text, asked) }];
    const items = await itemsOf(files, { asOf: '2021-06-15', entries: false, maxFindings: 5 });
    expect(items.filter((item) => 'code' in item && item.code === 'core.absence-word-unknown')).toHaveLength(
      5,
    );
    expect(Math.max(...asked)).toBeLessThanOrEqual(1 << 18);
    const read = asked.reduce((sum, bytes) => sum + bytes, 0);
    expect(read).toBeGreaterThan(text.length);
    expect(read).toBeLessThan(2 * text.length);
  });

  test('that ends before its size says is read as far as it goes', async () => {
    const { slice, size } = blobOf('organization,month,enrolled\n00240505,2020-10,694\n');
    const { files } = await validateFiles([{ name: 'a.csv', blob: { slice, size: size + 500 } }], CONTEXT);
    expect(files[0]).toMatchObject({ readable: true, rows: { read: 1 } });
  });

  test('whose bytes cannot be read rejects with the error of who gave it', async () => {
    const blob = { size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    await expect(validateFiles([{ name: 'a.csv', blob }])).rejects.toThrow('gone');
  });

  test('has entries only where they are asked for', async () => {
    const files = [{ name: 'a.csv', blob: blobOf('organization,month,enrolled\n00240505,2020-10,694\n') }];
    expect((await validateFiles(files, CONTEXT)).entries).toHaveLength(1);
    expect((await validateFiles(files, { ...CONTEXT, entries: false })).entries).toEqual([]);
  });
});

test('a stream may write over its chunks', async () => {
  const text = 'organization,month,enrolled,screened\n00240505,2020-10,694,many\n';
  async function* reused() {
    const chunk = Buffer.alloc(16);
    for (let at = 0; at < text.length; at += 16) {
      chunk.fill(' ');
      chunk.write(text.slice(at, at + 16));
      yield chunk.subarray(0, Math.min(16, text.length - at));
    }
  }
  const { findings } = await validateFiles([{ name: 'a.csv', stream: reused() }], CONTEXT);
  expect(findings.map(({ code }) => code)).toContain('core.absence-word-unknown');
});

test('what a later version has made history is neither counted nor told', async () => {
  const old = `organization,month,version,enrolled,screened\n00240505,2020-10,1,694,many\n`;
  const now = `organization,month,version,enrolled,screened\n00240505,2020-10,2,694,61\n`;
  const files = [
    { name: 'old.csv', blob: blobOf(old) },
    { name: 'new.csv', text: now },
  ];
  const { findings, counts, files: read } = await validateFiles(files, CONTEXT);
  expect(findings.filter(({ severity }) => severity === 'fatal')).toEqual([]);
  expect(counts.bySeverity.fatal).toBe(0);
  expect(read[0]!.rows).toEqual({ read: 1, clean: 1 });
});

test('duplicates of one key are told at each row but the first, however many there are', async () => {
  const text = `organization,month,enrolled\n${'00240505,2020-10,694\n'.repeat(5_000)}`;
  const { counts, findings } = await validateFiles([{ name: 'a.csv', text }], { ...CONTEXT, maxFindings: 3 });
  expect(counts.byCode['monthly.duplicate-report']?.open).toBe(4_999);
  const told = findings.filter(({ code }) => code === 'monthly.duplicate-report');
  expect(told.map(({ source }) => source?.line)).toEqual([3, 4, 5]);
});

test('a rule that fills its cap within a row takes nothing from the rules of later rows', async () => {
  const text = [
    'organization,month,enrolled,screened,screenedYtd',
    '00240000,2020-10,x,x,x',
    '00240505,2020-10,x,x,x',
    '00240020,2020-10,-1,1.5,5',
    '00240010,2020-13,1,1,1',
    '',
  ].join('\n');
  const files = [{ name: 'a.csv', text }];
  const whole = await validateFiles(files, CONTEXT);
  const capped = await validateFiles(files, { ...CONTEXT, maxFindings: 1 });
  const codesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))].sort();
  expect(codesOf(capped.findings)).toEqual(codesOf(whole.findings));
});

test('a stream of the web is let go where a chunk is wrong', async () => {
  let cancelled = false;
  const stream = new ReadableStream({
    pull: (controller) => controller.enqueue(7),
    cancel() {
      cancelled = true;
    },
  });
  await expect(validateFiles([{ name: 'a.csv', stream: stream as never }])).rejects.toThrow('must give');
  expect(cancelled).toBe(true);
});

test('a blob without a size is refused in a sentence', async () => {
  const blob = { size: Number.NaN, slice: () => ({ arrayBuffer: async () => new ArrayBuffer(0) }) };
  await expect(validateFiles([{ name: 'a.csv', blob }])).rejects.toThrow('a file must have bytes');
});
