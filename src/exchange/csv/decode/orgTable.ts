import type { Codes } from '../../../core/codes/codes.js';
import type { OrgCode } from '../../../core/codes/orgCode.js';
import { parseOrgCode } from '../../../core/codes/parseOrgCode.js';
import { encodeUtf8 } from '../../text/utf8.js';
import { CR, LF } from '../cells/csvCells.js';

/** Codes of eight digits stand for themselves, all others for a number from here on. */
const NUMBERED = 100_000_000;

/** Longer than any code. */
const LONGEST = 41;

/** So many places are looked at for a code; what finds none is looked up by its text. */
const MOST_PROBES = 24;

/**
 * The organizations of one file as numbers, for columns of numbers: eight digits as they are, and any other code by the
 * order in which it was first seen.
 *
 * A code that was seen before is found by its bytes, without a string. What is kept grows with the organizations of a
 * file and not with its rows. This is a class because the decoder asks it in its inner loop.
 */
export class OrgTable {
  /** Whether any eight digits are a code. */
  readonly takesEight: boolean;
  /** Where the cell ends in which `find` found a code. */
  end = 0;
  /** How many codes have a number. */
  private count = 0;
  private readonly texts: OrgCode[] = [];
  private isDistrictAt: Uint8Array = new Uint8Array(64);
  private hashes: Int32Array = new Int32Array(64);
  private starts: Int32Array = new Int32Array(65);
  private letters: Uint8Array = new Uint8Array(1024);
  /** Numbers of codes plus one by their hash; at least twice as many places as codes. */
  private places: Int32Array = new Int32Array(128);
  /** Codes whose places were all taken. */
  private readonly others = new Map<string, number>();

  /** Of eight digits: those of a district leave this rest when they are divided by that. */
  private readonly modulus: number;
  private readonly rest: number;

  constructor(readonly codes: Codes) {
    const suffix = suffixOfEight(codes);
    this.takesEight = suffix !== null && EIGHTS.every((code) => parseOrgCode(code, codes).ok);
    this.modulus = 10 ** (suffix?.length ?? 0);
    this.rest = Number(suffix ?? 0);
  }

  /** Gives the number of the code that fills a cell from `from` on; -1 where it was not seen yet, or is none. */
  find(bytes: Uint8Array, from: number, delimiter: number): number {
    if (this.count === 0) return -1;
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
    return this.count === 0 || to - from >= LONGEST
      ? -1
      : this.at(bytes, from, to, this.hashOf(bytes, from, to));
  }

  /** Gives the number of a whole code; from now on it is found by its bytes. */
  numberOf(code: OrgCode): number {
    if (this.takesEight && /^\d{8}$/.test(code)) return Number(code);
    const bytes = encodeUtf8(code);
    const hash = this.hashOf(bytes, 0, bytes.length);
    const known = this.at(bytes, 0, bytes.length, hash);
    if (known >= 0) return known;
    return this.others.get(code) ?? this.add(code, bytes, hash);
  }

  textOf(number: number): OrgCode {
    return number < NUMBERED ? (String(number).padStart(8, '0') as OrgCode) : this.texts[number - NUMBERED]!;
  }

  isDistrict(number: number): boolean {
    return number < NUMBERED
      ? number % this.modulus === this.rest
      : this.isDistrictAt[number - NUMBERED] === 1;
  }

  private hashOf(bytes: Uint8Array, from: number, to: number): number {
    let hash = SEED;
    for (let p = from; p < to; p++) hash = Math.imul(hash ^ bytes[p]!, 0x01000193);
    return hash;
  }

  private at(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const { places, hashes, starts, letters } = this;
    const mask = places.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const entry = places[place]! - 1;
      if (entry < 0) return -1;
      if (hashes[entry] === hash && starts[entry + 1]! - starts[entry]! === to - from) {
        let at = starts[entry]!;
        let p = from;
        while (p < to && bytes[p] === letters[at]) {
          p++;
          at++;
        }
        if (p === to) return NUMBERED + entry;
      }
      place = (place + 1) & mask;
    }
    return -1;
  }

  private add(code: OrgCode, bytes: Uint8Array, hash: number): number {
    const entry = this.count++;
    if (entry === this.hashes.length) this.growEntries();
    const start = this.starts[entry]!;
    while (start + bytes.length > this.letters.length) this.letters = copied(this.letters, Uint8Array);
    this.letters.set(bytes, start);
    this.starts[entry + 1] = start + bytes.length;
    this.hashes[entry] = hash;
    this.isDistrictAt[entry] = this.codes.isDistrict(code) ? 1 : 0;
    this.texts.push(code);
    if (this.count * 2 > this.places.length) this.growPlaces();
    else this.place(entry);
    return NUMBERED + entry;
  }

  private growEntries(): void {
    this.hashes = copied(this.hashes, Int32Array);
    this.isDistrictAt = copied(this.isDistrictAt, Uint8Array);
    this.starts = copied(this.starts, Int32Array);
  }

  private growPlaces(): void {
    this.places = new Int32Array(this.places.length * 2);
    for (let entry = 0; entry < this.count; entry++) this.place(entry);
  }

  private place(entry: number): void {
    const { places } = this;
    const mask = places.length - 1;
    const hash = this.hashes[entry]!;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      if (places[place] === 0) {
        places[place] = entry + 1;
        return;
      }
      place = (place + 1) & mask;
    }
    this.others.set(this.texts[entry]!, NUMBERED + entry);
  }
}

const SEED = 0x811c9dc5;

const EIGHTS: readonly string[] = ['00240000', '12345678', '99999999'];

/** What tells a district where eight digits are the code of a district or of a school whatever they are; `null` where they are not. */
function suffixOfEight({ schemes }: Codes): string | null {
  for (const { district, school, parent } of schemes) {
    if (district !== '99999999' || school !== district || parent.by !== 'prefix') continue;
    const { length, suffix = '' } = parent as { readonly length: number; readonly suffix?: string };
    if (length + suffix.length === 8 && /^\d*$/.test(suffix)) return suffix;
  }
  return null;
}

function copied<A extends Int32Array | Uint8Array>(from: A, Kind: new (length: number) => A): A {
  const larger = new Kind(from.length * 2);
  larger.set(from);
  return larger;
}
