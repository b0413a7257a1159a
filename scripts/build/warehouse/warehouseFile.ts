import { build } from 'esbuild';
import type { Holds } from '../../../src/core/holds.js';
import { allRules } from '../../../src/messages/allRules.js';
import { withoutWords } from './withoutWords.js';

/** The files for warehouses, by the name of the file: what stands in it, and the global that it sets. */
export const WAREHOUSE_FILES = {
  reports: { global: 'csmhs', unreadOfRules: ['params', 'follows', 'check'] },
  months: { global: 'csmhsMonths', unreadOfRules: ['params', 'follows'] },
} as const;

export type WarehouseFile = keyof typeof WAREHOUSE_FILES;

/** The types of the fields that reports have besides their values: those of an explanation and of a rule for improvement. */
const FIELD_TYPES = ['group', 'list', 'map', 'variants', 'either', 'text', 'number', 'yesNo', 'choice'];

/**
 * Gives the text of a file for warehouses: one script that sets one global, and does nothing where that is set already,
 * for some warehouses evaluate the body of a function for every row.
 *
 * @param root - the folder of the package, with a `/` at its end
 */
export async function warehouseFile(name: WarehouseFile, root: string): Promise<string> {
  const { global, unreadOfRules } = WAREHOUSE_FILES[name];
  const folder = `${root}scripts/build/warehouse`;
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: `globalThis.${global}`,
    banner: { js: `if(typeof ${global}==="undefined"){` },
    footer: { js: '}' },
    target: 'es2020',
    charset: 'ascii',
    define: { OPEN_PARAMS: JSON.stringify(openParams()) },
    write: false,
    tsconfigRaw: {},
    plugins: [
      {
        name: 'the shorter of two ways',
        setup({ onResolve }) {
          onResolve({ filter: /[\\/]given[\\/](readOptions|misfitOf)\.js$/ }, () => ({
            path: `${folder}/given.ts`,
          }));
          onResolve({ filter: /[\\/]editsByBits\.js$/ }, () => ({ path: `${folder}/editsByBits.ts` }));
        },
      },
      withoutWords({ fieldTypes: FIELD_TYPES, unreadOfRules }),
    ],
  });
  return outputFiles[0]!.text;
}

/** The rooms of which a file for warehouses has rules. */
const ROOMS = ['core', 'form', 'monthly'];

/**
 * Sorts the params of these rooms by what each holds wherever its name is used, in any room; one that holds a value anywhere is
 * in no list.
 */
function openParams(): { readonly limit: readonly string[]; readonly key: readonly string[] } {
  const held = new Map<string, Set<Holds>>();
  const here = new Set<string>();
  for (const { code, params } of allRules())
    for (const [name, holds] of Object.entries(params)) {
      held.set(name, (held.get(name) ?? new Set()).add(holds));
      if (ROOMS.includes(code.split('.')[0]!)) here.add(name);
    }
  const names = (...open: Holds[]) =>
    [...held]
      .flatMap(([name, all]) =>
        here.has(name) && [...all].every((holds) => open.includes(holds)) ? [name] : [],
      )
      .sort();
  const limit = names('limit', 'place');
  return { limit, key: names('limit', 'place', 'key').filter((name) => !limit.includes(name)) };
}
