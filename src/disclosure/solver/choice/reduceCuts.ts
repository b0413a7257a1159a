/** Sets of elements of which one must be chosen. */
export type Cuts = readonly (readonly number[])[];

/** The same question in fewer cuts and elements, numbered anew from 0. */
export interface ReducedCuts {
  readonly cuts: Cuts;
  readonly cutsOf: Cuts;
  /** The elements that are left by their new numbers, in the order in which ties are decided. */
  readonly elements: readonly number[];
}

/** Drops cuts that follow from others, and elements that another one replaces at no more weight. */
export function reduceCuts(given: Cuts, weight: ArrayLike<number>): ReducedCuts {
  const kept = withoutDominated(smallest(given), weight);
  const elements = [...new Set(kept.flat())].sort((a, b) => weight[a]! - weight[b]! || a - b);
  const dense = new Map(elements.map((element, index) => [element, index]));
  const cuts = kept.map((cut) => cut.map((element) => dense.get(element)!));
  return { cuts, cutsOf: invert(cuts, elements.length), elements };
}

/** Drops every cut that holds a whole other cut. */
function smallest(cuts: Cuts): Cuts {
  const kept: Set<number>[] = [];
  for (const cut of [...cuts].sort((a, b) => a.length - b.length)) {
    const own = new Set(cut);
    if (!kept.some((other) => [...other].every((element) => own.has(element)))) kept.push(own);
  }
  return kept.map((cut) => [...cut]);
}

/** Drops every element that another one, not dearer, replaces in all its cuts. */
function withoutDominated(cuts: Cuts, weight: ArrayLike<number>): Cuts {
  const cutsOf = new Map<number, Set<number>>();
  cuts.forEach((cut, index) => {
    for (const element of cut) cutsOf.set(element, (cutsOf.get(element) ?? new Set()).add(index));
  });
  const dropped = new Set<number>();
  for (const [element, own] of cutsOf) {
    const [first] = own;
    const replaced = cuts[first!]!.some((other) => {
      if (other === element || dropped.has(other)) return false;
      const theirs = cutsOf.get(other)!;
      if (weight[other]! > weight[element]! || theirs.size < own.size) return false;
      const equal = weight[other] === weight[element] && theirs.size === own.size;
      return (!equal || other < element) && [...own].every((cut) => theirs.has(cut));
    });
    if (replaced) dropped.add(element);
  }
  return cuts.map((cut) => cut.filter((element) => !dropped.has(element)));
}

function invert(cuts: Cuts, elements: number): Cuts {
  const cutsOf: number[][] = Array.from({ length: elements }, () => []);
  cuts.forEach((cut, index) => {
    for (const element of cut) cutsOf[element]!.push(index);
  });
  return cutsOf;
}
