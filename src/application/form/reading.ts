import type { Params } from '../../core/finding.js';
import type { Breach, Rule } from '../../core/rule.js';
import type { ApplicationForm } from './field.js';

/** Steps from the top of an application to a value: keys and places in lists. */
export type Path = readonly (string | number)[];

/** A breach of a shape rule, before it becomes a finding. */
export interface ShapeBreach {
  readonly rule: Rule;
  readonly path: Path;
  readonly params: Params;
  /** The field that is meant, where the path leads to a key that is no field. */
  readonly field?: string;
}

/** What a reading gathers on its way. */
export interface Reading {
  readonly form: ApplicationForm;
  /** Whether gaps and texts that are too short count as breaches: not while a draft is being filled. */
  readonly complete: boolean;
  readonly breaches: ShapeBreach[];
  /** Required answers seen so far, filled or not. */
  required: number;
}

/** Notes a breach; gives undefined, the reading of what cannot be read. */
export function breach(rule: Rule, path: Path, { breaches }: Reading, params: Params = {}): undefined {
  breaches.push({ rule, path, params: { answer: fieldName(path), ...params } });
}

/** Makes the breach of a rule at a path; the field is named by the path. */
export function breachAt(path: Path, params: Params = {}): Breach {
  return { field: fieldName(path), path, params };
}

/**
 * Names a field by its keys, without places in lists: `team.members.email`; `form` for the whole.
 */
export function fieldName(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.') || 'form';
}
