import { writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type OutputChunk, rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { roomParts } from './roomParts.js';

/**
 * Rolls the declarations up to one file a door, with the parts that several doors share, so that a type stays one
 * type through whichever door it comes.
 *
 * They are written for `require`. Those for `import` are one line that passes them on, which TypeScript allows in this
 * direction: but for doors that speak of another package, whose types differ by the kind of import.
 */
export async function rollUpTypes(doors: readonly string[]): Promise<void> {
  const bundle = await rollup({
    input: Object.fromEntries(doors.map((file) => [file, `dist/.types/${file}.d.ts`])),
    external: (id) => !/^[./]/.test(id),
    plugins: [dts()],
    onLog(level, log, handle) {
      // A type that no door names and several files use: it lies in a part, where every declaration finds it.
      if (!/private shared type exports/.test(log.message)) handle(level === 'warn' ? 'error' : level, log);
    },
  });
  const { output } = await bundle.write({
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].d.cts',
    chunkFileNames: 'types/[name].d.cts',
    minifyInternalExports: false,
    hoistTransitiveImports: false,
    onlyExplicitManualChunks: true,
    manualChunks: roomParts(
      '.types',
      doors.map((file) => `${file}.d.ts`),
    ),
  });
  await bundle.close();
  writeTypesOfImport(output.filter((file) => file.type === 'chunk'));
}

function writeTypesOfImport(chunks: readonly OutputChunk[]): void {
  const ours = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const namesPackage = ({ imports }: OutputChunk): boolean =>
    imports.some((file) => !ours.has(file) || namesPackage(ours.get(file)!));
  for (const chunk of chunks) {
    const { fileName, isEntry, code } = chunk;
    const own = `./${posix.basename(fileName).replace(/\.d\.cts$/, '.cjs')}`;
    let text = isEntry ? `export * from '${own}';\n` : null;
    if (namesPackage(chunk))
      text = code.replace(/(from |import\()'(\.{1,2}\/[^']+)\.cjs'/g, (whole, before, path) => {
        const other = ours.get(posix.join(fileName, '..', `${path}.d.cts`));
        return other && namesPackage(other) ? `${before}'${path}.js'` : whole;
      });
    if (text !== null) writeFileSync(join('dist', fileName.replace(/\.cts$/, '.ts')), text);
  }
}
