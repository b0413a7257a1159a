// A table of students served, by school and need, made safe to publish; then the next one. All counts are made up.
import {
  type CellKey,
  type DisclosureTable,
  explainHidden,
  offerCoarser,
  protect,
  protectRelease,
  releaseOf,
} from 'csmhs/disclosure';

const schools = ['North', 'South', 'East', 'West'];
const needs = ['Anxiety', 'Depression', 'Trauma', 'Grief'];
const policy = { threshold: 11, level: 'cover' } as const;

/** Adds the totals that are published beside the counts. */
function withTotals(counts: Readonly<Record<string, readonly number[]>>): DisclosureTable {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const rows = schools.map((school) => counts[school]!);
  return {
    dims: [
      { name: 'school', root: 'District', tree: { District: schools } },
      { name: 'need', root: 'All', tree: { All: needs } },
    ],
    cells: [
      ...schools.flatMap((school, s) => needs.map((need, n) => ({ k: [school, need], v: rows[s]![n]! }))),
      ...schools.map((school, s) => ({ k: [school, 'All'], v: sum(rows[s]!) })),
      ...needs.map((need, n) => ({ k: ['District', need], v: sum(rows.map((row) => row[n]!)) })),
      { k: ['District', 'All'], v: sum(rows.flat()) },
    ],
  };
}

function print(cells: readonly { readonly k: CellKey; readonly v: number | null }[]): void {
  console.log(`${''.padEnd(10)}${[...needs, 'All'].map((need) => need.padStart(12)).join('')}`);
  for (const school of [...schools, 'District']) {
    const row = [...needs, 'All'].map(
      (need) => cells.find(({ k }) => k[0] === school && k[1] === need)?.v ?? '*',
    );
    console.log(`${school.padEnd(10)}${row.map((v) => String(v).padStart(12)).join('')}`);
  }
}

const autumn = withTotals({
  North: [34, 21, 4, 15],
  South: [28, 18, 17, 12],
  East: [41, 26, 22, 8],
  West: [19, 14, 13, 16],
});

const first = protect(autumn, policy);
if (!first.ok) throw new Error(first.findings[0].code);
const { published, internal } = first.value;

console.log('To publish');
print(published.cells);

console.log('\nFor the data manager only');
for (const cell of internal.hidden) console.log(`- ${explainHidden(cell)}`);
console.log(`${internal.cost.cells} cells protect others; fewer than ${internal.cost.lowerBound} cannot.`);
for (const { k, min, max } of internal.audit.cells)
  console.log(`- a reader can say: ${k.join(' / ')} is ${min} to ${max}`);

console.log('\nA coarser table instead?');
for (const { merge, visibility, saves } of offerCoarser(
  autumn,
  [{ dimension: 'need', into: { 'Trauma or grief': ['Trauma', 'Grief'] } }],
  policy,
)) {
  console.log(`${Object.keys(merge.into).join()}: ${visibility?.hidden} cells hidden, ${saves} fewer`);
}

// One student more at South. A second table that showed it would say who came.
const corrected = withTotals({
  North: [34, 21, 4, 15],
  South: [29, 18, 17, 12],
  East: [41, 26, 22, 8],
  West: [19, 14, 13, 16],
});
const second = protectRelease([releaseOf(autumn, published)], corrected, policy);
console.log('\nThe corrected table');
if (second.ok) print(second.value.published.cells);
for (const { code, params } of second.findings) console.log(`${code} ${Object.values(params).join(': ')}`);
