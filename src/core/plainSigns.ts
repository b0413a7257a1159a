/** A text in plain signs, and where each of them stood. */
export interface PlainSigns {
  readonly text: string;
  /** The place in the text as it came. */
  readonly placeOf: (at: number) => number;
}

/**
 * Writes digits of other scripts and widths, dashes, blanks and signs of addresses as a keyboard of this country does, and
 * leaves out what cannot be seen, so that the same data is found however it was typed.
 */
export function plainSigns(text: string): PlainSigns {
  if (/^[ -~\s]*$/.test(text) && !text.includes('\u00a0')) return { text, placeOf: (at) => at };
  const places: number[] = [];
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (UNSEEN.test(sign)) continue;
    plain += plainSign(sign);
    places.push(i);
  }
  return { text: plain, placeOf: (at) => places[at] ?? text.length };
}

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** One sign for one sign. */
function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x80) return sign;
  // Signs of full width stand in the order of ASCII.
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  const zero = ZEROS.find((each) => code >= each && code < each + 10);
  if (zero !== undefined) return String(code - zero);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return /\s/.test(sign) ? ' ' : sign;
}

/** The zero of Arabic, Persian, Devanagari, Bengali, Khmer, Lao and Thai. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0x17e0, 0xed0, 0xe50];
