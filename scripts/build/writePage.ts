import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Writes the page that checks files without a server: one file of HTML, with its worker inside, under a policy that names its one program. */
export async function writePage(): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const worker = await bundled('page/worker.ts', { VERSION: JSON.stringify(version) });
  const script = asInline(await bundled('page/page.ts', { WORKER: JSON.stringify(worker) }));
  const style = readFileSync('page/style.css', 'utf8');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types csmhs 'allow-duplicates'",
  ].join('; ');
  const parts: Readonly<Record<string, string>> = { policy, style, script, version };
  const page = readFileSync('page/check.html', 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]!);
  mkdirSync('dist/page', { recursive: true });
  writeFileSync('dist/page/check.html', page);
}

async function bundled(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    define,
    legalComments: 'inline',
    tsconfigRaw: {},
  });
  return outputFiles[0]!.text;
}

/** A program in a page ends where the page says so, whatever quotes stand around it. */
function asInline(script: string): string {
  return script.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
