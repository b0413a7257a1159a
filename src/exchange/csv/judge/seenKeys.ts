import { openTable } from './openTable.js';

/** Remembers which keys have been seen and where, in less than eight bytes a row. */
export interface SeenKeys {
  /** Returns the line at which (organization, month, version) was seen before, or 0 and remembers this line. */
  see(organization: number, month: number, version: number, line: number): number;
}

/**
 * Makes a memory for the keys of a file.
 *
 * Each organization has a chain of blocks, longer at each link up to twelve rows: four bytes a row for the line and two for
 * month and version, so an organization with one row costs little and one with many costs less than eight bytes a row.
 * A chain of more than `LONG_CHAIN` rows, or a key that does not fit two bytes, goes to a map, so that no file makes
 * look-ups slow.
 */
export function seenKeys(): SeenKeys {
  const heads = openTable();
  const long = new Map<number, Map<number, number>>();
  const pages: Int32Array[] = [];
  let room = PAGE;
  // Months count from long before the first one of the file.
  let base = Number.NaN;
  // Neighboring rows mostly share their organization, so what is known of the last one stays at hand.
  let last = Number.NaN;
  let head = 0;
  let map: Map<number, number> | undefined;

  // A block: [capacity and count, next block, lines ..., keys two a word]. Its handle is page * PAGE + place; 0 is none.
  function newBlock(capacity: number, next: number): number {
    const words = 2 + capacity + (capacity >> 1);
    if (room + words > PAGE) {
      pages.push(new Int32Array(PAGE));
      room = 1;
    }
    const at = room;
    room += words;
    const page = pages[pages.length - 1]!;
    page[at] = capacity << 8;
    page[at + 1] = next;
    return (pages.length - 1) * PAGE + at;
  }

  function toMap(first: number): Map<number, number> {
    const found = new Map<number, number>();
    for (let block = first; block !== 0; ) {
      const page = pages[block >> PAGE_BITS]!;
      const at = block & (PAGE - 1);
      for (let i = 0; i < countAt(page, at); i++) found.set(keyAt(page, at, i), page[at + 2 + i]!);
      block = page[at + 1]!;
    }
    return found;
  }

  function append(organization: number, key: number, line: number): void {
    let page = pages[head >> PAGE_BITS]!;
    let at = head & (PAGE - 1);
    if (head === 0 || countAt(page, at) === capacityAt(page, at)) {
      const capacity = head === 0 ? 4 : Math.min(capacityAt(page, at) + 4, 12);
      heads.set(organization, (head = newBlock(capacity, head)));
      page = pages[head >> PAGE_BITS]!;
      at = head & (PAGE - 1);
    }
    const i = countAt(page, at);
    page[at + 2 + i] = line;
    page[at + 2 + capacityAt(page, at) + (i >> 1)]! |= key << ((i & 1) << 4);
    page[at]!++;
  }

  return {
    see(organization, month, version, line) {
      if (Number.isNaN(base)) base = month - MONTHS / 2;
      const distance = month - base;
      const fits = version < VERSIONS && distance >= 0 && distance < MONTHS;
      const key = fits ? distance * VERSIONS + version : -1 - (month * 2 ** 31 + version);
      if (organization !== last) {
        last = organization;
        map = long.get(organization);
        head = heads.get(organization);
      }
      if (map) return seeInMap(map, key, line);
      let count = 0;
      for (let block = head; block !== 0; ) {
        const page = pages[block >> PAGE_BITS]!;
        const at = block & (PAGE - 1);
        const size = countAt(page, at);
        for (let i = 0; i < size; i++) if (keyAt(page, at, i) === key) return page[at + 2 + i]!;
        count += size;
        block = page[at + 1]!;
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

const capacityAt = (page: Int32Array, at: number): number => page[at]! >> 8;
const countAt = (page: Int32Array, at: number): number => page[at]! & 255;
const keyAt = (page: Int32Array, at: number, i: number): number =>
  (page[at + 2 + capacityAt(page, at) + (i >> 1)]! >>> ((i & 1) << 4)) & 0xffff;

function seeInMap(keys: Map<number, number>, key: number, line: number): number {
  const before = keys.get(key);
  if (before !== undefined) return before;
  keys.set(key, line);
  return 0;
}

const PAGE_BITS = 15;
const PAGE = 1 << PAGE_BITS;
const LONG_CHAIN = 256;
const VERSIONS = 1 << 4;
const MONTHS = 1 << 12;
