import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { DOORS } from '../../doors.config.js';
import { apiReport } from '../support/api/apiReport.js';
import { ROOT } from '../support/sourceFiles.js';

// What each door promises, as committed text: a change of it is read in review. `npx vitest run test/package/api.test.ts -u`
// writes it anew, after a build.

const fileOf = (door: string) => `${door.replace(/^csmhs\/?/, '').replaceAll('/', '-') || 'index'}.d.ts.md`;
const names = DOORS.map(({ name }) => name);

let report: ReadonlyMap<string, string>;
beforeAll(() => {
  report = apiReport();
});

test('api has a page a door and no others', () => {
  expect(readdirSync(`${ROOT}api`).sort()).toEqual(names.map(fileOf).sort());
});

test.each(names)('%s', async (name) => {
  const page = `# ${name}\n\n\`\`\`ts\n${report.get(name)}\n\`\`\`\n`;
  await expect(page).toMatchFileSnapshot(`${ROOT}api/${fileOf(name)}`);
});
