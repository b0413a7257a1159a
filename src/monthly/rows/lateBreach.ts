import type { RelatedPlace } from '../../core/finding.js';
import type { Breach, Rule } from '../../core/rule.js';
import { placeOf, type ReportRow } from './reportRow.js';

/** A breach whose facts are stated when its finding is made: enough to count it, to hide it or to leave it out. */
export interface LateBreach extends Required<Pick<Breach, 'record' | 'field' | 'path'>> {
  /** States the facts and the whole path; `path` leads to the report alone. */
  facts(): Pick<Breach, 'params' | 'path' | 'related'>;
}

/** Takes a breach as soon as it is found, so that those of which no finding is made are gone at once. */
export type TellBreach = (breach: LateBreach) => void;

/** A rule across reports. It may judge a million of them, so it keeps no breaches and states no facts that nobody will see. */
export interface AcrossRule<Subject, Context = undefined> extends Rule {
  check(subject: Subject, tell: TellBreach, context: Context): void;
}

/** Tells what is wrong with the one or other thing of a list. */
export function tellAmong<T>(
  things: ArrayLike<T>,
  tell: TellBreach,
  judge: (thing: T, i: number) => LateBreach | undefined,
): void {
  for (let i = 0; i < things.length; i++) {
    const breach = judge(things[i]!, i);
    if (breach) tell(breach);
  }
}

/** The facts of a breach without its place. */
type FactsOf = () => Required<Pick<Breach, 'params' | 'related'>>;

/** States the breach of a rule at a measure of a report; its params begin with the measure. */
export function breachAt(row: ReportRow, column: number, factsOf: FactsOf): LateBreach {
  const { record, path, form } = row;
  const field = form.ids[column]!;
  return {
    record,
    field,
    path,
    facts() {
      const { params, related } = factsOf();
      return { params: { measure: field, ...params }, path: [...path, 'values', field], related };
    },
  };
}

/** States the breach of a rule at what a report has beside its values. */
export function breachBeside(
  { record, path }: ReportRow,
  field: 'organization' | 'month' | 'version' | 'submittedAt',
  factsOf: () => Pick<Breach, 'params' | 'related'>,
): LateBreach {
  return { record, field, path, facts: () => ({ ...factsOf(), path: [...path, field] }) };
}

/** Gives the places of a measure in reports, for the related places of a finding. */
export function placesOf(rows: readonly ReportRow[], column: number): RelatedPlace[] {
  return rows.map((row) => placeOf(row, row.form.ids[column]!));
}
