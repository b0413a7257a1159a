import type { Finding, FindingSource } from '../../core/finding.js';
import type { FindingQuota } from '../../core/findingQuota.js';

/** Puts findings of one file in the order of their places; those of no place come last. Equal places keep their order. */
export function inPlace(findings: readonly Finding[]): readonly Finding[] {
  return findings.length < 2 ? findings : [...findings].sort((a, b) => byPlace(a.source, b.source));
}

function byPlace(a: FindingSource | undefined, b: FindingSource | undefined): number {
  return lineOf(a) - lineOf(b) || (a?.column ?? 0) - (b?.column ?? 0);
}

function lineOf(source: FindingSource | undefined): number {
  return source?.line ?? Number.MAX_SAFE_INTEGER;
}

/** Tells findings that come in the order of a file's lines, with those among them that were known before. */
export interface TellInOrder {
  /** @param areUnique - whether no other finding has the fingerprint of one of them */
  next(findings: readonly Finding[], areUnique: boolean): Generator<Finding>;
  rest(): Generator<Finding>;
}

/** Makes the teller of one file. At one place what comes goes before what was held. */
export function tellInOrder(held: readonly Finding[], quota: FindingQuota): TellInOrder {
  let at = 0;
  function* tell(finding: Finding, isUnique = false): Generator<Finding> {
    const told = quota.tell(finding, isUnique);
    if (told) yield told;
  }
  return {
    *next(findings, areUnique) {
      for (const finding of findings) {
        for (; at < held.length && byPlace(held[at]!.source, finding.source) < 0; at++)
          yield* tell(held[at]!);
        yield* tell(finding, areUnique);
      }
    },
    *rest() {
      for (; at < held.length; at++) yield* tell(held[at]!);
    },
  };
}
