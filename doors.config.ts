import { readFileSync } from 'node:fs';

// The doors of the package are declared once, in the `exports` of package.json. The build, the tests and
// the API pages read them from there; test/house/doors.test.ts holds that every room has one.

interface Conditions {
  readonly import: { readonly types: string; readonly node: string; readonly default: string };
  readonly require: { readonly types: string; readonly default: string };
}

export interface Door {
  /** What a user imports, such as `csmhs/core`. */
  readonly name: string;
  /** The file behind it without its folder and ending, such as `core/index`. */
  readonly file: string;
  readonly conditions: Conditions;
}

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  readonly exports: Readonly<Record<string, Conditions | string>>;
};

export const DOORS: readonly Door[] = Object.entries(manifest.exports).flatMap(([path, conditions]) =>
  typeof conditions === 'string'
    ? []
    : [
        {
          name: path.replace(/^\./, 'csmhs'),
          file: conditions.import.default.replace(/^\.\/dist\/|\.js$/g, ''),
          conditions,
        },
      ],
);
