import ts from 'typescript';
import { expect, test } from 'vitest';
import { DOORS } from '../../doors.config.js';
import { ROOT, SOURCE_FILES } from '../support/sourceFiles.js';

// The public names of the package, door by door, so that growth is seen in review: `npx vitest run test/house -u` writes
// the list anew.

/** What stands behind a name: `type` has no value at run time. */
type NameKind = 'function' | 'data' | 'type';

async function namesOf(file: string): Promise<Record<string, NameKind>> {
  const tree = SOURCE_FILES.find(({ path }) => path === `${file}.ts`)!.tree;
  const values = (await import(`${ROOT}src/${file}.ts`)) as Readonly<Record<string, unknown>>;
  const kinds = Object.entries(values).map(([name, value]): [string, NameKind] => [
    name,
    typeof value === 'function' ? 'function' : 'data',
  ]);
  const types = tree.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return [];
    const { exportClause, isTypeOnly } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause)) return [];
    return exportClause.elements
      .filter((element) => isTypeOnly || element.isTypeOnly)
      .map((element): [string, NameKind] => [element.name.text, 'type']);
  });
  return Object.fromEntries([...kinds, ...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('the list of public names is up to date', async () => {
  const doors: Record<string, Record<string, NameKind>> = {};
  for (const { name, file } of DOORS) doors[name] = await namesOf(file);
  await expect(`${JSON.stringify(doors, null, 2)}\n`).toMatchFileSnapshot(`${ROOT}test/house/doors.json`);
});

test('the root has the job and the verbs of each room, and no more than a reader can take in', async () => {
  const values = Object.values(await namesOf('index')).filter((kind) => kind !== 'type');
  expect(values.length).toBeGreaterThan(40);
  expect(values.length).toBeLessThanOrEqual(60);
});
