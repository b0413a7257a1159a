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
 * `fields` those that the form in force does not have, `events` the events that records name, `attendance` who came to them.
 * The others are files of another kind beside the one that is judged.
 */
export type Need =
  | 'asOf'
  | 'cohort'
  | 'registry'
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

/** Tells each breach of rules by one subject before a finding is made of it. Retired rules are passed over. */
export function eachBreach<Subject, Context>(
  rules: readonly CheckRule<Subject, Context>[],
  subject: Subject,
  context: Context,
  onBreach: (rule: Rule, breach: Breach) => void,
): void {
  for (const rule of rules) {
    if (rule.retired) continue;
    for (const breach of rule.check(subject, context)) onBreach(rule, breach);
  }
}
