import type { Finding, Params, RecordKey } from '../core/finding.js';
import { type Breach, findingOf } from '../core/rule.js';

/** Steps from the top of a form to a value: keys and places in lists. */
export type Path = readonly (string | number)[];

/** A breach with its rule, before it becomes a finding. */
export interface FormBreach extends Breach {
  readonly rule: Pick<Finding, 'code' | 'severity'>;
  readonly path: Path;
}

/** Takes a breach at a path; gives undefined, the reading of what cannot be read. */
export type OnBreach = (rule: FormBreach['rule'], path: Path, params?: Params) => undefined;

/**
 * Names a field by its keys, without places in lists: `team.members.email`; undefined for the whole form.
 */
export function fieldName(path: Path): string | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  return keys.length === 0 ? undefined : keys.join('.');
}

/** Makes the breach of a rule at a path; the field is named by the keys of the path, and left out for the whole form. */
export function breachAt(path: Path, params: Params = {}): Breach & { readonly path: Path } {
  const field = fieldName(path);
  return { ...(field !== undefined && { field }), path, params };
}

/** Makes a list of breaches and the function that adds to it. Without params, a breach has its field as its param. */
export function gatherBreaches(): { readonly breaches: FormBreach[]; readonly onBreach: OnBreach } {
  const breaches: FormBreach[] = [];
  return {
    breaches,
    onBreach(rule, path, params) {
      const field = fieldName(path);
      breaches.push({ rule, ...breachAt(path, params ?? (field === undefined ? {} : { field })) });
      return undefined;
    },
  };
}

/** Takes breaches of a part as breaches of the whole that has the part at `at`. */
export function under(at: Path, onBreach: OnBreach): OnBreach {
  return (rule, path, params) => onBreach(rule, [...at, ...path], params);
}

/** Makes findings of breaches, in their order; their fingerprints are not numbered yet. */
export function formFindings(breaches: readonly FormBreach[], record?: RecordKey): Finding[] {
  return breaches.map(({ rule, ...breach }) => findingOf(rule, breach, record));
}
