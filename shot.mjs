import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';
const [,, width, out, ...files] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const f of files) {
  const p = await b.newPage({ viewport: { width: +width, height: 900 } });
  await p.goto(pathToFileURL(f).href);
  const h = await p.evaluate('document.documentElement.scrollHeight');
  const n = f.split('/').pop().replace('.html','');
  const max = 2000; 
  for (let i = 0; i * max < Math.min(h, 12000); i++) {
    await p.screenshot({ path: `${out}/${n}-${width}-${i}.png`, fullPage: true, clip: { x: 0, y: i*max, width: +width, height: Math.min(max, h - i*max) } });
  }
  console.log(n, h, await p.evaluate('document.documentElement.scrollWidth'));
}
await b.close();
