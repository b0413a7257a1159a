import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type MonthlyRelease,
  type MonthlyReportInput,
  parseMonthlyReleases,
  protectMonthly,
} from '../../../src/monthly/index.js';
import { factsOf, PARTS, type Reader, readerOf, trueFacts } from '../reader.js';

let reader: Reader;
beforeAll(async () => {
  reader = await readerOf();
});

type Values = Record<string, number>;
interface Row {
  readonly organization: string;
  readonly month: string;
  readonly version?: number;
  readonly values: Values;
}
const MONTHS = ['2020-09', '2020-10', '2020-11'];
const DISTRICT = '00240000';

/** What happens in one school in one month. */
const happening = fc.record({
  screened: fc.nat(40),
  again: fc.nat(6),
  news: fc.nat(14),
  leavers: fc.nat(6),
  assessed: fc.nat(8),
  improved: fc.nat(8),
  crisis: fc.nat(16),
  events: fc.nat(14),
});
const years = fc.array(fc.array(happening, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 });

/** A year of schools and of their district, sound in every fact of the form. */
function rowsOf(
  schools: readonly (readonly (typeof happening extends fc.Arbitrary<infer T> ? T : never)[])[],
): Row[] {
  const rows = schools.flatMap((months, school) => {
    let [ytd, tier2, served, assessed, improved] = [0, 0, 0, 0, 0];
    return months.map((now, m): Row => {
      ytd += now.screened;
      tier2 += now.news;
      served = Math.max(now.news, served + now.news - now.leavers);
      assessed = Math.min(tier2, assessed + now.assessed);
      improved = Math.min(assessed, improved + now.improved);
      const values = {
        enrolled: 400 + school,
        screened: now.screened + (m > 0 ? Math.min(now.again, ytd - now.screened) : 0),
        screenedYtd: ytd,
        identifiedAtRisk: Math.floor(now.screened / 5),
        tier2Served: served,
        tier2New: now.news,
        tier2ServedYtd: tier2,
        psychosocialAssessed: assessed,
        psychosocialImproved: improved,
        crisisEvents: now.crisis,
        disciplineEvents: now.events,
        disciplined: Math.ceil(now.events / 2),
      };
      return { organization: `0024000${school + 1}`, month: MONTHS[m]!, values };
    });
  });
  return [...rows, ...MONTHS.map((month) => districtRow(rows, month))];
}

function districtRow(rows: readonly Row[], month: string): Row {
  const values: Values = {};
  for (const row of rows)
    if (row.month === month)
      for (const [id, value] of Object.entries(row.values)) values[id] = (values[id] ?? 0) + value;
  return { organization: DISTRICT, month, values };
}

const truthOf = (rows: readonly Row[]) =>
  new Map<string, number>(
    rows.flatMap(({ organization, month, values }) =>
      Object.entries(values).map(([id, value]) => [`${id}|${organization}|${month}`, value] as const),
    ),
  );

function publish(rows: readonly Row[], releases: readonly MonthlyRelease[], policy: { steps?: number } = {}) {
  const result = protectMonthly(rows as readonly MonthlyReportInput[], policy, { releases });
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

/** Adds what a release shows to what a reader has seen. */
function look(seen: Map<string, number | null>, { published }: ReturnType<typeof publish>): void {
  for (const [id, counts] of Object.entries(published.measures))
    for (const { organization, month, value } of counts) {
      const key = `${id}|${organization}|${month}`;
      seen.set(key, value ?? seen.get(key) ?? null);
    }
}

const isSmall = (count: number) => count > 0 && count < 11;

/** What a reader saw is true, and no small count follows from it. */
function expectHidden(seen: ReadonlyMap<string, number | null>, truth: ReadonlyMap<string, number>): void {
  const facts = trueFacts(factsOf(new Set(truth.keys())), truth);
  for (const [key, shown] of seen) {
    const count = truth.get(key)!;
    if (shown !== null) expect(shown).toBe(count);
    if (!isSmall(count)) continue;
    expect(shown, key).toBeNull();
    const [least, most] = reader(facts, seen, [[1, key]]);
    expect(most - least, key).toBeGreaterThan(0);
  }
}

describe('month after month', () => {
  test.each(['only the new month', 'all months so far'])(
    'no withheld small count and no small rest can be worked out from all releases together: %s',
    (sent) => {
      fc.assert(
        fc.property(years, (schools) => {
          const rows = rowsOf(schools);
          const truth = truthOf(rows);
          const releases: MonthlyRelease[] = [];
          const seen = new Map<string, number | null>();
          for (const [key, value] of truth) if (key.startsWith('enrolled')) seen.set(key, value);
          for (const month of MONTHS) {
            const now = rows.filter((row) =>
              sent === 'only the new month' ? row.month === month : row.month <= month,
            );
            const value = publish(now, releases);
            releases.push(JSON.parse(JSON.stringify(value.release)));
            look(seen, value);
          }
          const facts = trueFacts(factsOf(new Set(truth.keys())), truth);
          expectHidden(seen, truth);
          for (const [part, whole] of PARTS)
            for (const row of rows) {
              const rest = row.values[whole]! - row.values[part]!;
              if (!isSmall(rest) || whole === 'disciplineEvents') continue;
              const key = (id: string) => `${id}|${row.organization}|${row.month}`;
              const [least, most] = reader(facts, seen, [
                [1, key(whole)],
                [-1, key(part)],
              ]);
              expect(most - least, `${whole} less ${part}`).toBeGreaterThan(0);
            }
        }),
        { numRuns: 6 },
      );
    },
    120_000,
  );

  test('a month is never refused for what earlier months showed: it hides more', () => {
    const [sep, oct] = [
      { tier2Served: 40, tier2New: 40, tier2ServedYtd: 40 },
      { tier2Served: 42, tier2New: 5, tier2ServedYtd: 45 },
    ].map((values, m) => [{ organization: DISTRICT, month: MONTHS[m]!, values }]);
    const first = publish(sep!, []);
    expect(publish(oct!, []).published.measures.tier2ServedYtd?.[0]?.value).toBe(45);
    expect(publish(oct!, [first.release]).published.measures.tier2ServedYtd?.[0]?.value).toBeNull();
  });

  test('takes back no number that readers have, not even where the search gives up', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(1, 5, 40), (schools, steps) => {
        const rows = rowsOf(schools).filter(({ month }) => month !== MONTHS[2]);
        const truth = truthOf(rows);
        const first = publish(
          rows.filter(({ month }) => month === MONTHS[0]),
          [],
        );
        const seen = new Map<string, number | null>();
        for (const [key, value] of truth) if (key.startsWith('enrolled')) seen.set(key, value);
        look(seen, first);
        const before = [...seen].filter(([, value]) => value !== null);
        const second = publish(rows, [first.release], { steps });
        const now = new Map<string, number | null>();
        look(now, second);
        for (const [key, value] of before)
          if (!key.startsWith('enrolled')) expect(now.get(key), key).toBe(value);
        look(seen, second);
        expectHidden(seen, truth);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test('the year to date against a month before a gap gives nothing away', () => {
    const values = [
      { tier2Served: 40, tier2New: 40, tier2ServedYtd: 40 },
      { tier2Served: 42, tier2New: 20 },
      { tier2Served: 44, tier2New: 4, tier2ServedYtd: 64 },
    ];
    const { measures } = publish(
      values.map((each, m) => ({ organization: DISTRICT, month: MONTHS[m]!, values: each as Values })),
      [],
    ).published;
    const shown = [measures.tier2New?.[1], measures.tier2ServedYtd?.[0], measures.tier2ServedYtd?.[1]];
    expect(shown.map((count) => count?.value)).toContain(null);
  });
});

describe('a correction', () => {
  test('of any one count gives away no small count of before or after, to a reader who knows which it was', () => {
    const one = fc.record({
      school: fc.nat(1),
      id: fc.constantFrom('crisisEvents', 'tier2Served', 'disciplineEvents', 'screened'),
      by: fc.integer({ min: -25, max: 40 }).filter((by) => by !== 0),
    });
    let [through, refused] = [0, 0];
    fc.assert(
      fc.property(years, one, fc.boolean(), (schools, { school, id, by }, all) => {
        const rows = rowsOf(schools).filter(({ month }) => month === MONTHS[0]);
        const corrected = rows[school]!;
        const was = corrected.values[id]!;
        const change = Math.max(-was, by);
        fc.pre(change !== 0);
        const again = rows.map((row) =>
          row === corrected || row.organization === DISTRICT
            ? { ...row, version: 2, values: { ...row.values, [id]: row.values[id]! + change } }
            : row,
        );
        const first = publish(rows, []);
        const sent = all ? again : again.filter(({ version }) => version === 2);
        const second = protectMonthly(
          sent as readonly MonthlyReportInput[],
          {},
          { releases: [first.release] },
        );
        if (!second.ok) {
          expect(second.findings[0].code).toBe('monthly.correction-gives-away');
          refused++;
          return;
        }
        through++;
        const changed = [corrected.organization, DISTRICT].map((o) => `${id}|${o}|${MONTHS[0]}`);
        const then = (key: string) => (changed.includes(key) ? `${key}|then` : key);
        const [before, after] = [truthOf(rows), truthOf(again)];
        const seen = new Map<string, number | null>();
        look(seen, first);
        for (const key of changed) {
          seen.set(then(key), seen.get(key) ?? null);
          seen.delete(key);
        }
        look(seen, second.value);
        for (const [key, value] of after) if (key.startsWith('enrolled')) seen.set(key, value);
        const facts = factsOf(new Set(after.keys()));
        const known = [
          ...trueFacts(facts, after),
          ...trueFacts(facts, before).map((fact) => ({
            ...fact,
            terms: fact.terms.map(([times, key]) => [times, then(key)] as const),
          })),
        ];
        const truth = new Map<string, number>([
          ...after,
          ...[...before].map(([key, value]) => [then(key), value] as const),
        ]);
        for (const key of changed) truth.set(key, after.get(key)!);
        for (const [key, shown] of seen) {
          if (shown !== null || !isSmall(truth.get(key) ?? 0)) continue;
          const [least, most] = reader(known, seen, [[1, key]]);
          expect(most - least, key).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
    expect(refused).toBeLessThan(through / 4);
  }, 120_000);
});

describe('a ledger', () => {
  const { release } = publishOne();
  function publishOne() {
    const result = protectMonthly([
      { organization: DISTRICT, month: '2020-10', values: { crisisEvents: 4 } },
    ]);
    if (!result.ok) throw new Error('not ok');
    return result.value;
  }

  test('holds no withheld count and survives being stored', () => {
    expect(JSON.stringify(release.published)).not.toContain(':4');
    const stored: unknown = JSON.parse(JSON.stringify([release]));
    expect(parseMonthlyReleases(stored)).toEqual({ ok: true, value: [release], findings: [] });
  });

  test.each([
    ['no list', {}, 'ledger'],
    ['another form', [{ ...release, form: 'monthly-release@9' }], '0'],
    [
      'an unknown measure',
      [{ ...release, published: { measures: { screend: [] } } }],
      '0.published.measures.screend',
    ],
    [
      'a count that is none',
      [
        {
          ...release,
          published: {
            measures: { crisisEvents: [{ organization: DISTRICT, month: '2020-10', value: -1 }] },
          },
        },
      ],
      '0.published.measures.crisisEvents.0',
    ],
  ])('%s is named with its place, and nothing of it is read', (_, value, place) => {
    const read = parseMonthlyReleases(value);
    expect(read.ok).toBe(false);
    expect(read.findings.map(({ code, params }) => [code, params['place']])).toEqual([
      ['monthly.release-unreadable', place],
    ]);
  });
});
