import { type Explanation, explained, explanationKey } from './explanation.js';
import type { Finding, RecordKey } from './finding.js';

/** Explanations, made ready to be looked up one finding at a time. */
export interface Explainer {
  /** False where there is no explanation at all, so that nothing need be asked. */
  readonly isUsed: boolean;
  /** Tells of a finding that is not made yet whether an explanation may fit it. */
  mayExplain(code: string, record: RecordKey | undefined): boolean;
  /** Gives a finding the disposition that an explanation earns it. */
  explain(finding: Finding): Finding;
}

/**
 * Makes lists of explanations ready; a later list goes before an earlier one.
 *
 * @param elsewhere - explanations that somebody else has applied or will apply, which findings must be made for too
 */
export function explainer(
  lists: readonly (readonly Explanation[])[],
  elsewhere: readonly Explanation[] = [],
): Explainer {
  const ready = lists.map(
    (list) => new Map(list.map((explanation) => [explanationKey(explanation, explanation), explanation])),
  );
  const places = new Set(
    [elsewhere, ...lists].flatMap((list) => list.map(({ code, ...of }) => placeOf(code, of))),
  );
  return {
    isUsed: places.size > 0,
    mayExplain: (code, record) => places.size > 0 && places.has(placeOf(code, record ?? {})),
    explain(finding) {
      if (places.size === 0) return finding;
      const key = explanationKey(finding, finding.record ?? {});
      return ready.reduce((so, byKey) => explained(so, byKey.get(key)), finding);
    },
  };
}

interface Place {
  readonly organization?: string | null | undefined;
  readonly month?: string | null | undefined;
}

function placeOf(code: string, { organization, month }: Place): string {
  return `${code}|${organization ?? ''}|${month ?? ''}`;
}
