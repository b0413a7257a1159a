// Seeded, made-up rows: the same bytes on every machine. Files stand in the system's folder for temporary files.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASKED, AT_MOST, COLUMNS, MEASURE_COLUMNS, POSITIVE_WHILE } from './form.mjs';

/** mulberry32: numbers from 0 to below 1. */
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The numbers of one clean report; no rule within a row speaks. */
export function cleanValues(next) {
  const upTo = (most) => Math.floor(next() * (most + 1));
  const between = (least, most) => least + upTo(most - least);
  const v = {};
  v.enrolled = between(120, 1900);
  v.schoolsParticipating = '';
  v.screenedYtd = upTo(v.enrolled);
  v.screened = upTo(v.screenedYtd);
  v.identifiedAtRisk = upTo(v.screened * 0.3);
  v.identifiedOther = upTo(20);
  v.referredSchool = upTo(30);
  v.referredCommunity = upTo(12);
  v.referredUnduplicated = between(
    Math.max(v.referredSchool, v.referredCommunity),
    v.referredSchool + v.referredCommunity,
  );
  v.referralsConnected = upTo(v.referredUnduplicated);
  v.tier1Reached = upTo(v.enrolled);
  for (const [tier, share] of [
    ['tier2', 0.2],
    ['tier3', 0.08],
  ]) {
    v[`${tier}ServedYtd`] = upTo(v.enrolled * share);
    v[`${tier}Served`] = upTo(v[`${tier}ServedYtd`]);
    v[`${tier}New`] = upTo(v[`${tier}Served`]);
    v[`${tier}EvidenceBased`] = upTo(v[`${tier}Served`]);
  }
  v.tier23Unduplicated = between(Math.max(v.tier2Served, v.tier3Served), v.tier2Served + v.tier3Served);
  v.tier23UnduplicatedYtd = between(
    Math.max(v.tier2ServedYtd, v.tier3ServedYtd, v.tier23Unduplicated),
    v.tier2ServedYtd + v.tier3ServedYtd,
  );
  for (const kind of ['psychosocial', 'academic']) {
    v[`${kind}Assessed`] = upTo(v.tier23UnduplicatedYtd);
    v[`${kind}Improved`] = upTo(v[`${kind}Assessed`]);
  }
  v.daysInMembership = v.enrolled * between(15, 22);
  v.daysAttended = v.daysInMembership - upTo(v.enrolled * 2);
  v.chronicallyAbsent = upTo(v.enrolled * 0.2);
  v.disciplined = upTo(8);
  v.disciplineEvents = v.disciplined === 0 ? 0 : v.disciplined + upTo(4);
  v.crisisEvents = upTo(6);
  v.waitDaysMedian = v.referralsConnected === 0 ? 'notApplicable' : upTo(300) / 10;
  v.teamMeetings = upTo(5);
  v.youthFamilyPresent = upTo(v.teamMeetings);
  v.staffTrained = upTo(40);
  v.pdsaCyclesActive = upTo(4);
  v.pdsaCyclesCompleted = upTo(2);
  v.staffWorkload = between(1, 5);
  return v;
}

/** What stands where a number is missing: nothing, or a word where an answer is due. */
export const missing = (id) => (ASKED.includes(id) ? 'notCollected' : '');

/** Takes numbers away as life does: about 4 % words of absence and 3 % blanks, without a contradiction or a debt. */
export function thinOut(v, next) {
  for (const id of MEASURE_COLUMNS) {
    const u = next();
    if (u >= 0.07) continue;
    v[id] =
      u < 0.03
        ? missing(id)
        : u < 0.055
          ? 'notCollected'
          : u < 0.065
            ? 'notAvailable'
            : u < 0.068
              ? 'declined'
              : 'unknown';
  }
  for (const { positive, other, is } of POSITIVE_WHILE)
    if (v[other] === is && v[positive] > 0) v[positive] = missing(positive);
}

/** Breaks one rule of the library. */
export function breakRule(v, next) {
  const pick = Math.floor(next() * (AT_MOST.length + POSITIVE_WHILE.length));
  if (pick >= AT_MOST.length) {
    const { positive, other, is } = POSITIVE_WHILE[pick - AT_MOST.length];
    v[positive] = 7;
    v[other] = is;
    return;
  }
  const { part, whole, second, excess, unless } = AT_MOST[pick];
  v[whole] = 200;
  if (second !== undefined) v[second] = 40;
  if (unless !== undefined) v[unless] = '';
  v[part] = (second === undefined ? 200 : 240) + (excess === 'below5Percent' ? 6 : 60);
}

const BAD_COUNTS = ['abc', '-3', '3.5', '1e5', '<10', '"1,234"', 'n/a', '*'];
const BAD_KEYS = {
  month: ['2020-13', 'Oct-20', '10/1/2020'],
  organization: ['240505', 'Belchertown'],
  version: ['0', 'v2'],
  submittedAt: ['05/12/2020 14:00', '2020-13-05T10:00:00Z'],
};
const NOTES =
  'team met screening delayed by snow week Tier2 group started referral pathway reviewed clinician on leave data checked'.split(
    ' ',
  );
const two = (n) => String(n).padStart(2, '0');

function spoilCells(row, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  for (let k = Math.floor(next() * 3); k >= 0; k--) {
    const column = next() < 0.4 ? pick(Object.keys(BAD_KEYS)) : pick(MEASURE_COLUMNS);
    row[column] = BAD_KEYS[column]
      ? pick(BAD_KEYS[column])
      : column === 'staffWorkload'
        ? '9'
        : pick(BAD_COUNTS);
    if (column === 'waitDaysMedian' && row[column] === '3.5') row[column] = '3.55';
  }
}

function noteOf(next) {
  const u = next();
  if (u > 0.2) return '';
  let note = Array.from(
    { length: 1 + Math.floor(next() * 6) },
    () => NOTES[Math.floor(next() * NOTES.length)],
  ).join(' ');
  if (u < 0.06) note += ', see plan';
  if (u < 0.02) note += ' "urgent"';
  if (u < 0.005) note += '\nsecond line';
  if (u > 0.19) note += ' \u2013 caf\u00e9';
  return /[",\n]/.test(note) ? `"${note.replaceAll('"', '""')}"` : note;
}

/** Rows as the cells of the file, by column; every key is there once. */
export function* rows(count, badPercent) {
  const next = random(20201101);
  for (let i = 0; i < count; i++) {
    const k = i % 36;
    const month = ((k + 6) % 12) + 1;
    const year = 2020 + Math.floor((k + 6) / 12);
    const school = Math.floor(i / 36);
    const row = cleanValues(next);
    row.month = `${year}-${two(month)}`;
    row.organization = String(1_000_000 + school * 7 + 1).padStart(8, '0');
    thinOut(row, next);
    row.note = noteOf(next);
    row.version = next() < 0.5 ? '1' : '';
    row.submittedAt = `${month === 12 ? year + 1 : year}-${two((month % 12) + 1)}-${two(10 + Math.floor(next() * 19))}T16:${two(Math.floor(next() * 60))}:00Z`;
    row.submittedBy = `office${Math.floor(next() * 90)}`;
    if (next() * 100 < badPercent) {
      if (next() < 0.5) spoilCells(row, next);
      else breakRule(row, next);
    }
    yield row;
  }
}

/** Where made-up files stand. */
export function folder() {
  const path = join(tmpdir(), 'csmhs-bench');
  mkdirSync(path, { recursive: true });
  return path;
}

/** The path of a file of so many rows, made where it is not there yet. */
export function fileOf(count, badPercent) {
  const file = join(folder(), `monthly1-v4-${count}-${badPercent}.csv`);
  if (existsSync(file)) return file;
  const part = openSync(`${file}.part`, 'w');
  let text = `${COLUMNS.join(',')}\n`;
  for (const row of rows(count, badPercent)) {
    text += `${COLUMNS.map((column) => row[column]).join(',')}\n`;
    if (text.length > 4e6) {
      writeSync(part, text);
      text = '';
    }
  }
  writeSync(part, text);
  closeSync(part);
  renameSync(`${file}.part`, file);
  return file;
}
