import type { Finding } from '../core/finding.js';
import { FINDINGS } from '../core/given/coreKinds.js';
import { mustBe } from '../core/given/mustBe.js';
import { causesAmong } from './causes/causesAmong.js';

/**
 * Orders findings as a reader meets them: by file in the order given, then line, then column; those of no place last. What
 * another finding follows from (`causedBy`) comes before it, wherever it is.
 *
 * Equal places keep their order.
 *
 * @param files - names of files in the order wanted; unknown ones come after them
 */
export function orderFindings(findings: readonly Finding[], files: readonly string[] = []): Finding[] {
  mustBe(FINDINGS, findings, 'orderFindings', 'findings');
  mustBe({ listOf: 'text' }, files, 'orderFindings', 'files');
  const places = new Map(files.map((name, i) => [name, i]));
  const fileOf = ({ source }: Finding) => places.get(source?.file ?? '') ?? files.length;
  const order = (finding: Finding) => [
    fileOf(finding),
    finding.source?.line ?? Number.MAX_SAFE_INTEGER,
    finding.source?.column ?? 0,
  ];
  const byPlace = findings
    .map((finding) => ({ finding, by: order(finding) }))
    .sort((a, b) => a.by[0]! - b.by[0]! || a.by[1]! - b.by[1]! || a.by[2]! - b.by[2]!)
    .map(({ finding }) => finding);
  return causesFirst(byPlace);
}

function causesFirst(findings: Finding[]): Finding[] {
  const causes = causesAmong(findings);
  if (causes === null) return findings;
  const isTold = findings.map(() => false);
  return findings.flatMap((_, i) => {
    const chain: Finding[] = [];
    for (let at = i; at !== -1 && !isTold[at]; at = causes[at]!) {
      isTold[at] = true;
      chain.push(findings[at]!);
    }
    return chain.reverse();
  });
}
