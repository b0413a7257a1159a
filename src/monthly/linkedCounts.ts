import { compareText } from './compareText.js';
import type { PublicCounts, PublicRate } from './publicCounts.js';
import { type CountKey, type PublicFact, textOfKey } from './publicFacts.js';

/** Counts that have to be protected together, because facts tie them to one another. */
export interface LinkedCounts {
  readonly counts: PublicCounts['counts'];
  readonly facts: readonly PublicFact[];
  readonly rates: readonly PublicRate[];
}

/** Splits counts into the smallest groups that no fact and no rate links, in the order of their keys. */
export function linkedCounts({ counts, facts, rates }: PublicCounts): LinkedCounts[] {
  const sorted = [...counts].sort((a, b) => compareText(textOfKey(a.key), textOfKey(b.key)));
  const parents = new Map(sorted.map(({ key }) => [textOfKey(key), textOfKey(key)]));
  const rootOf = (start: string): string => {
    let text = start;
    for (let up = parents.get(text)!; up !== text; up = parents.get(text)!) text = up;
    parents.set(start, text);
    return text;
  };
  // The first key of a group stands for it, so that groups come in the order of their keys.
  const link = (keys: readonly CountKey[]) => {
    const roots = keys
      .map(textOfKey)
      .filter((text) => parents.has(text))
      .map(rootOf)
      .sort(compareText);
    for (const root of roots.slice(1)) parents.set(root, roots[0]!);
  };
  for (const { terms } of facts) link(terms.map(([, key]) => key));
  for (const { numerator, denominator } of rates) link([numerator, denominator]);

  type Group = { counts: PublicCounts['counts'][number][]; facts: PublicFact[]; rates: PublicRate[] };
  const groups = new Map<string, Group>();
  for (const count of sorted) {
    const root = rootOf(textOfKey(count.key));
    const group = groups.get(root) ?? { counts: [], facts: [], rates: [] };
    group.counts.push(count);
    groups.set(root, group);
  }
  for (const fact of facts) groups.get(rootOf(textOfKey(fact.terms[0]![1])))!.facts.push(fact);
  for (const rate of rates) groups.get(rootOf(textOfKey(rate.numerator)))!.rates.push(rate);
  return [...groups.values()];
}
