import type { Finding } from '../core/finding.js';
import type { ExactCounts } from '../core/findingCounts.js';
import { allRules } from '../messages/allRules.js';
import { causeIndex } from '../report/causes/causeIndex.js';
import { type Following, followingOf } from '../report/causes/followingOf.js';
import { withCause } from '../report/causes/withCauses.js';
import { orderFindings } from '../report/orderFindings.js';
import type { SurveyedBodies } from './surveyBodies.js';

/** Says of findings on monthly files what they follow from, while they are told. */
export interface CausesOfRows {
  /** Those of one file, in the order of its lines; on one line, what others follow from comes first. */
  told(findings: AsyncIterable<Finding>): AsyncGenerator<Finding>;
  /** One that stands in no file. */
  other(finding: Finding): Finding;
}

/**
 * Finds what findings on monthly files may follow from.
 *
 * What was found of a whole file is known; of its rows no more than one is kept. Only where a row may be missing because
 * another could not be read, which the counts tell, files are told one time more.
 */
export async function causesOfRows(
  monthly: Pick<SurveyedBodies, 'counts' | 'held' | 'tell'>,
  files: number,
): Promise<CausesOfRows> {
  const following = followingOf(allRules());
  const known = causeIndex(following);
  for (const finding of monthly.held()) known.take(finding);
  if (mayLieAfar(following, monthly.counts)) {
    const teller = monthly.tell();
    for (let index = 0; index < files; index++)
      for await (const finding of teller.file(index))
        if (isAfar(following, finding.code)) known.take(finding);
  }
  return {
    other: (finding) => withCause(finding, known.causesOf(finding)),
    async *told(findings) {
      let line: Finding[] = [];
      for await (const finding of findings) {
        if (line.length > 0 && line[0]!.source?.line !== finding.source?.line) {
          yield* ofLine(line);
          line = [];
        }
        line.push(finding);
      }
      yield* ofLine(line);
    },
  };

  function ofLine(line: readonly Finding[]): readonly Finding[] {
    if (!line.some(({ code }) => following.causes.has(code))) return line;
    const near = causeIndex(following, known);
    line.forEach(near.take);
    const all = line.map((finding) => withCause(finding, near.causesOf(finding)));
    return all.every((finding, i) => finding === line[i]) ? line : orderFindings(all);
  }
}

/** Tells whether something may follow from findings of a rule wherever they stand. */
function isAfar({ effects }: Following, code: string): boolean {
  return (effects.get(code) ?? []).some(([, , { at }]) => at === 'anywhere');
}

/** Tells whether both were found: what may follow from findings anywhere, and these. */
function mayLieAfar({ causes }: Following, { byCode }: ExactCounts): boolean {
  return Object.keys(byCode).some((code) =>
    (causes.get(code) ?? []).some(({ at, from }) => at === 'anywhere' && from.some((each) => each in byCode)),
  );
}
