import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { type ModuleFormat, type Plugin, rollup } from 'rollup';
import { DOORS } from '../../doors.config.js';
import { roomParts } from './roomParts.js';

/** Packages that some doors load and others must not. */
const OPTIONAL = ['decimal.js', 'zod'];

/** A file of a few lines that nearly every door reaches: to find it among the packages takes Node longer than to load a room. */
const INLINE = '@date-fns/tz/tzOffset';

/** The words of each room are files of their own already, and no door needs them twice. */
const WORDS = /\/messages\/[a-z]{2}\/\w+\.js$/;

/** Whether a file is of words alone; a door that stands among them is bundled like any other. */
function isWords(id: string): boolean {
  return WORDS.test(id) && !DOORS.some(({ file }) => id.endsWith(`/${file}.js`));
}

/** Bundles doors from what was written file by file, minified, with the parts that several of them share. */
export async function bundleDoors(doors: readonly string[], format: 'es' | 'cjs'): Promise<void> {
  const ending = format === 'es' ? 'mjs' : 'cjs';
  const bundle = await rollup({
    input: Object.fromEntries(doors.map((file) => [file, `dist/${file}.js`])),
    external: (id) => (!/^[./]/.test(id) && id !== INLINE) || isWords(id),
    plugins: [INLINED],
    treeshake: { moduleSideEffects: false },
    onLog(level, log, handle) {
      // Functions that call each other across files; what is wrong with that, the house tests say.
      if (log.code !== 'CIRCULAR_DEPENDENCY') handle(level === 'warn' ? 'error' : level, log);
    },
  });
  await bundle.write({
    dir: 'dist',
    format: format satisfies ModuleFormat,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `parts/[name].${ending}`,
    // Only the door of their language, one folder up, names them.
    paths: (id) =>
      isWords(id)
        ? `./messages/${id.split('/messages/')[1]!.replace(/\.js$/, format === 'cjs' ? '.cjs' : '.js')}`
        : id,
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
    // A door that shares nothing is one file.
    ...(doors.length > 1 && {
      onlyExplicitManualChunks: true,
      manualChunks: roomParts(
        'dist',
        doors.map((file) => `${file}.js`),
        OPTIONAL,
      ),
    }),
    plugins: [MINIFIED],
  });
  await bundle.close();
}

const INLINED: Plugin = {
  name: 'inlined',
  resolveId: (id) => (id === INLINE ? fileURLToPath(import.meta.resolve(INLINE)) : null),
  load(id) {
    if (!id.endsWith('/tzOffset/index.js')) return null;
    return `/*! ${INLINE}, MIT License, https://github.com/date-fns/tz */\n${readFileSync(id, 'utf8')}`;
  },
};

const MINIFIED: Plugin = {
  name: 'minified',
  async renderChunk(text) {
    const { code } = await transform(text, { minify: true, target: 'es2022' });
    return { code, map: null };
  },
};
