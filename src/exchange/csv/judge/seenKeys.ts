/** Remembers which keys have been seen and where, in about eight bytes a row. */
export interface SeenKeys {
  /** Returns the line at which (organization, month, version) was seen before, or 0 and remembers this line. */
  see(organization: number, month: number, version: number, line: number): number;
}

/**
 * Makes a memory for the keys of a file.
 *
 * Each organization has a chain of blocks of (month and version, line) pairs, longer at each link up to
 * eight, so an organization with one row costs little and one with many rows costs eight bytes a row.
 * A chain of more than `LONG_CHAIN` entries, or a key that does not fit, goes to a map, so that no
 * file makes look-ups slow.
 */
export function seenKeys(): SeenKeys {
  const heads = new Map<number, number>();
  const long = new Map<number, Map<number, number>>();
  const pages: Int32Array[] = [];
  let room = 0;
  // Neighboring rows mostly share their organization, so what is known of the last one stays at hand.
  let last = Number.NaN;
  let head = 0;
  let map: Map<number, number> | undefined;

  // A block: [capacity, count, next block, key, line, key, line, ...]. Its handle is page * PAGE + place; 0 is none.
  function newBlock(capacity: number, next: number): number {
    const words = 3 + capacity * 2;
    if (room + words > PAGE || pages.length === 0) {
      pages.push(new Int32Array(PAGE));
      room = 1;
    }
    const at = room;
    room += words;
    pages.at(-1)!.set([capacity, 0, next], at);
    return (pages.length - 1) * PAGE + at;
  }

  function toMap(first: number): Map<number, number> {
    const keys = new Map<number, number>();
    for (let block = first; block !== 0; ) {
      const page = pages[block >> PAGE_BITS]!;
      const at = block & (PAGE - 1);
      for (let i = 0; i < page[at + 1]!; i++) keys.set(page[at + 3 + i * 2]!, page[at + 4 + i * 2]!);
      block = page[at + 2]!;
    }
    return keys;
  }

  function append(organization: number, key: number, line: number): void {
    const full =
      head === 0 ||
      pages[head >> PAGE_BITS]![(head & (PAGE - 1)) + 1] === pages[head >> PAGE_BITS]![head & (PAGE - 1)];
    const capacity = head === 0 ? 2 : Math.min(pages[head >> PAGE_BITS]![head & (PAGE - 1)]! * 2, 8);
    if (full) heads.set(organization, (head = newBlock(capacity, head)));
    const page = pages[head >> PAGE_BITS]!;
    const at = (head & (PAGE - 1)) + 3 + page[(head & (PAGE - 1)) + 1]! * 2;
    page[at] = key;
    page[at + 1] = line;
    page[(head & (PAGE - 1)) + 1]!++;
  }

  return {
    see(organization, month, version, line) {
      const fits = version < VERSIONS && month < MONTHS;
      const key = fits ? month * VERSIONS + version : -1 - (month * 2 ** 31 + version);
      if (organization !== last) {
        last = organization;
        map = long.get(organization);
        head = heads.get(organization) ?? 0;
      }
      if (map) return seeInMap(map, key, line);
      let count = 0;
      for (let block = head; block !== 0; ) {
        const page = pages[block >> PAGE_BITS]!;
        const at = block & (PAGE - 1);
        const end = at + 3 + page[at + 1]! * 2;
        for (let i = at + 3; i < end; i += 2) if (page[i] === key) return page[i + 1]!;
        count += page[at + 1]!;
        block = page[at + 2]!;
      }
      if (fits && count < LONG_CHAIN) {
        append(organization, key, line);
        return 0;
      }
      map = toMap(head);
      long.set(organization, map);
      return seeInMap(map, key, line);
    },
  };
}

function seeInMap(keys: Map<number, number>, key: number, line: number): number {
  const before = keys.get(key);
  if (before !== undefined) return before;
  keys.set(key, line);
  return 0;
}

const PAGE_BITS = 15;
const PAGE = 1 << PAGE_BITS;
const LONG_CHAIN = 256;
const VERSIONS = 1 << 12;
const MONTHS = 1 << 19;
