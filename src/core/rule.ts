import type { Finding, Params, RecordKey, RelatedPlace, Severity } from './finding.js';
import { fingerprintOf } from './fingerprint.js';
import { mustHold } from './given/mustHold.js';
import type { Holds } from './holds.js';
import { isLoose } from './isLoose.js';
import type { SourceRef } from './sources.js';

/**
 * How a fact is known: an authority's own text says so, published work says so, it is inferred from such a text that
 * does not say it itself, or this project proposes it.
 */
export type Basis = 'official' | 'published' | 'inferred' | 'proposed';

/**
 * What a rule may need beyond its subject; without it the rule is not judged, and says so.
 *
 * `reports` is the other reports of the district's month, `submission` what they were sent in, `history` the
 * other months, `organization` what a registry holds of it, `coverage` the list of schools that owe a row, `measures` those that are defined elsewhere,
 * `fields` those that the form in force does not have, `wholeRegistry` a registry that holds every organization, `events` the events that records name, `attendance` who came to them.
 * The others are files of another kind beside the one that is judged.
 */
export type Need =
  | 'asOf'
  | 'cohort'
  | 'registry'
  | 'wholeRegistry'
  | 'reports'
  | 'submission'
  | 'coverage'
  | 'history'
  | 'organization'
  | 'profile'
  | 'definitions'
  | 'measures'
  | 'fields'
  | 'application'
  | 'assessments'
  | 'attendance'
  | 'events'
  | 'log'
  | 'months'
  | 'plan'
  | 'profiles';

/**
 * What the findings of a rule may follow from: findings of other rules, and what both have to share for that.
 *
 * Only what can be seen in a masked report may decide it, so `where` names no param that holds a reported value.
 */
export interface Cause {
  /** The rules, by their codes. */
  readonly from: readonly `${string}.${string}`[];
  /**
   * Where the two stand: in the same files, the same file, the same form or submission of a file, the same entry of a
   * list there, or the same row, which is one organization and month. `key` is a key or heading that is a slip of the one
   * that is not there.
   */
  readonly at: 'anywhere' | 'file' | 'form' | 'entry' | 'row' | 'key';
  /** What has to be equal: a param of this rule, or a part of its record, and the one of the other rule. */
  readonly where?: Readonly<Record<string, string>>;
  /** What params of this rule have to be. */
  readonly when?: Params;
  /** What params of the other rule have to be. */
  readonly of?: Params;
  /** A param that lists words. A finding of these rules has to speak of each of them. */
  readonly each?: string;
}

/** The templates of a rule for a person at a form; what is left out is as in the rule. */
export interface FormWords {
  readonly message?: string;
  readonly howToFix?: string;
}

/**
 * A rule as data: everything but its test.
 *
 * `code` is `room.breach-in-kebab-case`, written once and never renamed or used again. `message` and
 * `howToFix` are the English templates; `{name}` stands for the param of that name, and `params` lists
 * those names with what each holds. A rule that was given up keeps its entry with `retired`.
 */
export interface Rule {
  readonly code: `${string}.${string}`;
  readonly severity: Severity;
  readonly message: string;
  readonly howToFix: string;
  /** Where `message` or `howToFix` speak of files or programs: what a person at a form reads instead. */
  readonly forForm?: FormWords;
  readonly params: Readonly<Record<string, Holds>>;
  readonly needs?: readonly Need[];
  /** What its findings may follow from, the nearest cause first. */
  readonly follows?: readonly Cause[];
  readonly basis: Basis;
  readonly source: SourceRef;
  readonly retired?: { readonly in: string; readonly because: string; readonly replacedBy?: string };
}

/** The facts of one breach; `judge` adds code, severity and fingerprint. */
export interface Breach {
  readonly field?: string;
  readonly params: Params;
  readonly path?: readonly (string | number)[];
  readonly record?: RecordKey;
  readonly related?: readonly RelatedPlace[];
  readonly causedBy?: string;
}

/** A rule that is a pure function of its subject and context. */
export interface CheckRule<Subject, Context = undefined> extends Rule {
  check(subject: Subject, context: Context): readonly Breach[];
}

/**
 * Makes the finding of a breach: stamps code, severity and fingerprint on its facts.
 *
 * @param record - the record that the breach belongs to, where the breach names none itself
 */
export function findingOf(
  rule: Pick<Finding, 'code' | 'severity'>,
  breach: Breach,
  record?: RecordKey,
): Finding {
  // Made by the thousand, so only what an engine would stumble over is looked at.
  if (!isLoose(rule) || !isLoose(breach)) {
    mustHold('object', rule, 'findingOf', 'rule');
    mustHold('object', breach, 'findingOf', 'breach');
  }
  const of = breach.record ?? record;
  return {
    code: rule.code,
    severity: rule.severity,
    ...(of && { record: of }),
    ...(breach.field !== undefined && { field: breach.field }),
    params: breach.params,
    path: breach.path ?? (breach.field === undefined ? [] : [breach.field]),
    ...(breach.related && { related: breach.related }),
    ...(breach.causedBy !== undefined && { causedBy: breach.causedBy }),
    fingerprint: fingerprintOf(rule.code, of, breach.field),
  };
}
