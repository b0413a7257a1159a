import { parseOrgCode } from '../../src/core/codes/parseOrgCode.js';
import type { Finding } from '../../src/core/finding.js';
import { parseGrade } from '../../src/core/grade.js';
import type { Outcome } from '../../src/core/outcome.js';
import { hasPersonalData } from '../../src/core/personalData.js';
import { readReportedValue } from '../../src/core/reportedValue.js';
import { parseReportingMonth } from '../../src/core/reportingMonth.js';
import { parseSchoolYear } from '../../src/core/schoolYear.js';
import { shownText } from '../../src/core/shownText.js';
import { cutText } from './changedValue.js';
import { NASTY } from './nasty.js';
import type { Random } from './random.js';
import type { Door } from './seen.js';

/** What people write into the cells of a month. */
const CELLS = [
  ...[
    '340',
    '1,204',
    '12.5',
    '0',
    '-3',
    '<10',
    '*',
    'n/a',
    'N/A',
    'not collected',
    'suppressed',
    '12 %',
    '١٢',
    '1 204',
  ],
  ...[
    '2020-10',
    'Oct 2020',
    '10/2020',
    'October 2020',
    '2020-10-01',
    '44105',
    '2020-21',
    '2020-2021',
    '20-21',
    'SY 2021',
  ],
  ...[
    '00240000',
    '240000',
    '2.4E+05',
    '00240505',
    '2712345',
    '0024-0000',
    'Grade 9',
    '3rd',
    'PK',
    'K',
    '12',
    'gr. 4',
  ],
  ...[
    'Call 413-555-0123',
    'a.b@example.org',
    'SASID 1012345678',
    'born 5/4/2009',
    'Lee, Ann 5/4/2009',
    '123-45-6789',
  ],
] as const;

/** Puts another letter, mostly a digit, in the place of one. */
function otherLetter(text: string, random: Random): string {
  const at = random.below(text.length);
  return text.slice(0, at) + random.pick([...'0123456789 -/,.']) + text.slice(at + 1);
}

/** The readers of one cell: numbers, months, codes, grades, years, and the search for what is of a person. */
export const CELL_DOOR: Door = {
  weight: 16_000,
  generator: () => (random: Random) => {
    let text: string = random.pick(random.below(6) > 0 ? CELLS : NASTY);
    for (let n = random.pick([0, 1, 1, 2, 3]); n > 0; n--)
      text = random.below(3) > 0 ? otherLetter(text, random) : cutText(text, random);
    return random.below(8) === 0 ? text + random.pick(CELLS) : text;
  },
  run: (text: string) => {
    const read: readonly Outcome<unknown>[] = [
      readReportedValue(text),
      readReportedValue(text, null, 1),
      parseReportingMonth(text),
      parseOrgCode(text),
      parseGrade(text),
      parseSchoolYear(text),
    ];
    hasPersonalData(text);
    const findings = new Map<string, Finding>();
    for (const each of read) for (const finding of each.findings) findings.set(finding.code, finding);
    // What one reader gives is read as itself.
    const month = read[2]!.ok ? parseReportingMonth(read[2]!.value) : null;
    const code = read[3]!.ok ? parseOrgCode(read[3]!.value) : null;
    const isOther = (month !== null && !month.ok) || (code !== null && !code.ok);
    return {
      findings: [...findings.values()],
      isThrough: read.some(({ ok }) => ok),
      trouble: isOther ? `What was read of ${JSON.stringify(shownText(text))} is not read again.` : undefined,
    };
  },
};
