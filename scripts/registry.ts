import { readFileSync, writeFileSync } from 'node:fs';
import { codesOf } from '../src/core/codes/codesOf.js';
import { GRADES, type Grade, parseGrade } from '../src/core/grade.js';
import { SOURCES } from '../src/core/sources.js';
import { SCHEMA_KEY } from '../src/form/read/nameUnknown.js';
import {
  MA_REGISTRY,
  type Organization,
  type OrganizationKind,
  organizationOf,
  type RegistryFile,
} from '../src/network/index.js';
import { SCHEMAS_URL } from '../src/schema/publishedSchemas.js';

// Writes registries/ma-2020-21.json from the two tables in scripts/registries: node scripts/run.mjs scripts/registry.ts
// The tables hold the facts of the state's enrollment by grade of 2020-21, as kept in
// github.com/edcommonwealth/sqm-dashboards (data/admin_data/dese). They count schools; a district's counts are the sums
// of its schools.

const ON = '2020-10-01';
const { districtOf, isDistrict } = codesOf('ma-dese');

/** Rows of a table by the names of its columns; a cell in quotes may hold commas. */
function rowsOf(file: string): Readonly<Record<string, string>>[] {
  const lines = readFileSync(`scripts/registries/${file}`, 'utf8').trim().split('\n');
  const [names = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      (quoted?.replaceAll('""', '"') ?? plain!).trim(),
    ),
  );
  return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]!])));
}

const byOrganization = new Map<string, Map<Grade, number>>();
for (const { school_code: school, total, ...columns } of rowsOf('ma-school-enrollment-2020-21.csv')) {
  let sum = 0;
  for (const [column, cell] of Object.entries(columns)) {
    const grade = column.startsWith('g_') ? parseGrade(column.slice(2)) : null;
    if (!grade?.ok || cell === '' || Number(cell) === 0) continue;
    sum += Number(cell);
    for (const code of [school!, districtOf(school!)!]) {
      const counts = byOrganization.get(code) ?? new Map<Grade, number>();
      byOrganization.set(code, counts.set(grade.value, (counts.get(grade.value) ?? 0) + Number(cell)));
    }
  }
  if (sum !== Number(total)) throw new Error(`The grades of ${school} are ${sum}, its total is ${total}.`);
}

function kindOf(code: string, name: string): OrganizationKind {
  if (!isDistrict(code)) return 'school';
  return /\bcharter\b/i.test(name) ? 'charterDistrict' : 'district';
}

/** The names that are built in are those of the year; the table has later ones, too. */
function namesOf(code: string, name: string): Pick<Organization, 'name' | 'otherNames'> {
  const known = organizationOf(MA_REGISTRY, code);
  const others = [...(known?.otherNames ?? []), ...(known && known.name !== name ? [name] : [])];
  return { name: known?.name ?? name, ...(others.length > 0 && { otherNames: others }) };
}

const organizations = rowsOf('ma-organizations-2020-21.csv').map(({ code, name }): Organization => {
  const counts = byOrganization.get(code!);
  if (!counts) throw new Error(`There are no counts of ${code}.`);
  const grades = GRADES.filter((grade) => counts.has(grade));
  const count = grades.reduce((sum, grade) => sum + counts.get(grade)!, 0);
  // An object puts keys such as 10 before all others, so the order of grades stands in `grades` alone.
  const byGrade = Object.fromEntries(grades.map((grade) => [grade, counts.get(grade)!]));
  return {
    code: code!,
    ...namesOf(code!, name!),
    kind: kindOf(code!, name!),
    // The table lists every school with students: those of a district add up to its count.
    ...(kindOf(code!, name!) !== 'school' && { schools: 'all' as const }),
    grades,
    enrollment: [{ on: ON, count, byGrade }],
  };
});

const { organizations: _, ...head }: RegistryFile = {
  form: 'registry@1',
  id: 'ma-2020-21',
  name: 'Massachusetts districts and schools with students, 2020-21',
  codes: 'ma-dese',
  // Collaboratives, and districts without students of their own on that day, are not in it.
  coverage: 'partial',
  asOf: ON,
  basis: 'official',
  source: { title: SOURCES['dese-enrollment'].title, url: SOURCES['dese-enrollment'].url },
  // Who is a charter district is told by the names.
  facts: { kind: { basis: 'inferred', source: { id: 'dese-enrollment' } } },
  organizations: [],
};
const start = JSON.stringify({ [SCHEMA_KEY]: `${SCHEMAS_URL}registry.json`, ...head }).slice(0, -1);
const lines = organizations.map((one) => JSON.stringify(one)).join(',\n');
writeFileSync('registries/ma-2020-21.json', `${start},"organizations":[\n${lines}\n]}\n`);
