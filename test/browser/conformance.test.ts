import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KITS } from '../support/kits.js';
import { pageScript } from '../support/pageScript.js';
import { startChromium } from './support/chromium.js';
import { doorScripts } from './support/doorScripts.js';
import { openPage, strictPage, type WatchedPage } from './support/openPage.js';

// The built package in a page of a real browser, one bundled file a door: the same cases, the same results.

let browser: Browser;
let opened: WatchedPage;
beforeAll(async () => {
  const scripts = await doorScripts();
  const doors = scripts.map(({ text }) => text);
  // As docs/schema.md says to pages under such a policy.
  const withoutEval = await pageScript(`import * as z from 'zod'; z.config({ jitless: true });`, 'settings');
  const runner = await pageScript(
    `import { differences } from './conformance/runner/differences.ts';
     import { casesElsewhere, runKit } from './conformance/runner/runKit.ts';
     const functions = Object.assign({}, ${scripts.map(({ name }) => name).join(', ')});
     const tables = (data) => Object.entries(data).flatMap(([name, table]) =>
       differences(JSON.parse(JSON.stringify(functions[name])), table, { exact: true }, name));
     export const run = (text) => {
       const kit = JSON.parse(text);
       return kit.room === 'tables' ? tables(kit.data) : [...casesElsewhere(kit, functions).map(({ name }) => name), ...runKit(kit, functions)];
     };`,
    'conformance',
  );
  browser = await startChromium();
  opened = await openPage(browser, strictPage({ scripts: [withoutEval, ...doors, runner] }));
});
afterAll(() => browser?.close());

const run = (kit: object) =>
  opened.page.evaluate((text) => {
    const { conformance } = globalThis as unknown as { conformance: { run(text: string): string[] } };
    return conformance.run(text);
  }, JSON.stringify(kit));

describe('a page of Chromium under a strict policy', () => {
  test.each(KITS)('gives what $room expects', async (kit) => {
    expect(await run(kit)).toEqual([]);
  });

  test('says what is wrong: it is the kit that is run', async () => {
    const kit = KITS.find(({ room }) => room === 'core')!;
    const [first] = kit.cases;
    expect(await run({ ...kit, cases: [{ ...first, expected: 'something else' }] })).toHaveLength(1);
  });

  test('asks for nothing, is refused nothing, and throws nothing', async () => {
    expect(opened.page.url()).toBe('about:blank');
    expect(opened.requests).toEqual([]);
    expect(await opened.violations()).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

test('zod alone tries whether it may make functions, where nobody told it not to', async () => {
  const [schemas] = await doorScripts(['csmhs/schema']);
  const { violations, requests, close } = await openPage(browser, strictPage({ scripts: [schemas!.text] }));
  expect(await violations()).toEqual(['Function in require-trusted-types-for']);
  expect(requests).toEqual([]);
  await close();
});

test('the watch sees what a page asks for and what it is refused', async () => {
  const scripts = [
    `try { new Function('return 1')(); } catch {}
     fetch('https://example.org/').catch(() => {});
     document.body.style.cssText = 'color: red';
     document.body.setAttribute('onclick', 'alert(1)');`,
  ];
  const page = await openPage(
    browser,
    strictPage({ scripts, body: '<img src="https://example.org/a.png">' }),
  );
  await page.page.waitForFunction('globalThis.violations.length > 3');
  expect([...(await page.violations())].sort()).toEqual([
    'Element onclick in require-trusted-types-for',
    'Function in require-trusted-types-for',
    'https://example.org/ in connect-src',
    'https://example.org/a.png in img-src',
  ]);
  const free = await openPage(browser, '<img src="https://example.org/a.png">');
  await expect.poll(() => free.requests).toEqual(['GET https://example.org/a.png']);
  await free.close();
  await page.close();
});
