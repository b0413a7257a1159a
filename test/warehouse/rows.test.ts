import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { inputOf } from '../../conformance/runner/kit.js';
import { sentenceRows, termsRows } from '../../scripts/build/warehouse/sentenceRows.js';
import { describeFinding, type Finding } from '../../src/core/index.js';
import { en } from '../../src/messages/en.js';
import { es } from '../../src/messages/es.js';
import { ht } from '../../src/messages/ht.js';
import { pt } from '../../src/messages/pt.js';
import {
  checkReport,
  checkReportsAcross,
  finishTotals,
  type MonthlyContext,
  totalsOf,
} from '../../src/monthly/index.js';
import { MASKED, maskFindings } from '../../src/report/index.js';
import { anyReports } from '../monthly/arbitraries.js';
import { FUNCTIONS, KITS } from '../support/kits.js';
import { type Called, type Warehouse, warehouse } from '../support/warehouse.js';

interface Row {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

const MARK = MASKED.mark;
const KIT = KITS.find(({ room }) => room === 'monthly')!;
const call = (name: string, input: readonly unknown[]) => (FUNCTIONS[name] as Called)(...input);

/** The reports of the cases, each with its context. */
const GIVEN = KIT.cases
  .filter((each) => each.function === 'checkReport')
  .map(({ input }) => input.map((part) => inputOf(part, KIT.data ?? {}, call)));

let reports: Warehouse;
let months: Warehouse;
beforeAll(async () => {
  [reports, months] = await Promise.all([warehouse('reports'), warehouse('months')]);
}, 60_000);

const rowsOf = (...input: readonly unknown[]) => reports.functions['findings']!(...input) as readonly Row[];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('random reports: the same findings and the same totals', () => {
  fc.assert(
    fc.property(anyReports, (all) => {
      const text = JSON.stringify(all);
      const read = JSON.parse(text) as never;
      const same = (one: unknown, other: unknown) => expect(plain(one)).toEqual(plain(other));
      for (const each of read as unknown[]) same(reports.functions['checkReport']!(each), checkReport(each));
      same(months.functions['checkReportsAcross']!(read), checkReportsAcross(read));
      const merged = reports.functions['merged']!(
        all.map((each) => reports.functions['totals']!([JSON.stringify(each)])),
      );
      if (all.length > 0)
        same(JSON.parse(reports.functions['finished']!(merged) as string), finishTotals(totalsOf(read)));
    }),
    { numRuns: 40 },
  );
});

test('a row shows nothing that masking hides', () => {
  let shown = 0;
  for (const [report, context] of GIVEN) {
    const { form, registry, cohort } = (context ?? {}) as MonthlyContext;
    const policy = {
      ...MASKED,
      ...(form && { forms: [form] }),
      ...(registry && { registry }),
      ...(cohort && { cohort }),
    };
    const masked = maskFindings(checkReport(report, context as never), policy);
    rowsOf(report, context).forEach(({ code, params, path }, at) => {
      const one = masked[at]!;
      expect(code).toBe(one.code);
      const isHidden = (step: string, place: number) => step !== MARK && step !== String(one.path[place]);
      if (path !== '') expect(path.split('.').filter(isHidden)).toEqual([]);
      for (const { name, value } of params)
        if (value !== MARK) {
          shown++;
          expect([name, value]).toEqual([name, String(one.params[name])]);
        }
    });
  }
  expect(shown).toBeGreaterThan(20);
});

test('a report that is no JSON, and no report, have a finding', () => {
  for (const given of ['not json', '[]', '3', null, undefined, 'null'])
    expect(rowsOf(given).map(({ code }) => code)).toEqual(['monthly.not-a-report']);
});

test('an unknown key of the context is refused, and one of a wrong kind', () => {
  expect(() => rowsOf('{}', '{"asof":"2020-10-01"}')).toThrow('asof');
  expect(() => rowsOf('{}', '{"asOf":"tomorrow"}')).toThrow('asOf');
});

describe('sentences', () => {
  const LANGUAGES = [en, es, pt, ht];

  test('every finding of the cases has one in each language, as the library says it', () => {
    const files = [reports.text, months.text];
    const sentences = sentenceRows(files, LANGUAGES);
    const terms = termsRows(files, LANGUAGES);
    for (const messages of LANGUAGES) {
      const { terms: words } = terms.find(({ locale }) => locale === messages.locale)!;
      for (const [report, context] of GIVEN)
        for (const row of rowsOf(report, context)) {
          const said = sentences.find(({ code, locale }) => code === row.code && locale === messages.locale)!;
          const fill = (template: string) =>
            reports.functions['sentence']!(template, row.params, words, said.asWritten);
          const params = Object.fromEntries(row.params.map(({ name, value }) => [name, value]));
          const finding = { ...row, params, path: [], fingerprint: '' } as unknown as Finding;
          const told = describeFinding(finding, messages);
          expect(fill(said.message)).toBe(told.message);
          expect(fill(said.howToFix)).toBe(told.howToFix);
          expect(said.ruleUrl).toBe(told.ruleUrl);
        }
    }
  });
});
