import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/messages/english.js';
import { COHORTS, MA_REGISTRY } from '../../src/network/index.js';
import { figure } from '../../src/pages/html/figure.js';
import { heading } from '../../src/pages/html/html.js';
import { pageDocument } from '../../src/pages/html/pageDocument.js';
import { PAGES_STYLE, PAGES_STYLE_SHA256 } from '../../src/pages/html/pagesStyle.js';
import { receiptPage } from '../../src/pages/index.js';
import { htmlPieces } from '../../src/report/index.js';
import { validateFiles } from '../../src/validate/index.js';
import { FIGURES } from '../charts/figures.js';
import { PAGES } from '../pages/samplePages.js';
import { axeFinds } from './support/axe.js';
import { startChromium } from './support/chromium.js';
import { printed } from './support/cutOnPaper.js';
import { openPage } from './support/openPage.js';

// Every page that the package writes, in a real browser: as it is read, driven by keys, on a narrow screen and on paper.

/** Files in which much is wrong. */
async function damaged() {
  const names = ['damaged/synthetic-randolph-2020-10-excel.csv', 'synthetic-belchertown-2020-21.csv'];
  const rows = Array.from(
    { length: 60 },
    (_, i) => `0024${String(i).padStart(4, '0')},2020-10,100,${200 + i}`,
  );
  return validateFiles(
    [
      ...names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`examples/data/${name}`)) })),
      {
        name: `${'a-long-name-'.repeat(12)}.csv`,
        text: ['organization,month,enrolled,screened', ...rows].join('\n'),
      },
    ],
    { cohort: COHORTS['ma-coiin-2020-21'], registry: MA_REGISTRY, asOf: '2021-06-20' },
  );
}

async function findingsPage() {
  let page = '';
  for await (const piece of htmlPieces(await damaged(), { messages: en })) page += piece;
  return page;
}

function picturesPage() {
  const pictures = Object.entries(FIGURES).map(([id, make]) =>
    figure(
      {
        ...make(),
        svg: ownIds(make().svg, id),
        ...(make().narrow && { narrow: ownIds(make().narrow!, id) }),
      },
      'Numbers',
    ),
  );
  return pageDocument({ title: 'Pictures', locale: 'en', foot: '' }, [heading(1, 'Pictures'), ...pictures]);
}

/** Gives a picture ids of its own, as the option `id` does. */
function ownIds(svg: string, id: string): string {
  return svg
    .replaceAll(/ id="([^"]*)"/g, ` id="${id}-$1"`)
    .replaceAll(
      / (aria-labelledby|aria-describedby)="([^"]*)"/g,
      (_, name, ids: string) =>
        ` ${name}="${ids
          .split(' ')
          .map((one) => `${id}-${one}`)
          .join(' ')}"`,
    )
    .replaceAll(/url\(#([^)]*)\)/g, `url(#${id}-$1)`);
}

const KINDS: Readonly<Record<string, () => string | Promise<string>>> = {
  cohort: () => PAGES.cohort,
  district: () => PAGES.district,
  'district without data': () => PAGES.empty,
  public: () => PAGES.public,
  receipt: async () => receiptPage(await damaged(), { asOf: '2021-06-20' }),
  findings: findingsPage,
  pictures: picturesPage,
};

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

/** What keys must reach, unless it lies behind a word that was not opened. */
const STOPS = 'a[href], summary, [tabindex="0"]';

describe.each(Object.entries(KINDS))('the page: %s', (_, make) => {
  test('has no barrier that axe knows, asks for nothing, and is refused nothing', async () => {
    const { page, requests, errors, violations, close } = await openPage(browser, await make());
    expect(await violations()).toEqual([]);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    expect(await axeFinds(page)).toEqual([]);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  test('is read on a narrow screen without moving the page sideways', async () => {
    const { page, close } = await openPage(browser, await make());
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await close();
  });

  test('leads by keys to every link, word that opens and table that moves, and shows where one is', async () => {
    const { page, close } = await openPage(browser, await make());
    const stops = await page.evaluate<number>(
      `window.stops = [...document.querySelectorAll('${STOPS}')].filter((one) => one.checkVisibility()); stops.length`,
    );
    const reached = new Set<number>();
    for (let i = 0; i < stops; i++) {
      await page.keyboard.press('Tab');
      const [at, outline] = await page.evaluate<[number, string]>(
        '[stops.indexOf(document.activeElement), getComputedStyle(document.activeElement).outlineStyle]',
      );
      expect(outline).not.toBe('none');
      reached.add(at);
    }
    expect([...reached].sort((a, b) => a - b)).toEqual(Array.from({ length: stops }, (_, i) => i));
    await close();
  });

  test('is printed without a row or a picture that is cut', async () => {
    const { page, close } = await openPage(browser, await make());
    const { cut } = await printed(page);
    expect(cut).toEqual([]);
    await close();
  });
});

test('the months are read on a phone without moving anything, and use the width of a large screen', async () => {
  const { page, close } = await openPage(browser, PAGES.cohort);
  const shown = `[...document.querySelectorAll('figure svg[aria-labelledby*="months"]')]
    .filter((one) => one.checkVisibility())
    .map((one) => ({
      inside: one.parentElement.scrollWidth <= one.parentElement.clientWidth,
      used: Math.round(one.getBoundingClientRect().width - one.parentElement.clientWidth),
      size: Math.min(...[...one.querySelectorAll('text')].map((text) => text.getBoundingClientRect().height)) >= 11,
      over: [...one.querySelectorAll('text')].some(
        (text) => text.getBoundingClientRect().right > one.getBoundingClientRect().right,
      ),
    }))`;
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    const pictures = await page.evaluate<readonly unknown[]>(shown);
    expect(pictures).toHaveLength(2);
    for (const one of pictures) expect(one).toEqual({ inside: true, used: 0, size: true, over: false });
  }
  await close();
});

test('a word that opens is opened by keys, and what it hid is reached', async () => {
  const { page, close } = await openPage(browser, PAGES.district);
  await page.focus('summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.closest("details")?.open')).toBe(true);
  await close();
});

test('printing sees what is cut: without the rules of the style, rows and pictures are', async () => {
  const rules = /figure,tr,svg\{break-inside:avoid\}\.keep\{break-inside:avoid\}/;
  expect(PAGES_STYLE).toMatch(rules);
  const pictured = await KINDS['pictures']!();
  let seen = 0;
  // Wherever the first picture begins on its page, some picture or row lies across an edge for one of these.
  for (const before of ['0', '5cm', '10cm']) {
    const style = `${PAGES_STYLE.replace(rules, '')}@media print{h1{margin-top:${before}}}`;
    const hash = createHash('sha256').update(style).digest('base64');
    const html = pictured.replace(PAGES_STYLE, style).replace(PAGES_STYLE_SHA256, hash);
    const { page, close } = await openPage(browser, html);
    const { cut, pictures, pages } = await printed(page);
    expect(pictures).toBe(Object.keys(FIGURES).length);
    expect(pages).toBeGreaterThan(1);
    seen += cut.length;
    await close();
  }
  expect(seen).toBeGreaterThan(0);
});
