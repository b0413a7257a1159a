import type { Finding, Params, RecordKey } from '../../core/finding.js';
import { type Breach, findingOf } from '../../core/rule.js';

/** Steps from the top to a value: keys and places in lists. */
export type Path = readonly (string | number)[];

/** A breach with its rule, before it becomes a finding. */
export interface RuleBreach extends Breach {
  readonly rule: Pick<Finding, 'code' | 'severity'>;
}

/** Takes a breach at a path; gives undefined, the reading of what cannot be read. */
export type OnBreach = (rule: RuleBreach['rule'], path: Path, params?: Params) => undefined;

/** Makes a list of breaches and the function that adds to it; the field is named by the keys of its path. */
export function gatherBreaches(): { readonly breaches: RuleBreach[]; readonly onBreach: OnBreach } {
  const breaches: RuleBreach[] = [];
  return {
    breaches,
    onBreach(rule, path, params) {
      const field = fieldName(path);
      breaches.push({ rule, field, path, params: params ?? { field } });
      return undefined;
    },
  };
}

/** Makes findings of breaches. */
export function findingsOf(breaches: readonly RuleBreach[], record?: RecordKey): Finding[] {
  return breaches.map(({ rule, ...breach }) => findingOf(rule, breach, record));
}

/** Takes breaches of a part as breaches of the whole in which it stands at `at`. */
export function under(at: Path, onBreach: OnBreach): OnBreach {
  return (rule, path, params) => onBreach(rule, [...at, ...path], params);
}

/** Names a field by its keys, without places in lists: `plan.questions.prediction`; `the whole` where there are none. */
export function fieldName(path: Path): string {
  return (
    path
      .filter((step) => typeof step === 'string')
      .join('.')
      .slice(0, 80) || 'the whole'
  );
}
