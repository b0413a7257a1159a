// Made-up logs and tables of any size, for the cost curves.
import { readFileSync } from 'node:fs';
import { random } from './generate.mjs';

/** A log of so many finished cycles in ramps of five, made of the first cycle of an example. */
export function logOf(cycles) {
  const example = new URL('../../examples/data/pdsa/00240000-2020-21.json', import.meta.url);
  const log = JSON.parse(readFileSync(example, 'utf8'));
  const [{ events }] = log.cycles;
  const [plan, ...rest] = events;
  return {
    ...log,
    cycles: Array.from({ length: cycles }, (_, i) => {
      const place = { id: `cycle-${i + 1}`, series: `ramp${Math.floor(i / 5) + 1}`, number: (i % 5) + 1 };
      return { events: [{ ...plan, ...place }, ...rest] };
    }),
  };
}

/** A table of about so many cells: schools in rows, ten needs in columns, and all totals. */
export function tableOf(cells) {
  const next = random(13);
  const schools = Array.from({ length: Math.max(1, Math.round(cells / 11) - 1) }, (_, i) => `S${i + 1}`);
  const needs = Array.from({ length: cells < 30 ? 2 : 10 }, (_, i) => `N${i + 1}`);
  const counts = schools.map(() => needs.map(() => Math.floor(next() * next() * 80)));
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  return {
    dims: [
      { name: 'school', root: 'District', tree: { District: schools } },
      { name: 'need', root: 'All', tree: { All: needs } },
    ],
    cells: [
      ...schools.flatMap((school, s) => needs.map((need, n) => ({ k: [school, need], v: counts[s][n] }))),
      ...schools.map((school, s) => ({ k: [school, 'All'], v: sum(counts[s]) })),
      ...needs.map((need, n) => ({ k: ['District', need], v: sum(counts.map((row) => row[n])) })),
      { k: ['District', 'All'], v: sum(counts.flat()) },
    ],
  };
}
