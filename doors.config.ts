import manifest from './package.json' with { type: 'json' };

// The doors of the package are declared once, in the `exports` of package.json: the name there, and the file behind it
// in `dist`, which lies where its source lies in `src`. The build, the tests and the API pages read them from there;
// test/house/doors.test.ts holds that every room has one.

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

/** The words of one room are behind a pattern: no door of their own, but a file of data each. */
const PATTERN = /\*/;

const entries: Readonly<Record<string, Conditions | string>> = Object.fromEntries(
  Object.entries(manifest.exports).flatMap(([path, conditions]) =>
    PATTERN.test(path) ? [] : [[path, conditions as Conditions | string]],
  ),
);

export const DOORS: readonly Door[] = Object.entries(entries).flatMap(([path, conditions]) =>
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
