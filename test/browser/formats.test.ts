import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAMAGED, FORMATS_PROGRAM } from '../support/formatsProgram.js';
import { pageScript } from '../support/pageScript.js';
import { startChromium } from './support/chromium.js';
import { openPage, strictPage } from './support/openPage.js';

// The built package in a page of a real browser: the bytes of every format are those that Node writes.

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

test('every format of a file is the same in Chromium and in Node', async () => {
  const program = await pageScript(FORMATS_PROGRAM, 'formats');
  type Formats = { readonly formats: { inEveryFormat(source: string): Promise<string> } };
  const { formats } = new Function(`${program}; return { formats };`)() as Formats;
  const { page, close } = await openPage(browser, strictPage({ scripts: [program] }));
  const inPage = await page.evaluate(
    (source) => (globalThis as unknown as Formats).formats.inEveryFormat(source),
    DAMAGED,
  );
  expect(inPage).toBe(await formats.inEveryFormat(DAMAGED));
  await close();
});
