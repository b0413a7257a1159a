import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsByCode, countsBySeverity } from '../../../src/core/findingCounts.js';
import type { Finding } from '../../../src/core/index.js';
import { checkMonthlyFiles } from '../../../src/exchange/index.js';
import { MA_REGISTRY } from '../../../src/network/index.js';
import { type ToldValidation, UNMASKED } from '../../../src/report/index.js';
import { finding } from '../findings.js';
import { EVERY_FORMAT, joined, OPTIONS, validationOf } from './everyFormat.js';
import { hostileNames } from './hostile.js';

/** What a terminal obeys; carriage returns stand before line feeds only. */
const OBEYED = /(?!\r?\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Everything in a finding that may come from a file or from a caller. */
const hostileFinding = fc.record({ a: hostileNames, b: hostileNames, c: hostileNames }).map(({ a, b, c }) =>
  finding(`own.${a}`, 'fatal', {
    field: b,
    params: { text: c },
    path: ['values', a, b],
    record: { organization: c, month: a },
    source: { file: a, line: 2, column: 3, endColumn: 5 },
    related: [{ source: { file: b, line: 1, column: 1 } }],
    fingerprint: `own.${a}|${c}|${a}|${b}`,
    disposition: { kind: 'explained', note: `SECRET ${b}`, by: 'SECRET' },
  }),
);

/** 100,000 findings that are made when they are asked for. */
function manyFindings(count: number): ToldValidation & { readonly asked: () => number } {
  const of = (i: number): Finding =>
    finding('monthly.changed-sharply', 'confirm', {
      record: { organization: '00240000', month: '2020-10' },
      field: 'screened',
      params: { measure: 'screened', value: i, previous: 1, previousMonth: '2020-09' },
      source: { file: 'october.csv', line: i + 2, column: 1 },
      fingerprint: `monthly.changed-sharply|00240000|2020-10|screened|${i + 1}`,
    });
  let asked = 0;
  const counts = {
    severity: 'confirm',
    open: count,
    disposed: 0,
    notMade: { open: 0, disposed: 0 },
  } as const;
  return {
    files: [{ name: 'october.csv', rows: { read: count, clean: 0 } }],
    judged: { judged: [], notJudged: [] },
    counts: { bySeverity: countsBySeverity([counts]), byCode: { 'monthly.changed-sharply': counts } },
    findings: (function* () {
      for (; asked < count; asked++) yield of(asked);
    })(),
    asked: () => asked,
  };
}

describe.each(Object.entries(EVERY_FORMAT))('%s', (name, pieces) => {
  test('two files that differ only in hidden values give the same bytes', async () => {
    const csv = (counts: string, who: string) =>
      `organization,month,enrolled,screened,note\n00240000,2020-10,${counts},${who}\n00240505,2020-13,${counts},${who}\n`;
    const told = async (source: string) => {
      const { findings, files } = checkMonthlyFiles([{ name: 'a.csv', source }], {
        context: { asOf: '2021-01-15', registry: MA_REGISTRY },
      });
      const hashed = files.map((file) => ({ ...file, sha256: `digest of ${source}` }));
      return joined(pieces(validationOf(findings, { files: hashed }), OPTIONS));
    };
    const [first, second] = [await told(csv('340,954', 'Jane Zeh')), await told(csv('611,987', 'Nora Yak'))];
    expect(second).toBe(first);
    expect(first).not.toMatch(/340|954|611|987|Jane|Nora|digest/);
    expect(first).toMatch(/(\\?\*){3}/);
  });

  test('findings one after another are written as those of a list, each before the next is asked for', async () => {
    const findings = [...(manyFindings(30).findings as Iterable<Finding>)];
    const listed = validationOf(findings, { files: manyFindings(30).files });
    expect(await joined(pieces(manyFindings(30), OPTIONS))).toBe(await joined(pieces(listed, OPTIONS)));
    const many = manyFindings(100_000);
    let [longest, ahead, written] = [0, 0, 0];
    for await (const piece of pieces(many, { ...OPTIONS, maxFindings: 100_000 })) {
      longest = Math.max(longest, many.asked() === 0 ? 0 : piece.length);
      written++;
      ahead = Math.max(ahead, many.asked() - written);
    }
    expect(longest).toBeLessThan(3000);
    expect(ahead).toBeLessThanOrEqual(1);
  });

  test('whatever is in names, codes and values is text and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileFinding, { maxLength: 3 }), hostileNames, async (findings, file) => {
        const files = [{ name: file, rows: { read: 1, clean: 0 } }];
        const notJudged = [{ code: file, needs: [file] }];
        const validation = validationOf(findings, { files, judged: { judged: [file], notJudged } });
        for (const policy of [undefined, UNMASKED]) {
          const text = await joined(pieces(validation, { ...OPTIONS, ...(policy && { policy }) }));
          expect(text).not.toMatch(OBEYED);
          expect(text).not.toContain('SECRET');
          if (name !== 'github') expect(text).not.toMatch(/^\s*::|##(?:\w*)\[/m);
        }
      }),
      { numRuns: name === 'sarif' ? 25 : 100 },
    );
  });

  test('what is counted and not made is told', async () => {
    const { open, ...rest } = [...countsByCode([finding('monthly.changed-sharply', 'confirm')]).values()][0]!;
    const counts = { ...rest, open: open + 4321, notMade: { open: 4321, disposed: 0 } };
    const text = await joined(
      pieces(
        validationOf([finding('monthly.changed-sharply', 'confirm')], {
          counts: { bySeverity: countsBySeverity([counts]), byCode: { 'monthly.changed-sharply': counts } },
        }),
        OPTIONS,
      ),
    );
    if (name !== 'csv') expect(text).toMatch(/432[12]/);
  });

  test('what is no validation, and what is no option, is refused in words', async () => {
    await expect(joined(pieces({ findings: 7 } as never, OPTIONS))).rejects.toThrow(/must be/);
    const uncounted = { ...validationOf([]), findings: new Set<Finding>() };
    await expect(joined(pieces(uncounted as never, OPTIONS))).rejects.toThrow(/counts must be/);
    const options = { ...OPTIONS, colour: true };
    await expect(joined(pieces(validationOf([]), options))).rejects.toThrow(TypeError);
  });
});
