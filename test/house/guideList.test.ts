import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GUIDES } from '../support/pages/guideList.js';
import { guidesIndex, llmsText } from '../support/pages/indexPages.js';
import { ROOT } from '../support/sourceFiles.js';

// `npx vitest run test/house -u` writes both lists anew.

test('docs/README.md and llms.txt list the guides with their titles', async () => {
  await expect(guidesIndex()).toMatchFileSnapshot(`${ROOT}docs/README.md`);
  await expect(llmsText()).toMatchFileSnapshot(`${ROOT}llms.txt`);
});

test('every guide is in the list once: test/support/pages/guideList.ts', () => {
  const named = Object.values(GUIDES).flatMap((guides) => guides.map(([page]) => page));
  const there = readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md') && !['README.md', 'contributing.md'].includes(name))
    .map((name) => name.slice(0, -3));
  expect(named.filter((page) => existsSync(`${ROOT}docs/${page}.md`)).sort()).toEqual(there.sort());
});
