import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FileChooser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { monthlyTemplate } from '../../src/exchange/xlsx/index.js';
import { MONTHLY_1 } from '../../src/monthly/index.js';
import { bookOf } from '../exchange/xlsx/books.js';
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
    const receipt = await saved('Save the receipt (HTML)');
    expect(receipt.text).toContain('october.csv');
    expect(receipt.text).not.toMatch(/1234|5678/);
  });

  test('the receipt is the one of the command, in the language that was chosen', async () => {
    await choose(OCTOBER);
    await isDone();
    for (const [language, label] of Object.entries(RECEIPTS)) {
      await page.selectOption('#language', language);
      const { text } = await saved(label);
      expect(text).toContain(`<html lang="${language}">`);
      const { 'r.html': receipt } = command([OCTOBER], '--receipt', 'r.html', '--locale', language);
      expect(text).toBe(receipt);
    }
  });

  test.each([
    ['CSV', async () => [OCTOBER]],
    ['CSV that is damaged', async () => [RANDOLPH]],
    ['a workbook', async () => [await book()]],
    ['JSON', async () => [LOG]],
    ['all of them together', async () => [OCTOBER, await book(), LOG, RANDOLPH]],
  ])('the JSON report is that of the command, byte for byte: %s', async (_, make) => {
    const given = await make();
    await choose(...given);
    await isDone();
    const { text } = await saved('Save the report (JSON)');
    expect(JSON.parse(text).files).toHaveLength(given.length);
    expect(text).toBe(command(given, '--format', 'json', '-o', 'o.json')['o.json']);
  });
});

/** The button that saves the receipt, in each language. */
const RECEIPTS = {
  en: 'Save the receipt (HTML)',
  es: 'Guardar el recibo (HTML)',
  pt: 'Salvar o recibo (HTML)',
  ht: 'Anrejistre resi a (HTML)',
};

/** Runs the built command on the same files in a folder of their own, on this day; gives what it wrote by name. */
function command(given: readonly GivenFile[], ...words: readonly string[]): Readonly<Record<string, string>> {
  const cwd = mkdtempSync(join(tmpdir(), 'csmhs-page-'));
  for (const { name, text } of given) writeFileSync(join(cwd, name), text);
  const names = given.map(({ name }) => name);
  const ended = spawnSync(process.execPath, [`${ROOT}dist/cli/main.mjs`, 'validate', ...names, ...words], {
    cwd,
  });
  expect([0, 1]).toContain(ended.status);
  const written = words.filter((word) => /\.(html|json)$/.test(word));
  const texts = Object.fromEntries(written.map((name) => [name, readFileSync(join(cwd, name), 'utf8')]));
  rmSync(cwd, { recursive: true });
  return texts;
}

/** A workbook in which something is wrong. */
async function book(): Promise<GivenFile> {
  const rows = [
    ['organization', 'month', 'enrolled', 'screened'],
    ['00240000', '2020-10', 340, 'many'],
    ['00350000', '2020-10', 5, 9],
  ];
  return { name: 'book.xlsx', text: await bookOf({ rows }) };
}

const LOG = {
  name: 'log.json',
  text: readFileSync(`${ROOT}examples/data/pdsa/00240000-2020-21.json`, 'utf8'),
};

describe('files that are dropped', () => {
  test('anywhere in the page are checked: the frame shows that it takes them, and nothing opens instead of the page', async () => {
    const { url } = { url: page.url() };
    const carried = await carry(OCTOBER, RANDOLPH);
    await page.dispatchEvent('#drop', 'dragenter', { dataTransfer: carried });
    await page.dispatchEvent('#drop', 'dragover', { dataTransfer: carried });
    expect(await page.getAttribute('#drop', 'class')).toBe('over');
    await page.dispatchEvent('#drop', 'dragleave', { dataTransfer: carried });
    expect(await page.getAttribute('#drop', 'class')).toBe('');
    await page.dispatchEvent('footer', 'dragover', { dataTransfer: carried });
    await page.dispatchEvent('footer', 'drop', { dataTransfer: carried });
    await isDone();
    expect([await status(), page.url()]).toEqual([expect.stringMatching(/^Done: 2 files/), url]);
    expect(await page.getAttribute('#drop', 'class')).toBe('');
    expect(await page.evaluate('document.activeElement.id')).toBe('found');
  });

  test('are the same files as chosen ones', async () => {
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: await carry(OCTOBER) });
    await isDone();
    const dropped = await saved('Save the report (JSON)');
    await choose(OCTOBER);
    await isDone();
    expect(await saved('Save the report (JSON)')).toEqual(dropped);
  });

  test('what holds no file changes nothing', async () => {
    const words = await page.evaluateHandle('new DataTransfer()');
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: words });
    expect([await status(), await page.isHidden('#result')]).toEqual(['', true]);
  });
});

/** What the hand carries over the page. */
function carry(...files: readonly GivenFile[]) {
  return page.evaluateHandle(
    (given) => {
      const { DataTransfer: Carried, File: Made } = globalThis as unknown as {
        readonly DataTransfer: new () => { readonly items: { add(file: unknown): void } };
        readonly File: new (parts: readonly Uint8Array[], name: string) => unknown;
      };
      const carried = new Carried();
      for (const { name, bytes } of given) carried.items.add(new Made([Uint8Array.from(bytes)], name));
      return carried;
    },
    files.map(({ name, text }) => ({ name, bytes: [...Buffer.from(text)] })),
  );
}

test('by keys alone: from opening the page to every file that can be saved', async () => {
  await page.reload();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.id')).toBe('language');
  // Types the name of the language, as in any list.
  await page.keyboard.type('Esp');
  await expect.poll(() => page.textContent('h1')).toBe('Revisar archivos');
  await choose(OCTOBER);
  await isDone();
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  for (const label of ['Guardar el informe (JSON)', 'Guardar el recibo (HTML)', 'Guardar october.csv con']) {
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      if (String(await page.evaluate('document.activeElement.textContent')).startsWith(label)) break;
    }
    await page.keyboard.press('Space');
    await expect.poll(status).toMatch(/^Guardado: /);
    const before = names.length;
    if (before < 1) await expect.poll(() => names.length).toBeGreaterThan(0);
  }
  await expect.poll(() => names.sort()).toEqual(['findings.json', 'october-checked.csv', 'receipt.html']);
});

describe.each(Object.keys(RECEIPTS))('in the language %s', (language) => {
  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['of high contrast', { forcedColors: 'active' }],
    ['of more contrast', { contrast: 'more' }],
  ] as const)(
    'no barrier is left where the system is %s, narrow, and with letters of twice the size',
    async (_, media) => {
      await page.emulateMedia(media);
      await page.selectOption('#language', language);
      await choose(OCTOBER, { ...RANDOLPH, name: `${'a-long-name-'.repeat(8)}.csv` });
      await isDone();
      for (const summary of await page.locator('summary').all()) await summary.press('Enter');
      await page.waitForSelector('details[open] table');
      expect(await axeFinds(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await axeFinds(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate('document.documentElement.style.setProperty("font-size", "200%")');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
      expect(await cutOff()).toEqual([]);
    },
  );
});

/** What stands in less room than its words need. */
function cutOff(): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('h1, h2, h3, p, label, button, select, summary, th, td')]
      .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
      .map((one) => one.outerHTML.slice(0, 120))`,
  );
}

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
