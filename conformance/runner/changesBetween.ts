import { differences } from './differences.js';
import type { Kit, KitCase } from './kit.js';

/** What one version of a file of the kit has that another has not, each case as `rule or function, "name"`. */
export interface KitChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Cases that expect something else than before. */
  readonly changed: readonly string[];
}

/** Tells what changed from one version of a file of the kit to a later one. A case is the same by its rule, function and name. */
export function changesBetween(before: Kit, after: Kit): KitChanges {
  const [old, now] = [byKey(before), byKey(after)];
  return {
    added: [...now.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !now.has(key)),
    changed: [...now].flatMap(([key, each]) => {
      const was = old.get(key);
      return was && differences(was.expected, each.expected, { exact: true }).length > 0 ? [key] : [];
    }),
  };
}

function byKey({ cases }: Kit): ReadonlyMap<string, KitCase> {
  return new Map(
    cases.map((each) => [`${[each.rule, each.function].filter(Boolean).join(', ')}, "${each.name}"`, each]),
  );
}
