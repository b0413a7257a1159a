import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { KITS } from '../support/kits.js';
import { ROOT } from '../support/sourceFiles.js';

// The built package in a bare V8 context, without anything of Node or the web: the same cases, the same results.

/** What needs a door that a bare context does not load: zod stands behind that of schemas, what unpacks workbooks behind `csmhs/xlsx`. */
const BEHIND_OTHER_DOORS = ['checkSubmissionLog', 'checkWorkbook', 'workbookText'];

const DOORS = [
  'application',
  'assessment',
  'charts',
  'core',
  'disclosure',
  'form',
  'monthly',
  'network',
  'pdsa',
  'spc',
  'system',
  'exchange',
  'overview',
  'fhir',
];

let context: object;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
${DOORS.map((door) => `        import * as ${door} from 'csmhs/${door}';`).join('\n')}
        import { casesElsewhere, runKit } from './conformance/runner/runKit.ts';
        const functions = { ${DOORS.map((door) => `...${door}`).join(', ')} };
        export const run = (text) => {
          const kit = JSON.parse(text);
          const elsewhere = casesElsewhere(kit, functions).map(({ name }) => name);
          return JSON.stringify([...elsewhere, ...runKit(kit, functions)]);
        };`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'iife',
    globalName: 'conformance',
    target: 'es2022',
    write: false,
    // The package as it is built: the paths of tsconfig.json would lead to its source.
    tsconfigRaw: {},
  });
  context = createContext(Object.create(null));
  runInContext(outputFiles[0]!.text, context);
});

describe('a bare V8 context', () => {
  test('is bare', () => {
    const globals = ['process', 'TextDecoder', 'URL', 'setTimeout', 'structuredClone', 'atob'];
    expect(runInContext(`${JSON.stringify(globals)}.filter((name) => name in globalThis)`, context)).toEqual(
      [],
    );
  });

  test.each(KITS)('gives what $room expects', (kit) => {
    const cases = kit.cases.filter((each) => !BEHIND_OTHER_DOORS.includes(each.function));
    const text = JSON.stringify({ ...kit, cases });
    const differences = runInContext(`conformance.run(${JSON.stringify(text)})`, context) as string;
    expect(JSON.parse(differences)).toEqual([]);
  });
});
