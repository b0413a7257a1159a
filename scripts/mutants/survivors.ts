import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Mutant } from './instrumenter.js';
import type { Judged } from './judgeMutants.js';

/** A mutant that no test found, as it is kept. */
export interface Survivor {
  /** Place from the root: a line, which moves. */
  readonly at: string;
  readonly end: 'survived' | 'not reached';
  readonly was: string;
  readonly becomes: string;
  /** Why no test can find it, where somebody has read it. */
  readonly why?: string;
}

const LONGEST = 160;
const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
};

const fileOf = (room: string) => `scripts/mutants/survivors/${room.replaceAll('/', '-')}.json`;
const keyOf = ({ at, was, becomes }: Survivor) => `${at.replace(/:\d+$/, '')} ${was} ${becomes}`;

/** Writes down which mutants survived; what was said of one before stays with it. */
export function keepSurvivors(
  room: string,
  judged: readonly Judged[],
  textOf: (mutant: Mutant) => string,
): Survivor[] {
  const path = fileOf(room);
  const before: Survivor[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  const reasons = new Map(before.map((one) => [keyOf(one), one.why]));
  const survivors = judged.flatMap(({ mutant, end }): Survivor[] => {
    if (end !== 'survived' && end !== 'not reached') return [];
    const at = `${mutant.fileName}:${mutant.location.start.line + 1}`;
    const one = { at, end, was: short(textOf(mutant)), becomes: short(mutant.replacement) };
    const why = reasons.get(keyOf(one));
    return [{ ...one, ...(why && { why }) }];
  });
  writeFileSync(path, `${JSON.stringify(survivors, null, 2)}\n`);
  return survivors;
}
