/** Numbers by rank, the least first; of equal ranks the least number. */
export interface Heap {
  readonly push: (rank: number, number: number) => void;
  /** The number of the least rank, taken out; -1 where none is left. */
  readonly pop: () => number;
}

/** Makes an empty heap. */
export function heap(): Heap {
  const ranks: number[] = [];
  const numbers: number[] = [];
  const before = (one: number, other: number) =>
    ranks[one]! < ranks[other]! || (ranks[one] === ranks[other] && numbers[one]! < numbers[other]!);
  const swap = (one: number, other: number) => {
    [ranks[one], ranks[other]] = [ranks[other]!, ranks[one]!];
    [numbers[one], numbers[other]] = [numbers[other]!, numbers[one]!];
  };
  return {
    push(rank, number) {
      let at = ranks.push(rank) - 1;
      numbers.push(number);
      for (let up = (at - 1) >> 1; at > 0 && before(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop() {
      if (ranks.length === 0) return -1;
      swap(0, ranks.length - 1);
      ranks.pop();
      const least = numbers.pop()!;
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let next = at;
        if (left < ranks.length && before(left, next)) next = left;
        if (right < ranks.length && before(right, next)) next = right;
        if (next === at) return least;
        swap(at, next);
        at = next;
      }
    },
  };
}
