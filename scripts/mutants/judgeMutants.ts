import type { Mutant } from './instrumenter.js';
import type { FileTold, Told } from './worker.js';
import type { Workers } from './workers.js';

/** How a mutant ended: found by a test, by never ending, not found, or not reached by any test. */
export type End = 'killed' | 'endless' | 'survived' | 'not reached';

export interface Judged {
  readonly mutant: Mutant;
  readonly end: End;
  /** The test that found it. */
  readonly by?: string;
}

/** As often as the unchanged source comes by a place, a mutant may do so a hundred times: a loop without an end comes by more often. */
const MOST_HITS = 100;

/** Time for a mutant, as a multiple of what its tests take, and to begin with. */
const MOST_TIMES = 10;
const LEAST_MILLISECONDS = 30_000;

/** Runs each file of tests on unchanged source, and tells which mutants each test comes by. */
export async function tellTests(files: readonly string[], workers: Workers): Promise<FileTold[]> {
  const told: FileTold[] = [];
  for (const file of files) {
    const answer = await workers.ask<FileTold>({ file }, 600_000);
    if (typeof answer === 'string') console.log(`left out: ${file} (${answer})`);
    else {
      for (const one of answer.leftOut) console.log(`left out: ${one}`);
      told.push(answer);
    }
  }
  return told;
}

/**
 * Judges one mutant: first by the tests that come by it, quick ones first. Where one test of a file or its loading alone comes by,
 * what it makes may be kept for the others of the file, so these judge too.
 */
export async function judgeMutant(
  mutant: Mutant,
  told: readonly FileTold[],
  workers: Workers,
): Promise<Judged> {
  const { id } = mutant;
  const chosen = told.map((one) => {
    const direct = one.tests.filter(({ hits }) => hits[id]);
    if (direct.length > 1 || (direct.length === 0 && !one.atLoad[id])) return { direct, others: [] };
    return { direct, others: one.tests.filter(({ hits }) => !hits[id]) };
  });
  const quickFirst = (tests: readonly Told[]) => [...tests].sort((a, b) => a.ms - b.ms);
  const tests = [
    ...quickFirst(chosen.flatMap(({ direct }) => direct)),
    ...quickFirst(chosen.flatMap(({ others }) => others)),
  ];
  if (tests.length === 0) return { mutant, end: 'not reached' };
  const hits = told.reduce(
    (sum, one) => one.tests.reduce((more, test) => more + (test.hits[id] ?? 0), sum + (one.atLoad[id] ?? 0)),
    0,
  );
  const answer = await workers.ask<{ killedBy: string | null; endless: boolean }>(
    { mutant: id, hitLimit: MOST_HITS * hits + 1000, tests: tests.map(({ file, at }) => [file, at]) },
    LEAST_MILLISECONDS + MOST_TIMES * tests.reduce((sum, { ms }) => sum + ms, 0),
  );
  if (typeof answer === 'string' || answer.endless) return { mutant, end: 'endless' };
  return answer.killedBy === null
    ? { mutant, end: 'survived' }
    : { mutant, end: 'killed', by: answer.killedBy };
}
