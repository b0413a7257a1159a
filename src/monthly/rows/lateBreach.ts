import type { RelatedPlace } from '../../core/finding.js';
import type { Breach, Rule } from '../../core/rule.js';
import { placeOf, type ReportRow } from './reportRow.js';

/** A breach whose facts are stated when its finding is made: enough to count it, to hide it or to leave it out. */
export interface LateBreach extends Required<Pick<Breach, 'record' | 'field' | 'path'>> {
  /** States the facts and the whole path; `path` leads to the report alone. */
  facts(): Pick<Breach, 'params' | 'path' | 'related'>;
}

/** A rule across reports. It may judge a million of them, so it states no facts that nobody will see. */
export interface AcrossRule<Subject, Context = undefined> extends Rule {
  check(subject: Subject, context: Context): readonly LateBreach[];
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
