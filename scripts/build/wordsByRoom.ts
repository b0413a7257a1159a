import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

const FOLDER = 'dist/messages';

/** Writes the words of each room for `require` too. They are behind the doors `csmhs/messages/LANGUAGE/ROOM`, with the types of their language. */
export async function writeWordsByRoom(): Promise<void> {
  const languages = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: language } of languages)
    for (const file of readdirSync(join(FOLDER, language)).filter((name) => name.endsWith('.js'))) {
      const path = join(FOLDER, language, file);
      // A door of its own has been bundled.
      if (existsSync(path.replace(/\.js$/, '.cjs'))) continue;
      const { code } = await transform(readFileSync(path, 'utf8'), { format: 'cjs', target: 'es2022' });
      writeFileSync(path.replace(/\.js$/, '.cjs'), code);
    }
}
