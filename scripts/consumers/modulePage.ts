import { DOORS } from '../../doors.config.js';
import { pageLine } from './browser.js';
import type { Consumer, Given } from './consumer.js';

/** What the modules of the package take from others. */
const OTHERS = ['@date-fns/tz/tzOffset', 'decimal.js', 'zod', 'hucre/xlsx'];

/** A page with one `<script type="module">` and an import map, and no tool at all. */
export function modulePage({ newest, program }: Given): readonly Consumer[] {
  return [
    {
      name: 'A page with an import map, run in Chromium',
      version: '',
      line() {
        const told = newest.node([
          '--input-type=module',
          '--eval',
          `console.log(JSON.stringify(${JSON.stringify(OTHERS)}.map((name) => [name, import.meta.resolve(name)])))`,
        ]);
        const place = (url: string) => url.slice(url.indexOf('/node_modules/'));
        const imports = {
          ...Object.fromEntries(
            (JSON.parse(told) as [string, string][]).map(([name, url]) => [name, place(url)]),
          ),
          ...Object.fromEntries(
            DOORS.map(({ name, conditions }) => [
              name,
              conditions.import.default.replace(/^\./, '/node_modules/csmhs'),
            ]),
          ),
        };
        newest.write(
          'index.html',
          `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/smoke.mjs"></script>`,
        );
        newest.write('smoke.mjs', program('import'));
        return pageLine(newest.folder);
      },
    },
  ];
}
