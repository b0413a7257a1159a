import { type Rule, SEVERITIES } from '../../src/core/index.js';
import { ROOMS, ROOT, SOURCE_FILES } from './sourceFiles.js';

/** A rule as the source declares it. */
export interface DeclaredRule {
  readonly rule: Rule & { readonly check?: unknown; readonly atMost?: unknown };
  /** Name it is exported under. */
  readonly name: string;
  /** Path from `src`. */
  readonly path: string;
  readonly room: string;
}

type Module = Readonly<Record<string, unknown>>;

const modules: (readonly [path: string, exports: Module])[] = [];
for (const { path, room } of SOURCE_FILES)
  if (ROOMS.includes(room) && room !== 'cli')
    modules.push([path, (await import(`${ROOT}src/${path}`)) as Module]);

function isRule(value: unknown): value is DeclaredRule['rule'] {
  if (typeof value !== 'object' || value === null) return false;
  const { code, severity, message, howToFix } = value as Record<string, unknown>;
  return (
    typeof code === 'string' &&
    SEVERITIES.some((known) => known === severity) &&
    typeof message === 'string' &&
    typeof howToFix === 'string'
  );
}

/** Every rule that a file of `src` exports, in order of path. */
export const DECLARED_RULES: readonly DeclaredRule[] = modules
  .filter(([path]) => !path.endsWith('/index.ts'))
  .flatMap(([path, exports]) =>
    Object.entries(exports).flatMap(([name, rule]) =>
      isRule(rule) ? [{ rule, name, path, room: path.split('/')[0]! }] : [],
    ),
  );

/** The rules that the arrays of `rules.ts`, or `rules/index.ts`, name, by room and in order of report. */
export const LISTED_RULES: Readonly<Record<string, readonly Rule[]>> = Object.fromEntries(
  modules
    .filter(([path]) => /^[^/]+\/rules(\/index)?\.ts$/.test(path))
    .map(([path, exports]) => [
      path.split('/')[0]!,
      [...new Set(Object.values(exports).flat(2).filter(isRule))],
    ]),
);
