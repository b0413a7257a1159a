// A year of a made-up state: the same bytes on every machine.
const MEASURES =
  'enrolled,screened,screenedYtd,identifiedAtRisk,referredSchool,referredUnduplicated,tier2Served,tier2ServedYtd,tier3Served,tier3ServedYtd,psychosocialAssessed,psychosocialImproved,academicAssessed,academicImproved';
/** Cycles, and schools that take part, are the district's. */
const NONE = 'notApplicable';

/**
 * @param {number} districts
 * @param {number} schools of each district
 * @param {number} months at most twelve
 */
export function madeUpState(districts, schools, months) {
  let state = 20201101;
  const upTo = (/** @type {number} */ most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * (most + 1));
  };
  const names = Array.from({ length: months }, (_, i) => monthAt(i));
  const codes = Array.from({ length: districts }, (_, i) => String(2500000 + i * 3).padStart(7, '0'));
  const lines = [
    `organization,month,version,schoolsParticipating,${MEASURES},pdsaCyclesActive,pdsaCyclesCompleted`,
  ];
  for (const code of codes) {
    const own = Array.from({ length: schools }, () => ({ enrolled: 350 + upTo(150), ytd: [0, 20, 8] }));
    for (const month of names) {
      const rows = own.map(({ enrolled, ytd }) => {
        const now = 10 + upTo(10);
        const [screened = 0, two = 0, three = 0] = [now, 1 + upTo(2), upTo(1)].map(
          (more, i) => (ytd[i] = (ytd[i] ?? 0) + more),
        );
        const assessed = Math.floor(two * 0.6);
        const served = [two, two, three, three, assessed, assessed >> 1, assessed, assessed >> 2];
        return [enrolled, now, screened, upTo(3), 4, 4, ...served];
      });
      const sums = (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0));
      lines.push([code, month, 1, schools, ...sums, 1, 0].join());
      rows.forEach((row, i) => {
        // One cell in two hundred cannot be read.
        const values = row.map((value, at) => (at === 3 && upTo(199) === 0 ? 'many' : value));
        lines.push(
          [`${code}${String(i + 1).padStart(5, '0')}`, month, 1, NONE, ...values, NONE, NONE].join(),
        );
      });
    }
  }
  const cohort = {
    form: 'cohort@1',
    id: 'made-up-state',
    name: 'A made-up state',
    schoolYear: '2020-21',
    timeZone: 'America/New_York',
    codes: 'nces',
    districts: codes,
    firstMonth: names[0],
    lastMonth: names.at(-1),
    dueDay: 15,
  };
  return { csv: `${lines.join('\n')}\n`, cohort };
}

/** @param {number} i */
function monthAt(i) {
  return i < 6 ? `2020-${String(i + 7).padStart(2, '0')}` : `2021-${String(i - 5).padStart(2, '0')}`;
}
