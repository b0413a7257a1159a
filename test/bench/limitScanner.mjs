// The line of what is physically possible: a scanner written by hand for exactly the layout of `form.mjs`. It checks the
// same cells and rules, but only counts: no finding, no object, no text, no line or column.

const row = new Int32Array(38);
const ABSENT = -1;
const NOT_COLLECTED = -2;
const BLANK = -3;
let rows = 0;
let clean = 0;
let enrolled = 0;
let wrong = 0;

/** Counts rows, clean rows and the students enrolled over clean rows. */
export function scanFile(chunks) {
  const capacity = 1 << 18;
  const bytes = new Uint8Array(capacity * 2 + 64);
  let length = 0;
  let isHead = true;
  rows = clean = enrolled = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, length);
    length += chunk.length;
    bytes.fill(0, length, length + 32);
    let p = 0;
    if (isHead) p = bytes.indexOf(10) + 1;
    isHead = false;
    p = scan(bytes, p, length);
    bytes.copyWithin(0, p, length);
    length -= p;
  }
  return { rows, clean, bad: rows - clean, enrolled };
}

/** Scans whole rows and returns where the first row begins that is not whole. */
function scan(b, from, end) {
  let p = from;
  while (p < end) {
    const start = p;
    wrong = 0;
    if (isMonth(b, p) && b[p + 7] === 44) p += 8;
    else p = reject(b, p, end);
    if (areDigits(b, p, 8) && b[p + 8] === 44) p += 9;
    else p = reject(b, p, end);
    p = counts(b, p, end, 0, 17);
    p = skip(b, p, end);
    p = counts(b, p, end, 17, 27);
    p = tenths(b, p, end);
    p = counts(b, p, end, 28, 37);
    p = counts(b, p, end, 37, 38);
    if (row[37] === 0 || row[37] > 5) wrong++;
    if (b[p] === 44) p++;
    else if (b[p] > 48 && b[p] < 58 && b[p + 1] === 44) p += 2;
    else p = reject(b, p, end);
    if (b[p] === 44) p++;
    else if (isInstant(b, p)) p += 21;
    else p = reject(b, p, end);
    p = skip(b, p, end);
    if (p > end) return start;
    rows++;
    judge();
    if (wrong > 0) continue;
    clean++;
    if (row[0] > 0) enrolled += row[0];
  }
  return p;
}

function counts(b, from, end, first, last) {
  let p = from;
  for (let i = first; i < last; i++) {
    let c = b[p] - 48;
    if (c >>> 0 < 10) {
      let v = c;
      let q = p + 1;
      while ((c = b[q] - 48) >>> 0 < 10 && q - p < 9) {
        v = v * 10 + c;
        q++;
      }
      if (b[q] === 44) {
        row[i] = v;
        p = q + 1;
        continue;
      }
    } else if (c === -4) {
      row[i] = BLANK;
      p++;
      continue;
    } else {
      const size = wordAt(b, p);
      if (size > 0 && b[p + size] === 44) {
        row[i] = b[p + 3] === 67 ? NOT_COLLECTED : ABSENT;
        p += size + 1;
        continue;
      }
    }
    row[i] = ABSENT;
    p = reject(b, p, end);
  }
  return p;
}

function tenths(b, p, end) {
  row[27] = ABSENT;
  let q = p;
  let v = 0;
  for (let c = b[q] - 48; c >>> 0 < 10 && q - p < 8; c = b[++q] - 48) v = v * 10 + c;
  if (q > p) {
    v *= 10;
    if (b[q] === 46 && (b[q + 1] - 48) >>> 0 < 10) {
      v += b[q + 1] - 48;
      q += 2;
    }
    if (b[q] !== 44) return reject(b, p, end);
    row[27] = v;
    return q + 1;
  }
  const size = wordAt(b, p);
  return b[p + size] === 44 ? p + size + 1 : reject(b, p, end);
}

/** The length of a word of absence, by its letters. */
function wordAt(b, p) {
  const c = b[p];
  // notCollected, notAvailable, notApplicable
  if (c === 110 && b[p + 1] === 111 && b[p + 2] === 116) {
    if (b[p + 3] === 67) return is(b, p + 4, COLLECTED) ? 12 : 0;
    if (b[p + 3] === 65) return is(b, p + 4, AVAILABLE) ? 12 : is(b, p + 4, APPLICABLE) ? 13 : 0;
    return 0;
  }
  if (c === 100) return is(b, p, DECLINED) ? 8 : 0;
  if (c === 117) return is(b, p, UNKNOWN) ? 7 : 0;
  return c === 115 && is(b, p, SUPPRESSED) ? 10 : 0;
}

const bytesOf = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const COLLECTED = bytesOf('ollected');
const AVAILABLE = bytesOf('vailable');
const APPLICABLE = bytesOf('pplicable');
const DECLINED = bytesOf('declined');
const UNKNOWN = bytesOf('unknown');
const SUPPRESSED = bytesOf('suppressed');

function is(b, p, word) {
  for (let i = 0; i < word.length; i++) if (b[p + i] !== word[i]) return false;
  return true;
}

function reject(b, p, end) {
  wrong++;
  return skip(b, p, end);
}

/** Goes to the byte behind the separator that ends this cell. */
function skip(b, from, end) {
  let p = from;
  if (b[p] === 34) {
    for (p++; ; p++) {
      if (p >= end) return end + 1;
      if (b[p] !== 34) continue;
      if (b[p + 1] !== 34) break;
      p++;
    }
    p++;
  }
  while (p < end && b[p] !== 44 && b[p] !== 10) p++;
  return p + 1;
}

function areDigits(b, p, n) {
  for (let i = 0; i < n; i++) if ((b[p + i] - 48) >>> 0 > 9) return false;
  return true;
}

const two = (b, p) => b[p] * 10 + b[p + 1] - 528;

function isMonth(b, p) {
  return areDigits(b, p, 4) && b[p + 4] === 45 && areDigits(b, p + 5, 2) && (two(b, p + 5) - 1) >>> 0 < 12;
}

/** `2020-11-15T16:30:00Z` and a comma. */
function isInstant(b, p) {
  if (!isMonth(b, p) || b[p + 7] !== 45 || b[p + 10] !== 84 || b[p + 13] !== 58) return false;
  if (b[p + 16] !== 58 || b[p + 19] !== 90 || b[p + 20] !== 44) return false;
  if (!areDigits(b, p + 8, 2) || !areDigits(b, p + 11, 2) || !areDigits(b, p + 14, 2)) return false;
  if (!areDigits(b, p + 17, 2)) return false;
  const day = two(b, p + 8);
  return day > 0 && day < 32 && two(b, p + 11) < 24 && two(b, p + 14) < 60 && two(b, p + 17) < 60;
}

// Where each measure stands in `row`.
const ENROLLED = 0;
const SCREENED_YTD = 1;
const SCREENED = 2;
const AT_RISK = 4;
const REACHED = 6;
const T2 = 7;
const T3 = 8;
const T23 = 9;
const T2_YTD = 10;
const T3_YTD = 11;
const T23_YTD = 12;
const T2_NEW = 13;
const T3_NEW = 14;
const T2_EVIDENCE = 15;
const T3_EVIDENCE = 16;
const TO_SCHOOL = 17;
const TO_COMMUNITY = 18;
const REFERRED = 19;
const CONNECTED = 20;
const PS_ASSESSED = 21;
const PS_IMPROVED = 22;
const AC_ASSESSED = 23;
const AC_IMPROVED = 24;
const ATTENDED = 25;
const MEMBERSHIP = 26;
const WAIT = 27;
const ABSENTEES = 28;
const DISCIPLINED = 29;
const EVENTS = 30;
const MEETINGS = 32;
const FAMILY = 33;
const CYCLES = 35;
const COMPLETED = 36;

/** The rules of the form and what is due, unrolled; the two codes of a whole by 5 % are one compare. */
function judge() {
  const all = row[ENROLLED];
  if (all >= 0) {
    if (row[SCREENED] > all) wrong++;
    if (row[T2] > all) wrong++;
    if (row[T3] > all) wrong++;
    if (row[T23] > all) wrong++;
    if (row[REACHED] > all) wrong++;
    if (row[SCREENED_YTD] > all) wrong++;
    if (row[T2_YTD] > all) wrong++;
    if (row[T3_YTD] > all) wrong++;
    if (row[T23_YTD] > all) wrong++;
    if (row[PS_ASSESSED] > all) wrong++;
    if (row[PS_ASSESSED] < 0 && row[PS_IMPROVED] > all) wrong++;
    if (row[AC_ASSESSED] > all) wrong++;
    if (row[AC_ASSESSED] < 0 && row[AC_IMPROVED] > all) wrong++;
    if (row[ABSENTEES] > all) wrong++;
    if (row[DISCIPLINED] > all) wrong++;
    if (row[REFERRED] > all) wrong++;
  }
  part(SCREENED, SCREENED_YTD);
  part(T2, T2_YTD);
  part(T3, T3_YTD);
  part(T23, T23_YTD);
  part(AT_RISK, SCREENED);
  part(T2_NEW, T2);
  part(T3_NEW, T3);
  part(T2_EVIDENCE, T2);
  part(T3_EVIDENCE, T3);
  part(FAMILY, MEETINGS);
  part(T2, T23);
  part(T3, T23);
  if (row[T2] >= 0 && row[T3] >= 0 && row[T23] > row[T2] + row[T3]) wrong++;
  part(T2_YTD, T23_YTD);
  part(T3_YTD, T23_YTD);
  part(PS_IMPROVED, PS_ASSESSED);
  part(AC_IMPROVED, AC_ASSESSED);
  part(PS_ASSESSED, T23_YTD);
  part(AC_ASSESSED, T23_YTD);
  if (row[T2_YTD] >= 0 && row[T3_YTD] >= 0) {
    const sum = row[T2_YTD] + row[T3_YTD];
    if (row[T23_YTD] > sum) wrong++;
    if (row[T23_YTD] < 0 && row[PS_ASSESSED] > sum) wrong++;
    if (row[T23_YTD] < 0 && row[AC_ASSESSED] > sum) wrong++;
  }
  if (row[TO_SCHOOL] >= 0 && row[TO_COMMUNITY] >= 0) {
    const sum = row[TO_SCHOOL] + row[TO_COMMUNITY];
    if (row[CONNECTED] > sum) wrong++;
    if (row[REFERRED] > sum) wrong++;
  }
  part(TO_SCHOOL, REFERRED);
  part(TO_COMMUNITY, REFERRED);
  part(DISCIPLINED, EVENTS);
  part(ATTENDED, MEMBERSHIP);
  if (row[PS_IMPROVED] > 0 && row[PS_ASSESSED] === NOT_COLLECTED) wrong++;
  if (row[AC_IMPROVED] > 0 && row[AC_ASSESSED] === NOT_COLLECTED) wrong++;
  if (row[AT_RISK] > 0 && row[SCREENED] === NOT_COLLECTED) wrong++;
  if (row[EVENTS] > 0 && row[DISCIPLINED] === 0) wrong++;
  if (row[WAIT] > 0 && row[CONNECTED] === 0) wrong++;
  if (row[ENROLLED] === BLANK || row[SCREENED] === BLANK || row[SCREENED_YTD] === BLANK) wrong++;
  if (row[T2] === BLANK || row[T2_YTD] === BLANK || row[T3] === BLANK || row[T3_YTD] === BLANK) wrong++;
  if (row[PS_ASSESSED] === BLANK || row[PS_IMPROVED] === BLANK) wrong++;
  if (row[AC_ASSESSED] === BLANK || row[AC_IMPROVED] === BLANK) wrong++;
  if (row[CYCLES] === BLANK || row[COMPLETED] === BLANK) wrong++;
}

function part(a, b) {
  if (row[a] > row[b] && row[b] >= 0) wrong++;
}
