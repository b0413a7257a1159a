import { readFileSync } from 'node:fs';
import type { Browser, FileChooser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { monthlyTemplate } from '../../src/exchange/xlsx/index.js';
import { MONTHLY_1 } from '../../src/monthly/index.js';
import { ROOT } from '../support/sourceFiles.js';
import { axeFinds } from './support/axe.js';
import { startChromium } from './support/chromium.js';
import { openFile, type WatchedPage } from './support/openPage.js';

// The page that checks files without a server, as it is built, driven by keys in a real browser.

// A file of 100,000 rows takes its time where others work too.
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let opened: WatchedPage;
let page: Page;
let dialogs: FileChooser[];
beforeAll(async () => {
  browser = await startChromium();
});
beforeEach(async () => {
  opened = await openFile(browser, `${ROOT}dist/page/check.html`);
  ({ page } = opened);
  dialogs = [];
  page.on('filechooser', (dialog) => dialogs.push(dialog));
  // Until the page answers, the dialog of the system would open instead.
  await page.focus('#language');
});
/** Whatever a test did: nothing was asked for, nothing refused, nothing thrown. */
afterEach(async () => {
  expect(opened.requests).toEqual([]);
  expect(await opened.violations()).toEqual([]);
  expect(opened.errors).toEqual([]);
  await opened.close();
});
afterAll(() => browser?.close());

interface GivenFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Chooses files by keys: Tab to the field, Enter, and what the system's dialog would give. */
async function choose(...files: readonly GivenFile[]): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if ((await page.evaluate('document.activeElement.id')) === 'files') break;
    await page.keyboard.press('Tab');
  }
  const before = dialogs.length;
  await page.keyboard.press('Enter');
  await expect.poll(() => dialogs.length, { timeout: 10_000 }).toBe(before + 1);
  await dialogs[before]!.setFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
  );
}

const status = () => page.textContent('#status');

async function isDone(): Promise<void> {
  await expect.poll(status, { timeout: 100_000, interval: 100 }).toMatch(/^(Done|Listo|Pronto|Fini)/);
}

async function isChecking(): Promise<void> {
  await expect.poll(status, { timeout: 10_000, interval: 20 }).toMatch(/^Checking/);
}

async function saved(label: string): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: label }).press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync((await download.path())!, 'utf8') };
}

const RANDOLPH = {
  name: 'randolph.csv',
  text: readFileSync(`${ROOT}examples/data/damaged/synthetic-randolph-2020-10-excel.csv`),
};
const OCTOBER = {
  name: 'october.csv',
  text: 'organization,month,enrolled,screened\n00240000,2020-10,1234,5678\n240505,Nov-20,694,77\n',
};

test('files chosen by keys are checked: the reader is led to what was found, and no barrier is left', async () => {
  expect(await axeFinds(page)).toEqual([]);
  await choose(OCTOBER, RANDOLPH);
  await isDone();
  expect(await page.evaluate('document.activeElement.id')).toBe('found');
  expect(await status()).toMatch(/^Done: 2 files, \d+ rows \(\d+ clean\): \d+ fatal/);
  for (const summary of await page.locator('summary').all()) {
    await summary.press('Enter');
  }
  await page.waitForSelector('details[open] table');
  expect(await page.textContent('#content')).toContain('october.csv:3:1');
  expect(await axeFinds(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test('keys reach everything that can be used', async () => {
  await choose(OCTOBER);
  await isDone();
  const stops = await page.evaluate<number>(
    `document.activeElement.blur(); window.stops = [...document.querySelectorAll('a[href], summary, button, input, select, [tabindex="0"]')].filter((one) => one.checkVisibility()); stops.length`,
  );
  const reached = new Set<number>();
  for (let i = 0; i <= stops; i++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate('stops.indexOf(document.activeElement)'));
  }
  for (let i = 0; i < stops; i++) expect(reached).toContain(i);
});

test('what a file says is hidden until it is asked for', async () => {
  await choose(OCTOBER);
  await isDone();
  const shown = async () => {
    const closed = page.locator('details:not([open]) summary');
    while ((await closed.count()) > 0) await closed.first().press('Enter');
    return page.textContent('#content');
  };
  expect(await shown()).not.toMatch(/5,?678/);
  await page.press('#values', 'Space');
  await expect.poll(shown).toMatch(/5,?678/);
});

test('another language is spoken by the page and by the sentences', async () => {
  await page.selectOption('#language', 'es');
  await choose(OCTOBER);
  await isDone();
  expect(await page.evaluate('document.documentElement.lang')).toBe('es');
  expect(await page.textContent('h1')).toBe('Revisar archivos');
  expect(await page.textContent('#content')).not.toContain('What to do');
  await page.selectOption('#language', 'ht');
  await expect.poll(() => page.textContent('#found')).toBe('Sa nou jwenn');
  await isDone();
  expect(await axeFinds(page)).toEqual([]);
});

describe('what is saved', () => {
  test('the report is the one of the command, the file has two columns more, the receipt holds no number', async () => {
    await choose(OCTOBER);
    await isDone();
    const report = await saved('Save the report (JSON)');
    expect(report.name).toBe('findings.json');
    const { findings, files } = JSON.parse(report.text);
    expect(files).toMatchObject([{ name: 'october.csv', rows: { read: 2 } }]);
    expect(findings.map(({ code }: { code: string }) => code)).toContain('core.code-lost-zeros');
    const csv = await saved('Save october.csv with two columns: result and what to do');
    expect(csv.name).toBe('october-checked.csv');
    expect(csv.text.split('\n')[0]).toBe(
      'organization,month,enrolled,screened,Result (csmhs),What to do (csmhs)',
    );
    const receipt = await saved('Save the receipt (HTML, in English)');
    expect(receipt.text).toContain('october.csv');
    expect(receipt.text).not.toMatch(/1234|5678/);
  });
});

test('a sample is there to try', async () => {
  await page.getByRole('button', { name: 'Check a sample' }).press('Enter');
  await isDone();
  expect(await page.textContent('#content')).toContain('sample.csv');
});

test('a workbook, a form of JSON, a file of nothing and one of noise are all told', async () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
  await choose(
    { name: 'book.xlsx', text: await monthlyTemplate(MONTHLY_1, { created: '2026-01-05T00:00:00Z' }) },
    { name: 'profile.json', text: '{ "form": "profile@1" }' },
    { name: 'empty.csv', text: '' },
    { name: 'noise.csv', text: noise },
    { name: '<b>markup</b>.csv', text: OCTOBER.text },
  );
  await isDone();
  expect(await status()).toContain('5 files');
  expect(await page.locator('#content b').count()).toBe(0);
  expect(await page.textContent('#content')).toContain('<b>markup</b>.csv');
});

/** Rows of many districts in which nothing, or much, is wrong. */
const rowsOf = (count: number, row: (record: string) => string) =>
  [
    'organization,month,enrolled,screened,screenedYtd',
    ...Array.from({ length: count }, (_, i) => {
      const code = `${String(i % 10_000).padStart(4, '0')}0000`;
      return row(`${code},20${20 + Math.floor(i / 30_000)}-${10 + (Math.floor(i / 10_000) % 3)}`);
    }),
  ].join('\n');

describe.each([
  ['100,000 rows', rowsOf(100_000, (record) => `${record},300,20,60`), /100,?000 rows/],
  ['260,000 findings', rowsOf(65_000, (record) => `${record},many,"3 0 0",x`), /65,?000 rows/],
])('%s', (_, text, rows) => {
  test('are checked while the page goes on answering', async () => {
    await page.evaluate(
      `window.gaps = []; let last = performance.now();
       (function frame(now) { gaps.push(now - last); last = now; requestAnimationFrame(frame); })(last);`,
    );
    await choose({ name: 'large.csv', text });
    await isChecking();
    await page.evaluate('gaps.length = 0');
    // Keys are answered before the result is there.
    await page.selectOption('#language', 'es');
    expect(await page.textContent('h1')).toBe('Revisar archivos');
    expect(await page.isHidden('#result')).toBe(true);
    await isDone();
    expect(await status()).toMatch(/\d/);
    if (process.env['GAPS'])
      console.log(await page.evaluate('[Math.max(...gaps), gaps.length]'), await status());
    await page.selectOption('#language', 'en');
    await expect.poll(status).toMatch(rows);
  });
});

test('a check is stopped, and the next one runs', async () => {
  await choose({ name: 'large.csv', text: rowsOf(100_000, (record) => `${record},many,20,60`) });
  await isChecking();
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  expect(await status()).toBe('Stopped.');
  await choose(OCTOBER);
  await isDone();
  expect(await status()).toContain('1 file');
});
