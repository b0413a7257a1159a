// Takes the screenshots of docs/pictures from the built package: npm run build && npm run pictures. Needs Chromium, by hand.
// The same browser and fonts give the same pictures; others do not, so no test compares them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChromium } from '../test/browser/support/chromium.js';

const OUT = 'docs/pictures';
const MOST_BYTES = 120 * 1024;
const SIZE = { width: 960, height: 640 };
const folder = mkdtempSync(join(tmpdir(), 'csmhs-pictures-'));
const browser = await startChromium();
const context = await browser.newContext({
  viewport: SIZE,
  reducedMotion: 'reduce',
  colorScheme: 'light',
  locale: 'en-US',
});

function kept(name: string) {
  const path = `${OUT}/${name}.png`;
  const { size } = statSync(path);
  console.log(`${path}: ${Math.round(size / 1024)} KB`);
  if (size > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES / 1024} KB.`);
}

// The page that checks files, with one file that has mistakes.
const check = await context.newPage();
await check.goto(pathToFileURL(resolve('dist/page/check.html')).href);
await check.setInputFiles('input[type=file]', {
  name: 'october.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'organization,month,enrolled,screened,screenedYtd\n00240505,2020-10,694,16,61\n240505,Nov-20,694,"1,540",77\n',
  ),
});
await check.getByText(/^Done/).waitFor();
await check.locator('summary').first().press('Enter');
await check.screenshot({ path: `${OUT}/check-page.png` });
kept('check-page');

// The report of one district.
const report = join(folder, 'report.html');
const words = ['report', 'examples/data', '--district', '00240000', '--as-of', '2021-06-20', '-o', report];
try {
  execFileSync(process.execPath, ['dist/cli/main.mjs', ...words], { stdio: 'ignore' });
} catch (error) {
  // 1: there are findings in the data, and the page tells them.
  if ((error as { status?: number }).status !== 1) throw error;
}
const page = await context.newPage();
await page.goto(pathToFileURL(report).href);
await page.screenshot({ path: `${OUT}/report-page.png` });
kept('report-page');
await page.locator('figure').first().scrollIntoViewIfNeeded();
await page
  .locator('figure')
  .first()
  .screenshot({ path: `${OUT}/report-chart.png` });
kept('report-chart');

await browser.close();
rmSync(folder, { recursive: true });
