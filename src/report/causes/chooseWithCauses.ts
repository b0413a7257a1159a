import { levelOf } from '../../core/explanation.js';
import type { Finding, Severity } from '../../core/finding.js';
import { compareRules, type Kept } from '../told/keptOfRules.js';
import { causesAmong } from './causesAmong.js';

/** How many findings a report has places for. */
export interface Places {
  readonly total: number;
  /** Findings that share places, by a word for them; `null` for one that is not listed at all. All share `total` unless given. */
  readonly sharedBy?: (finding: Finding) => string | null;
  readonly most?: (shared: string) => number;
}

/**
 * Chooses which findings a report under a cap lists, so that none is listed without its cause: some of each rule, hardest
 * first, and of a rule the open ones before those that were answered.
 *
 * @param ordered - all findings, in the order in which they are asked for
 * @returns `null` where none of them has a cause, so that counts suffice
 */
export function chooseWithCauses(
  ordered: readonly Finding[],
  { total, sharedBy = () => '', most = () => Number.POSITIVE_INFINITY }: Places,
): (Kept & { readonly listed: readonly boolean[] }) | null {
  const shared = ordered.map(sharedBy);
  const causes = causesAmong(ordered.filter((_, i) => shared[i] !== null));
  if (causes === null) return null;
  const numbers = ordered.flatMap((_, i) => (shared[i] === null ? [] : [i]));
  const listed = ordered.map(() => false);
  const left = new Map<string, number>();
  let free = total;
  for (const own of inRounds(numbers.map((i) => ordered[i]!))) {
    if (free <= 0) break;
    const chain: number[] = [];
    const wanted = new Map<string, number>();
    let fits = true;
    for (let at = own; at !== -1 && !listed[numbers[at]!] && fits; at = causes[at]!) {
      const place = shared[numbers[at]!]!;
      chain.push(numbers[at]!);
      wanted.set(place, (wanted.get(place) ?? 0) + 1);
      fits = chain.length <= free && wanted.get(place)! <= (left.get(place) ?? most(place));
    }
    if (!fits) continue;
    for (const i of chain) listed[i] = true;
    for (const [place, count] of wanted) left.set(place, (left.get(place) ?? most(place)) - count);
    free -= chain.length;
  }
  return keptOf(ordered, listed);
}

/** The numbers of findings in the order in which they get places: one of each rule, then another of each. */
function inRounds(findings: readonly Finding[]): number[] {
  const byRule = new Map<string, { readonly level: Severity; open: number[]; answered: number[] }>();
  for (const [i, finding] of findings.entries()) {
    const { code, disposition } = finding;
    const rule = byRule.get(code) ?? { level: levelOf(finding), open: [], answered: [] };
    byRule.set(code, rule);
    rule[disposition ? 'answered' : 'open'].push(i);
  }
  const rules = [...byRule]
    .map(([code, { level, open, answered }]) => {
      const turns = [...open, ...answered];
      return { code, level, turns, found: turns.length };
    })
    .sort(compareRules);
  const all: number[] = [];
  let waiting = rules;
  for (let round = 0; waiting.length > 0; round++) {
    for (const { turns } of waiting) all.push(turns[round]!);
    waiting = waiting.filter(({ turns }) => turns.length > round + 1);
  }
  return all;
}

function keptOf(ordered: readonly Finding[], listed: readonly boolean[]) {
  const byCode = new Map<string, { open: number; disposed: number }>();
  for (const [i, { code, disposition }] of ordered.entries()) {
    const own = byCode.get(code) ?? { open: 0, disposed: 0 };
    byCode.set(code, own);
    if (listed[i]) own[disposition ? 'disposed' : 'open']++;
  }
  let asked = 0;
  return {
    listed,
    byCode,
    total: listed.filter((each) => each).length,
    has: () => listed[asked++] === true,
  };
}
