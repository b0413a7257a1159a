import type { GivenSource } from '../../core/fact.js';
import type { Basis } from '../../core/rule.js';

/** The value of `form` by which a file is told to be a migration. */
export const MIGRATION_FORM = 'migration@1';

/**
 * What became of one field or measure from one version of a form to the next, told by `change`. Fields of groups are named with dots.
 *
 * - `same`: it means what it meant. That is so of every field that both versions have, said or not.
 * - `renamed`: it has another name.
 * - `split`: one became several. A number cannot be told apart, so none of them has one; with `keptIn` all of it belongs to that
 *   one, by the rule that `because` tells.
 * - `merged`: several became one. They are added up only where `adds` says that nobody is in two of them.
 * - `retired`: it is not asked for any more.
 * - `added`: nobody was asked for it before, so it is missing.
 * - `converted`: its number is multiplied by `times` and divided by `over`, and rounded half up to `decimals`.
 * - `reworded`: words of a choice have other names, and those of `retiredWords` have none.
 */
export type FieldChange =
  | ({ readonly change: 'same' | 'retired' | 'added'; readonly field: string } & ChangeNote)
  | ({ readonly change: 'renamed'; readonly field: string; readonly to: string } & ChangeNote)
  | ({
      readonly change: 'split';
      readonly field: string;
      readonly into: readonly string[];
      readonly keptIn?: string;
    } & ChangeNote)
  | ({
      readonly change: 'merged';
      readonly fields: readonly string[];
      readonly to: string;
      readonly adds?: boolean;
    } & ChangeNote)
  | ({
      readonly change: 'converted';
      readonly field: string;
      readonly to?: string;
      readonly times?: number;
      readonly over?: number;
      readonly decimals?: 0 | 1;
    } & ChangeNote)
  | ({
      readonly change: 'reworded';
      readonly field: string;
      readonly to?: string;
      readonly words?: Readonly<Record<string, string>>;
      readonly retiredWords?: readonly string[];
    } & ChangeNote);

interface ChangeNote {
  /** Why, in a sentence for those who read the series. */
  readonly because?: string;
}

/** The code of a rule that has another one, or that is judged no more. */
export interface RuleChange {
  readonly code: string;
  /** Left out: the rule is judged no more. */
  readonly to?: string;
}

/**
 * How what was filled by one version of a form becomes that of a later one, as data: to be written, loaded, checked and published.
 *
 * `parseMigration` reads one, and `migrate` of `csmhs/exchange` carries it out.
 */
export interface Migration {
  readonly form: typeof MIGRATION_FORM;
  /** The id of the form that the values are of, such as `monthly@1`. */
  readonly from: string;
  /** The id of the form that they become values of. */
  readonly to: string;
  readonly title?: string;
  readonly changes: readonly FieldChange[];
  readonly rules?: readonly RuleChange[];
  readonly basis?: Basis;
  readonly source?: GivenSource;
}

/** Gives the fields of the earlier form that a change speaks of; none for one that is new. */
export function fieldsFrom(change: FieldChange): readonly string[] {
  if (change.change === 'merged') return change.fields;
  return change.change === 'added' ? [] : [change.field];
}

/** Gives the fields of the later form that a change speaks of; none for one that was retired. */
export function fieldsTo(change: FieldChange): readonly string[] {
  switch (change.change) {
    case 'retired':
      return [];
    case 'split':
      return change.into;
    case 'renamed':
    case 'merged':
      return [change.to];
    case 'converted':
    case 'reworded':
      return [change.to ?? change.field];
    default:
      return [change.field];
  }
}
