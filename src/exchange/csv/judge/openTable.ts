/** Whole numbers from 1 by whole keys from 0; 0 for a key that is not there. */
export interface OpenTable {
  get(key: number): number;
  set(key: number, value: number): void;
}

/** Makes a table of open addresses: twelve bytes a place, where a `Map` takes forty. */
export function openTable(): OpenTable {
  let keys = new Float64Array(256);
  let values = new Int32Array(256);
  let taken = 0;

  function placeOf(key: number): number {
    const last = keys.length - 1;
    const mixed = Math.imul(key >>> 0, 0x9e3779b1) ^ Math.imul(key / 2 ** 32, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & last;
    while (values[at] !== 0 && keys[at] !== key) at = (at + 1) & last;
    return at;
  }

  function put(key: number, value: number): void {
    const at = placeOf(key);
    if (values[at] === 0) taken++;
    keys[at] = key;
    values[at] = value;
  }

  function grow(): void {
    const [before, held] = [keys, values];
    keys = new Float64Array(before.length * 2);
    values = new Int32Array(before.length * 2);
    taken = 0;
    for (let i = 0; i < before.length; i++) if (held[i] !== 0) put(before[i]!, held[i]!);
  }

  return {
    get: (key) => values[placeOf(key)]!,
    set(key, value) {
      put(key, value);
      if (taken * 4 > keys.length * 3) grow();
    },
  };
}
