import * as highsModule from 'highs';

interface Solver {
  solve(text: string): { readonly Status: string; readonly ObjectiveValue: number };
}

// A module for Node that types itself as one for CommonJS.
const load = highsModule.default as unknown as () => Promise<Solver>;

// A reader who keeps every release, knows what the form says, and asks an integer program. It shares nothing with the
// library: the facts are written here once more, pair by pair and span by span.

/** A sum of counts by their keys, `measure|organization|month`. */
export type Terms = readonly (readonly [times: number, key: string])[];
export interface Fact {
  readonly terms: Terms;
  readonly lo: number;
  readonly hi: number;
  /** May fail because something came before the first report. */
  readonly start?: boolean;
}

/** Parts and wholes of one report, by measure. */
export const PARTS = [
  ['screened', 'enrolled'],
  ['tier2Served', 'enrolled'],
  ['tier2ServedYtd', 'enrolled'],
  ['screened', 'screenedYtd'],
  ['screenedYtd', 'enrolled'],
  ['tier2Served', 'tier2ServedYtd'],
  ['identifiedAtRisk', 'screened'],
  ['tier2New', 'tier2Served'],
  ['psychosocialImproved', 'psychosocialAssessed'],
  ['psychosocialAssessed', 'enrolled'],
  ['disciplined', 'disciplineEvents'],
] as const;
const YEARS = [
  { month: 'screened', ytd: 'screenedYtd' },
  { month: 'tier2Served', ytd: 'tier2ServedYtd', news: 'tier2New' },
] as const;
const NEVER_FALL = ['screenedYtd', 'tier2ServedYtd', 'psychosocialAssessed'];
const ADD_UP = ['crisisEvents', 'disciplineEvents'];

/** Everything that follows from the form about the counts in `keys`; the district is the organization that ends with 0000. */
export function factsOf(keys: ReadonlySet<string>): Fact[] {
  const parts = [...keys].map((key) => key.split('|'));
  const distinct = (at: number) => [...new Set(parts.map((each) => each[at]!))].sort();
  const [measures, organizations, months] = [distinct(0), distinct(1), distinct(2)];
  const facts: Fact[] = [];
  const say = (terms: Terms, lo: number, hi: number, start = false) => {
    if (terms.every(([, key]) => keys.has(key))) facts.push({ terms, lo, hi, start });
  };
  const key = (measure: string, organization: string, month: string) => `${measure}|${organization}|${month}`;
  for (const o of organizations) {
    for (const m of months)
      for (const [part, whole] of PARTS)
        say(
          [
            [1, key(whole, o, m)],
            [-1, key(part, o, m)],
          ],
          0,
          Number.POSITIVE_INFINITY,
        );
    months.forEach((to, j) => {
      for (let i = -1; i < j; i++) {
        const from = months[i];
        const span = months.slice(i + 1, j + 1);
        for (const ytd of NEVER_FALL)
          if (from)
            say(
              [
                [1, key(ytd, o, to)],
                [-1, key(ytd, o, from)],
              ],
              0,
              Number.POSITIVE_INFINITY,
            );
        for (const year of YEARS) {
          const growth: Terms = [
            [1, key(year.ytd, o, to)],
            ...(from ? [[-1, key(year.ytd, o, from)] as const] : []),
          ];
          const less = (id: string) => span.map((m) => [-1, key(id, o, m)] as const);
          say([...growth, ...less(year.month)], Number.NEGATIVE_INFINITY, 0, !from);
          for (const m of span)
            say(
              [
                [1, key(year.ytd, o, to)],
                [-1, key(year.month, o, m)],
              ],
              0,
              Number.POSITIVE_INFINITY,
            );
          if (!('news' in year)) continue;
          const told = less(year.news).filter(([, each]) => keys.has(each));
          if (told.length > 0)
            say([...growth, ...told], 0, told.length === span.length ? 0 : Number.POSITIVE_INFINITY, !from);
        }
      }
    });
  }
  const district = organizations.find((o) => o.endsWith('0000'))!;
  const schools = organizations.filter((o) => o !== district);
  for (const m of months)
    for (const id of measures) {
      if (id === 'enrolled') continue;
      const told = schools.filter((o) => keys.has(key(id, o, m)));
      const terms: Terms = [[1, key(id, district, m)], ...told.map((o) => [-1, key(id, o, m)] as const)];
      const isWhole = told.length === schools.length;
      if (told.length === 0) continue;
      if (ADD_UP.includes(id)) say(terms, 0, isWhole ? 0 : Number.POSITIVE_INFINITY);
      else {
        if (isWhole) say(terms, Number.NEGATIVE_INFINITY, 0);
        for (const o of told)
          say(
            [
              [1, key(id, district, m)],
              [-1, key(id, o, m)],
            ],
            0,
            Number.POSITIVE_INFINITY,
          );
      }
    }
  return facts;
}

/** Leaves out the facts that the true numbers break, as a reader who knew them would. */
export function trueFacts(facts: readonly Fact[], truth: ReadonlyMap<string, number>): Fact[] {
  return facts.flatMap((fact) => {
    const sum = fact.terms.reduce((total, [times, key]) => total + times * truth.get(key)!, 0);
    if (sum >= fact.lo && sum <= fact.hi) return [fact];
    return fact.start && sum > 0 && fact.lo === 0 ? [{ ...fact, hi: Number.POSITIVE_INFINITY }] : [];
  });
}

export type Reader = (
  facts: readonly Fact[],
  seen: ReadonlyMap<string, number | null>,
  goal: Terms,
) => readonly [least: number, most: number];

/** Makes a reader who finds the least and the most that a sum of counts can be. */
export async function readerOf(): Promise<Reader> {
  const highs = await load();
  return (facts, seen, goal) => {
    const { rows, near } = linkedRows(facts, seen, goal);
    const names = new Map([...near].map((key, n) => [key, `x${n}`]));
    const write = (terms: Terms) =>
      terms.map(([times, key]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${names.get(key)}`).join(' ');
    const limits = rows.flatMap(({ terms, lo, hi }) => [
      ...(lo > Number.NEGATIVE_INFINITY ? [`${write(terms)} >= ${lo}`] : []),
      ...(hi < Number.POSITIVE_INFINITY ? [`${write(terms)} <= ${hi}`] : []),
    ]);
    const open = goal.filter(([, key]) => typeof seen.get(key) !== 'number');
    const known = goal.reduce((sum, [times, key]) => sum + times * (seen.get(key) ?? 0), 0);
    if (open.length === 0) return [known, known];
    // A count that is withheld is at least 1, since zeros are shown; one that nobody listed may be 0.
    const bounds = [...near].map((key) => `${seen.get(key) === null ? 1 : 0} <= ${names.get(key)} <= 9999`);
    const solve = (direction: 'min' | 'max') => {
      const rest = limits.length > 0 ? limits : [`${write(open.slice(0, 1))} >= 0`];
      const text = `${direction}\n ${write(open)}\nst\n${rest.map((row, n) => ` c${n}: ${row}`).join('\n')}\nbounds\n ${bounds.join('\n ')}\ngeneral\n ${[...names.values()].join(' ')}\nend\n`;
      const answer = highs.solve(text);
      if (answer.Status !== 'Optimal') throw new Error(`${answer.Status}: ${text}`);
      return Math.round(answer.ObjectiveValue) + known;
    };
    return [solve('min'), solve('max')];
  };
}

/** The facts that withheld counts link to a goal, with what is shown moved to their bounds. */
function linkedRows(facts: readonly Fact[], seen: ReadonlyMap<string, number | null>, goal: Terms) {
  const isOpen = (key: string) => typeof seen.get(key) !== 'number';
  const rows = facts.flatMap(({ terms, lo, hi }) => {
    const open = terms.filter(([, key]) => isOpen(key));
    const known = terms.reduce((sum, [times, key]) => sum + times * (seen.get(key) ?? 0), 0);
    return open.length === 0 ? [] : [{ terms: open, lo: lo - known, hi: hi - known }];
  });
  const near = new Set(goal.map(([, key]) => key).filter(isOpen));
  for (let size = -1; size !== near.size; ) {
    size = near.size;
    for (const { terms } of rows)
      if (terms.some(([, key]) => near.has(key))) for (const [, key] of terms) near.add(key);
  }
  return { rows: rows.filter(({ terms }) => near.has(terms[0]![1])), near };
}
