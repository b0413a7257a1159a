import type { ComparisonRule } from '../../form/comparison.js';
import type { CompiledForm } from '../../form/compiledForm.js';
import type { Measure } from '../../form/measures.js';

/** A limit that every reader of a form knows: the sum of the parts is at most the sum of the wholes. */
export interface Limit {
  /** The code of the rule that says it. */
  readonly why: string;
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
  readonly unless?: string;
  /** What lies between is itself a number of students or events. */
  readonly rest: boolean;
}

const limits = new WeakMap<CompiledForm, readonly Limit[]>();

/**
 * Lists the limits within a report of a form, each once: those of its comparisons, those of the groups whose union a rate
 * counts, and for students whom no comparison limits, that they are enrolled.
 */
export function limitsOf(form: CompiledForm): readonly Limit[] {
  let known = limits.get(form);
  if (!known) {
    known = [...limitsOfRules(form), ...limitsOfUnions(form), ...limitsByEnrollment(form)];
    limits.set(form, known);
  }
  return known;
}

function limitsOfRules(form: CompiledForm): Limit[] {
  return form.comparisons.flatMap((rule): Limit[] => {
    const { code, parts, wholes, unless } = rule;
    if (rule.excess === 'below5Percent' && form.comparisons.some((other) => isHarderTwin(other, rule)))
      return [];
    return [{ why: code, parts, wholes, ...(unless !== undefined && { unless }), rest: isShare(form, rule) }];
  });
}

/** The milder of two rules on the same measures states the same limit. */
function isHarderTwin(other: ComparisonRule, rule: ComparisonRule): boolean {
  return (
    other.excess !== 'below5Percent' &&
    String(other.parts) === String(rule.parts) &&
    String(other.wholes) === String(rule.wholes) &&
    other.unless === rule.unless
  );
}

/**
 * What is left of the wholes is a number of the same kind: those of one whole who are not in its parts, and of groups that
 * overlap, those who are in more than one of them.
 */
function isShare(form: CompiledForm, { parts, wholes }: Pick<ComparisonRule, 'parts' | 'wholes'>): boolean {
  const kinds = new Set([...parts, ...wholes].map((id) => kindOf(form.measureOf(id))));
  return kinds.size === 1;
}

/** Students are people. */
function kindOf({ unit }: Measure): string {
  return unit === 'students' ? 'people' : unit;
}

/** A union holds each of its groups, and no more than both together: what both have beyond it are those in both. */
function limitsOfUnions(form: CompiledForm): Limit[] {
  return form.rates.flatMap(({ id, denominator, unionOf }): Limit[] => {
    const [union, ...more] = denominator;
    if (!unionOf || union === undefined || more.length > 0 || !form.has(union)) return [];
    const limit = (parts: readonly string[], wholes: readonly string[]): Limit => ({
      why: `union of ${id}`,
      parts,
      wholes,
      rest: isShare(form, { parts, wholes }),
    });
    return [...unionOf.map((group) => limit([group], [union])), limit([union], unionOf)];
  });
}

function limitsByEnrollment(form: CompiledForm): Limit[] {
  const { enrollment } = form.roles;
  if (enrollment === undefined) return [];
  const limited = new Set(form.comparisons.flatMap(({ parts }) => parts));
  const isOpen = ({ id, unit, sensitive }: Measure) =>
    sensitive && unit === 'students' && id !== enrollment && !limited.has(id);
  return form.measures
    .filter(isOpen)
    .map(({ id }) => ({ why: 'enrolled', parts: [id], wholes: [enrollment], rest: true }));
}
