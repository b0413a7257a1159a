// P9 and P10: what it costs to load the package, and what a small consumer ships.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { distPath, distUrl } from './dist.mjs';
import { median } from './harness.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const LOADS = {
  zod: "await import('zod')",
  // The files to which package.json leads Node; the one file by file is for bundlers.
  'csmhs/monthly': `await import('${distUrl('monthly/index.mjs')}')`,
  'csmhs/core': `await import('${distUrl('core/index.mjs')}')`,
  'csmhs/exchange': `await import('${distUrl('exchange/index.mjs')}')`,
  'csmhs/monthly, file by file': `await import('${distUrl('monthly/index.js')}')`,
  'zod, required': "(await import('node:module')).createRequire(process.cwd() + '/')('zod')",
  'csmhs/monthly, required': `(await import('node:module')).createRequire(process.cwd() + '/')('${distPath('monthly/index.cjs')}')`,
};

/** Times imports in fresh processes, in turns: milliseconds of the import alone. */
export function measureImports(rounds) {
  const names = Object.keys(LOADS);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round + 1) % names.length];
      const script = `const start = performance.now(); ${LOADS[name]}; console.log(performance.now() - start)`;
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: here,
      });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      if (round >= 0) times[name].push(Number(stdout));
    }
  }
  return names.map((name) => ({
    name,
    ms: median(times[name]),
    least: Math.min(...times[name]),
    most: Math.max(...times[name]),
  }));
}

// The words of a room have a door of their own where the build has one; else those of all rooms are what one loads.
const WORDS = existsSync(distPath('messages/en/monthly.js')) ? 'messages/en/monthly.js' : 'messages/en.js';

const BUNDLES = {
  'one comparison': ['monthly/index.js', 'screenedExceedsEnrolled'],
  scoreAssessment: ['assessment/index.js', 'scoreAssessment'],
  'CSV reader with its table': ['exchange/index.js', 'readMonthlyCsv'],
  parseMonthlyCsv: ['exchange/index.js', 'parseMonthlyCsv'],
  checkSubmission: ['monthly/index.js', 'checkSubmission'],
  'whole csmhs/monthly': ['monthly/index.js', '*'],
  'words of one language, monthly only': [WORDS, '*'],
};

async function bundle(contents) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return { bytes: outputFiles[0].contents, files: Object.keys(metafile.inputs) };
}

/** Sizes of consumers' bundles, minified and gzipped, in bytes. */
export async function measureSizes() {
  const sizes = [];
  const all = { ...BUNDLES, 'zod (import { z }), for comparison': ['zod', 'z'] };
  for (const [name, [file, symbol]] of Object.entries(all)) {
    const from = file === 'zod' ? 'zod' : distPath(file);
    const contents = symbol === '*' ? `export * from '${from}'` : `export { ${symbol} } from '${from}'`;
    const { bytes } = await bundle(contents);
    sizes.push({ name, min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
  }
  return sizes;
}

/** Tells whether loading the room `monthly` reaches zod, by the graph of its imports. */
export async function monthlyLoadsZod() {
  const { files } = await bundle(`export * from '${distPath('monthly/index.mjs')}'`);
  return files.some((file) => file.includes('node_modules/zod/'));
}
