import { type Baseline, knower } from './baseline.js';
import { type Explanation, explained, explanationKey } from './explanation.js';
import type { Finding, RecordKey, Severity } from './finding.js';
import { placeOfFinding } from './placeOfFinding.js';
import { levelUnder, type SeverityProfile } from './severityProfile.js';

/** Explanations, a baseline and severities of one's own, made ready to be looked up one finding at a time. */
export interface Explainer {
  /** False where there is neither an explanation nor a baseline, so that nothing need be asked. */
  readonly isUsed: boolean;
  /** Tells of a finding that is not made yet whether an explanation may fit it. */
  mayExplain(code: string, record: RecordKey | undefined): boolean;
  /** Tells of a finding that is not made yet whether an explanation or the baseline may fit it. */
  maySettle(code: string, record: RecordKey | undefined): boolean;
  /** The severity by which the findings of a rule count, where it is not that of the rule. */
  countedAs(code: string, severity: Severity): Severity | undefined;
  /** Begins to settle findings, each once. */
  begin(): Settling;
}

/** Findings that are being settled. */
export interface Settling {
  /** Gives a finding the severity by which it counts, and the disposition that an explanation or the baseline earns it. */
  settle(finding: Finding): Finding;
  /** How many findings each entry of the baseline was found for, by what names it. */
  readonly used: ReadonlyMap<string, number>;
}

/** What is known of findings beside explanations. */
export interface Standing {
  readonly baseline?: Baseline | undefined;
  readonly severities?: SeverityProfile | undefined;
}

/**
 * Makes lists of explanations ready; a later list goes before an earlier one, and the baseline after all of them.
 *
 * @param elsewhere - explanations that somebody else has applied or will apply, which findings must be made for too
 */
export function explainer(
  lists: readonly (readonly Explanation[])[],
  elsewhere: readonly Explanation[] = [],
  { baseline, severities }: Standing = {},
): Explainer {
  const ready = lists.map(
    (list) => new Map(list.map((explanation) => [explanationKey(explanation, explanation), explanation])),
  );
  const places = new Set(
    [elsewhere, ...lists].flatMap((list) => list.map(({ code, ...of }) => placeOfFinding(code, of))),
  );
  const known = baseline && baseline.findings.length > 0 ? knower(baseline) : undefined;
  const mayExplain: Explainer['mayExplain'] = (code, record) =>
    places.size > 0 && places.has(placeOfFinding(code, record ?? {}));

  function countedAs(code: string, severity: Severity): Severity | undefined {
    if (!severities) return undefined;
    const as = levelUnder(severities, { code, severity });
    return as === severity ? undefined : as;
  }

  function counted(finding: Finding): Finding {
    const as = countedAs(finding.code, finding.severity);
    return as === undefined ? finding : { ...finding, countedAs: as };
  }

  return {
    isUsed: places.size > 0 || known !== undefined,
    mayExplain,
    maySettle: (code, record) => mayExplain(code, record) || known?.mayKnow(code, record) === true,
    countedAs,
    begin() {
      const knowing = known?.begin();
      return {
        used: knowing?.used ?? new Map(),
        settle(finding) {
          let so = counted(finding);
          if (places.size > 0) {
            const key = explanationKey(finding, finding.record ?? {});
            so = ready.reduce((before, byKey) => explained(before, byKey.get(key)), so);
          }
          return knowing ? knowing.know(so) : so;
        },
      };
    },
  };
}
