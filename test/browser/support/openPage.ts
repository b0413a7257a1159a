import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** A page that is watched from before its first byte. */
export interface WatchedPage {
  readonly page: Page;
  /** What it asked the network for. There is no network: a request fails, and stands here. */
  readonly requests: readonly string[];
  /** Exceptions that nobody caught, and what stands as an error on the console. */
  readonly errors: readonly string[];
  /** What its policy refused: `https://example.org/ in connect-src`, `Function in require-trusted-types-for`. */
  violations(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What `strictPage` puts in a page. */
export interface PageParts {
  readonly body?: string;
  readonly styles?: string;
  /** Programs, run in this order after the body. */
  readonly scripts?: readonly string[];
}

const NONCE = 'bm9uY2U';

/** The strictest policy under which a page can run a program at all: no network, no eval, no text as markup. */
export const STRICT_POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  `style-src 'nonce-${NONCE}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Writes a page that runs its own programs and styles under the strict policy, and nothing else. */
export function strictPage({ body = '', styles = '', scripts = [] }: PageParts): string {
  const programs = scripts.map((script) => `<script nonce="${NONCE}">${script}</script>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>csmhs</title>
<meta http-equiv="Content-Security-Policy" content="${STRICT_POLICY}">
<style nonce="${NONCE}">${styles}</style></head><body>${body}${programs.join('\n')}</body></html>`;
}

/** Opens a whole page of HTML at about:blank, without a network, and watches what it asks for and what is refused. */
export async function openPage(browser: Browser, html: string): Promise<WatchedPage> {
  const watched = await watchedPage(browser);
  await watched.page.evaluate(write, html);
  return watched;
}

/** Opens a page from a file of this machine, as somebody does who was sent it, and watches it likewise. */
export async function openFile(browser: Browser, path: string): Promise<WatchedPage> {
  const watched = await watchedPage(browser);
  await watched.page.addInitScript(watch);
  const { href } = pathToFileURL(path);
  await watched.page.goto(href);
  // The page itself, and what it made for itself.
  const isOwn = (request: string) => request === `GET ${href}` || request.startsWith('GET blob:');
  return {
    ...watched,
    get requests() {
      return watched.requests.filter((request) => !isOwn(request));
    },
  };
}

/** Opens a page that a server of this machine gives, and watches it likewise: what it asks of any other is a request. */
export async function openServed(browser: Browser, url: string): Promise<WatchedPage> {
  const watched = await watchedPage(browser, { offline: false });
  await watched.page.addInitScript(watch);
  const { origin } = new URL(url);
  await watched.page.goto(url);
  const isOwn = (request: string) => request.startsWith(`GET ${origin}/`) || request.startsWith('GET blob:');
  return {
    ...watched,
    get requests() {
      return watched.requests.filter((request) => !isOwn(request));
    },
  };
}

async function watchedPage(browser: Browser, { offline } = { offline: true }): Promise<WatchedPage> {
  const context = await browser.newContext({ offline });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    page,
    requests,
    errors,
    violations: () => page.evaluate<string[]>('globalThis.violations'),
    close: () => context.close(),
  };
}

/** Runs in the page before its first byte. */
function watch(): void {
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  const { document } = globalThis as unknown as {
    readonly document: { addEventListener(name: string, listen: (event: Violation) => void): void };
  };
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.sample.split('|')[0] || event.blockedURI} in ${event.effectiveDirective}`),
  );
}

interface Violation {
  readonly blockedURI: string;
  readonly effectiveDirective: string;
  /** Where text would become a program: the function that was called, and the text. */
  readonly sample: string;
}

/** Runs in the page. To open a document takes its listeners away, so they come between that and the first byte. */
function write(html: string): void {
  const { document } = globalThis as unknown as {
    readonly document: {
      open(): void;
      write(text: string): void;
      close(): void;
      addEventListener(name: string, listen: (event: Violation) => void): void;
    };
  };
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  document.open();
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.sample.split('|')[0] || event.blockedURI} in ${event.effectiveDirective}`),
  );
  document.write(html);
  document.close();
}
