import type { RecordKey } from '../core/finding.js';

/** Counts equal fingerprints without keeping them: returns how many with this record's key, code and field there are by now. */
export type CountFingerprint = (record: RecordKey, code: string, field: string | undefined) => number;

/**
 * Makes a counter of fingerprints for one file.
 *
 * A fingerprint is code, organization, month and field. Code and field are numbered once; each organization and
 * month that has findings has a chain of (number, count, next) in one typed array, so a finding costs twelve
 * bytes and not its text.
 */
export function fingerprintNumbers(): CountFingerprint {
  const heads = new Map<string | number, number>();
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
    chain.set([number, 1, next], used);
    used += 3;
    return used - 3;
  }

  return ({ organization, month = '' }, code, field = '') => {
    const number = numberOf(code, field);
    const key = keyOf(organization, month);
    const head = heads.get(key) ?? 0;
    for (let at = head; at !== 0; at = chain[at + 2]!) if (chain[at] === number) return ++chain[at + 1]!;
    heads.set(key, append(number, head));
    return 1;
  };
}

/** A number where both parts are well-formed, for a number costs a map less than a text does. */
function keyOf(organization: string, month: string): string | number {
  if (!/^\d{8}$/.test(organization) || !/^\d{4}-\d{2}$/.test(month)) return `${organization}|${month}`;
  return (Number(organization) * 10_000 + Number(month.slice(0, 4))) * 100 + Number(month.slice(5));
}
