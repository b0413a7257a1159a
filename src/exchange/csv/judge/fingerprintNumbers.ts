import { openTable } from './openTable.js';

/** Counts equal fingerprints without keeping them. */
export interface FingerprintNumbers {
  /** Begins the findings of a row; the key stands for its organization and month. A number costs less than a text. */
  begin(key: number | string): void;
  /** Returns how many fingerprints with the row's key, this code and this field there are by now. */
  next(code: string, field: string | undefined): number;
}

/**
 * Makes a counter of fingerprints for one file.
 *
 * A fingerprint is code, organization, month and field. Code and field are numbered once; each organization and
 * month that has findings has a chain of (number, count, next) in one typed array, so a finding costs twelve
 * bytes and not its text. Where a chain begins stands in a table of open addresses, at twelve bytes a place.
 */
export function fingerprintNumbers(): FingerprintNumbers {
  const heads = openTable();
  const headsOfTexts = new Map<string, number>();
  const numbers = new Map<string, Map<string, number>>();
  let known = 0;
  let chain = new Int32Array(3 * 256);
  let used = 3;

  function numberOf(code: string, field: string): number {
    let ofCode = numbers.get(code);
    if (!ofCode) numbers.set(code, (ofCode = new Map()));
    let number = ofCode.get(field);
    if (number === undefined) ofCode.set(field, (number = ++known));
    return number;
  }

  function append(number: number, next: number): number {
    if (used === chain.length) {
      const larger = new Int32Array(chain.length * 2);
      larger.set(chain);
      chain = larger;
    }
    chain[used] = number;
    chain[used + 1] = 1;
    chain[used + 2] = next;
    used += 3;
    return used - 3;
  }

  let row: number | string = 0;
  let head = 0;

  return {
    begin(key) {
      row = key;
      head = typeof key === 'string' ? (headsOfTexts.get(key) ?? 0) : heads.get(key);
    },
    next(code, field = '') {
      const number = numberOf(code, field);
      for (let at = head; at !== 0; at = chain[at + 2]!) if (chain[at] === number) return ++chain[at + 1]!;
      // The first of a chain stays the first, so that it is set once.
      const added = append(number, head === 0 ? 0 : chain[head + 2]!);
      if (head !== 0) chain[head + 2] = added;
      else if (typeof row === 'string') headsOfTexts.set(row, (head = added));
      else heads.set(row, (head = added));
      return 1;
    },
  };
}
