import type { Codes } from '../../../core/codes/codes.js';
import type { OrgCode } from '../../../core/codes/orgCode.js';
import { parseOrgCode } from '../../../core/codes/parseOrgCode.js';
import { encodeUtf8 } from '../../text/utf8.js';
import { ByteIndex } from './byteIndex.js';

/** Codes of eight digits stand for themselves, all others for a number from here on. */
const NUMBERED = 100_000_000;

/**
 * The organizations of one file as numbers, for columns of numbers: eight digits as they are, and any other code by the
 * order in which it was first seen.
 *
 * What is kept grows with the organizations of a file and not with its rows. This is a class because the decoder asks it
 * in its inner loop.
 */
export class OrgTable {
  /** Where the cell ends in which `find` found a code. */
  end = 0;
  /** Whether any eight digits are a code. */
  readonly takesEight: boolean;
  private readonly index = new ByteIndex();
  private readonly texts: OrgCode[] = [];
  private readonly districts: boolean[] = [];
  /** Codes that the index does not find. */
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
    if (this.takesEight) {
      const code = eightAt(bytes, from);
      if (code >= 0) {
        this.end = from + 8;
        return code;
      }
    }
    const found = this.index.count === 0 ? -1 : this.index.find(bytes, from, delimiter);
    this.end = this.index.end;
    return found < 0 ? -1 : NUMBERED + found;
  }

  /** The same for a cell whose end is known. */
  findIn(bytes: Uint8Array, from: number, to: number): number {
    const found = this.index.findIn(bytes, from, to);
    return found < 0 ? -1 : NUMBERED + found;
  }

  /** Gives the number of a whole code; from now on it is found by its bytes. */
  numberOf(code: OrgCode): number {
    if (this.takesEight && /^\d{8}$/.test(code)) return Number(code);
    const bytes = encodeUtf8(code);
    const known = this.findIn(bytes, 0, bytes.length);
    return known >= 0 ? known : (this.others.get(code) ?? this.add(code, bytes));
  }

  textOf(number: number): OrgCode {
    return number < NUMBERED ? (String(number).padStart(8, '0') as OrgCode) : this.texts[number - NUMBERED]!;
  }

  isDistrict(number: number): boolean {
    return number < NUMBERED ? number % this.modulus === this.rest : this.districts[number - NUMBERED]!;
  }

  private add(code: OrgCode, bytes: Uint8Array): number {
    const number = NUMBERED + this.texts.length;
    this.texts.push(code);
    this.districts.push(this.codes.isDistrict(code));
    this.index.add(bytes);
    for (const lost of this.index.lost.splice(0)) this.others.set(this.texts[lost]!, NUMBERED + lost);
    return number;
  }
}

/** The number of eight digits that stand alone at `p`; -1 where there are fewer or more. */
function eightAt(b: Uint8Array, p: number): number {
  let code = 0;
  for (let i = p; i < p + 8; i++) {
    const digit = b[i]! - 48;
    if (digit >>> 0 > 9) return -1;
    code = code * 10 + digit;
  }
  return (b[p + 8]! - 48) >>> 0 > 9 ? code : -1;
}

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
