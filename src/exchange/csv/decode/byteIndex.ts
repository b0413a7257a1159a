import { CR, LF } from '../cells/lines.js';

/** Longer than any code. */
const LONGEST = 41;

/** So many places are looked at for a word; what finds none there is looked up by its text. */
const MOST_PROBES = 24;

const SEED = 0x811c9dc5;

/**
 * Words of a file with the numbers 0, 1, 2 and on, found by their bytes without a string. This is a class because the
 * decoder asks it in its inner loop.
 */
export class ByteIndex {
  /** How many words there are. */
  count = 0;
  /** Words that are not found by their bytes any more, since too many others have their places; whoever keeps them takes them from here. */
  readonly lost: number[] = [];
  /** Where the cell ends in which `find` found a word. */
  end = 0;
  private hashes: Int32Array = new Int32Array(64);
  private starts: Int32Array = new Int32Array(65);
  private letters: Uint8Array = new Uint8Array(1024);
  /** Numbers of words plus one by their hash; at least twice as many places as words. */
  private places: Int32Array = new Int32Array(128);

  /** Gives the number of the word that fills a cell from `from` on; -1 where there is none. */
  find(bytes: Uint8Array, from: number, delimiter: number): number {
    let hash = SEED;
    let p = from;
    for (let byte = bytes[p]!; byte !== delimiter && byte !== LF && byte !== CR; byte = bytes[++p]!) {
      if (p - from >= LONGEST) return -1;
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    this.end = p;
    return this.at(bytes, from, p, hash);
  }

  /** The same for a cell whose end is known. */
  findIn(bytes: Uint8Array, from: number, to: number): number {
    return to - from >= LONGEST ? -1 : this.at(bytes, from, to, hashOf(bytes, from, to));
  }

  /** Adds a word that is not there yet. */
  add(word: Uint8Array): void {
    const number = this.count++;
    if (number === this.hashes.length) {
      this.hashes = copied(this.hashes, Int32Array);
      this.starts = copied(this.starts, Int32Array);
    }
    const start = this.starts[number]!;
    while (start + word.length > this.letters.length) this.letters = copied(this.letters, Uint8Array);
    this.letters.set(word, start);
    this.starts[number + 1] = start + word.length;
    this.hashes[number] = hashOf(word, 0, word.length);
    if (this.count * 2 > this.places.length) {
      this.places = new Int32Array(this.places.length * 2);
      for (let each = 0; each < number; each++) this.place(each);
    }
    this.place(number);
  }

  private at(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const { places, hashes, starts, letters } = this;
    const mask = places.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const number = places[place]! - 1;
      if (number < 0) return -1;
      if (hashes[number] === hash && starts[number + 1]! - starts[number]! === to - from) {
        let at = starts[number]!;
        let p = from;
        while (p < to && bytes[p] === letters[at]) {
          p++;
          at++;
        }
        if (p === to) return number;
      }
      place = (place + 1) & mask;
    }
    return -1;
  }

  private place(number: number): void {
    const { places } = this;
    const mask = places.length - 1;
    const hash = this.hashes[number]!;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      if (places[place] === 0) {
        places[place] = number + 1;
        return;
      }
      place = (place + 1) & mask;
    }
    this.lost.push(number);
  }
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = SEED;
  for (let p = from; p < to; p++) hash = Math.imul(hash ^ bytes[p]!, 0x01000193);
  return hash;
}

function copied<A extends Int32Array | Uint8Array>(from: A, Kind: new (length: number) => A): A {
  const larger = new Kind(from.length * 2);
  larger.set(from);
  return larger;
}
