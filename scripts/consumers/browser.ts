import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { startChromium } from '../../test/browser/support/chromium.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/** Serves a folder to Chromium, opens its page, and gives the first line that the page tells the console. */
export async function pageLine(folder: string, page = 'index.html'): Promise<string> {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url!, 'http://localhost').pathname));
    const isThere = existsSync(path) && extname(path) in TYPES;
    response.writeHead(isThere ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(isThere ? readFileSync(path) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await startChromium();
  try {
    const opened = await browser.newPage();
    const line = new Promise<string>((resolve, reject) => {
      opened.on('pageerror', reject);
      opened.on('console', (message) => {
        if (message.type() === 'log') resolve(message.text());
        // Browsers ask for a picture of the page by themselves.
        else if (!/favicon/.test(message.location().url)) reject(new Error(message.text()));
      });
    });
    await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`);
    return await line;
  } finally {
    await browser.close();
    server.close();
  }
}
