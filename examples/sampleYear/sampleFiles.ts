import { checkReportsAcross, MEASURE_IDS, type MonthlyReportInput } from 'csmhs/monthly';
import { MA_REGISTRY, organizationOf } from 'csmhs/network';
import { monthlyCycleCounts, parsePdsaLog } from 'csmhs/pdsa';
import belchertownLog from '../data/pdsa/00240000-2020-21.json' with { type: 'json' };
import { type Draft, districtYear, type Sending } from './districtYear.js';
import { MONTHS } from './schoolYear.js';

// The sample year of the six districts of 2020-21, with the mess of real life put in by hand below.
// Public are codes, names and enrollment; all else is invented by a seeded generator.

const NOTE = 'SYNTHETIC example data; no count in it is real';
const inTime = (day: number) => MONTHS.map((_, m) => day + (m % 3));
const steady = MONTHS.map(() => 0.07);
const waves = [0.02, 0.32, 0.05, 0.02, 0.02, 0.28, 0.05, 0.02, 0.02, 0.01];

const DISTRICTS: Readonly<Record<string, Sending>> = {
  '00240000': { screening: steady, notCollected: ['tier1Reached'], sentOn: inTime(9) },
  '00480000': {
    screening: waves,
    notCollected: [],
    sentOn: inTime(12).map((day, m) => (m === 3 ? 22 : day)),
  },
  '02010000': {
    screening: steady,
    notCollected: ['tier1Reached', 'crisisEvents'],
    sentOn: inTime(10).map((day, m) => (m > 6 ? day + 16 : day)),
  },
  '02440000': {
    screening: steady,
    notCollected: ['psychosocialAssessed', 'psychosocialImproved'],
    sentOn: inTime(13),
  },
  '04810000': {
    screening: steady,
    notCollected: ['academicAssessed', 'academicImproved'],
    sentOn: inTime(8),
  },
  // Nothing came for February and March, and the months before came late.
  '06180000': { screening: steady, notCollected: [], sentOn: [11, 12, 24, 27, 33, null, null, 14, 13, 12] },
};

/** Makes every file of the sample data: text by path under `examples/data`. */
export function sampleFiles(): Record<string, string> {
  const years = new Map(
    Object.entries(DISTRICTS).map(([code, sending]) => [code, districtYear(code, sending)]),
  );
  const find = (district: string, organization: string, month: string) =>
    years.get(district)!.find((draft) => draft.organization === organization && draft.month === month)!;
  countCycles(years.get('00240000')!);
  spoil(find, years);
  const files: Record<string, string> = {};
  for (const [code, drafts] of years) {
    files[`synthetic-${slugOf(code)}-2020-21.csv`] = csvOf(drafts, code === '04810000' ? ';' : ',');
  }
  const burlington = years.get('00480000')!;
  const again = revised(burlington);
  files['synthetic-burlington-2021-01-revised.csv'] = csvOf(again);
  files['explanations/synthetic-burlington.json'] = explanationsOf([...burlington, ...again]);
  const october = years.get('02440000')!.filter(({ month }) => month === '2020-10');
  files['damaged/synthetic-randolph-2020-10-excel.csv'] = excelDamage(csvOf(october));
  return files;
}

/** Takes the numbers of cycles from the log of the district, as its schools would; one cycle was typed twice. */
function countCycles(drafts: readonly Draft[]): void {
  const log = parsePdsaLog(belchertownLog);
  if (!log.ok) throw new Error('The log of the sample data cannot be read.');
  for (const { organization, month, values } of drafts) {
    const own = organization.endsWith('0000') ? undefined : organization;
    Object.assign(values, monthlyCycleCounts(log.value, month, own));
    if (!own && month === '2020-11') values.pdsaCyclesCompleted = 2;
  }
}

type Find = (district: string, organization: string, month: string) => Draft;

/** Puts in what goes wrong in real files. */
function spoil(find: Find, years: Map<string, Draft[]>): void {
  // Two cells swapped at Randolph High: more students screened in the month than in the year.
  const swapped = find('02440000', '02440505', '2020-12').values;
  [swapped.screened, swapped.screenedYtd] = [swapped.screenedYtd!, swapped.screened!];
  // A year-to-date count that starts again in March.
  const fallen = find('02010000', '02010075', '2021-03').values;
  fallen.screenedYtd = fallen.screened!;
  // A school that screens nobody by design, and one whose team waits for a report from the provider.
  for (const month of MONTHS) {
    Object.assign(find('02010000', '02010510', month).values, {
      screened: 'notCollected',
      screenedYtd: 'notCollected',
      identifiedAtRisk: 'notCollected',
    });
  }
  find('02010000', '02010505', '2020-11').values.referralsConnected = 'notAvailable';
  // A few more connected than were referred this month, which can be right: they were referred before.
  const connected = find('00240000', '00240505', '2021-03').values;
  connected.referralsConnected = Number(connected.referredUnduplicated) + 2;
  // Own words in cells, a decimal in a count, a number with a thousands separator.
  find('04810000', '04810550', '2020-11').values.staffTrained = 'n/a' as never;
  find('04810000', '04810550', '2021-02').values.teamMeetings = 2.5;
  find('02010000', '02010505', '2021-05').values.daysInMembership = '54,440' as never;
  // One digit too many, and a count below ten that its owner would not tell.
  find('00480000', '00480505', '2021-04').values.tier2Served = 1210;
  find('02440000', '02440040', '2021-02').values.tier3Served = '<10' as never;
  // A code that lost its zeros, and three schools that sent no row in April.
  find('06180000', '06180310', '2020-10').organization = '6180310';
  const newBedford = years.get('02010000')!;
  const silent = ['02010015', '02010063', '02010115'];
  years.set(
    '02010000',
    newBedford.filter(({ organization, month }) => month !== '2021-04' || !silent.includes(organization)),
  );
}

/** Burlington found late screening forms of its middle school and sent January again. */
function revised(drafts: readonly Draft[]): Draft[] {
  const again = drafts.filter(
    ({ organization, month }) => month === '2021-01' && ['00480000', '00480303'].includes(organization),
  );
  return again.map((draft) => ({
    ...draft,
    version: 2,
    submittedAt: '2021-03-02T14:30:00-05:00',
    values: { ...draft.values, screened: Number(draft.values.screened) + 4 },
  }));
}

/** What the district says to the findings that its two waves of screening call forth. */
function explanationsOf(drafts: readonly Draft[]): string {
  const screening = [
    'screened',
    'identifiedAtRisk',
    'referredSchool',
    'referredCommunity',
    'referredUnduplicated',
    'referralsConnected',
  ];
  const explained = checkReportsAcross(drafts as readonly MonthlyReportInput[]).filter(
    ({ code, field }) => code === 'monthly.changed-sharply' && screening.includes(field ?? ''),
  );
  const explanations = explained.map(({ code, record, field, params }) => ({
    code,
    organization: record!.organization,
    month: record!.month,
    field,
    params,
    note: 'Synthetic: all grades were screened in October and February, and nobody in between.',
    by: 'data-lead@example.org',
  }));
  return `${JSON.stringify(explanations, null, 1)}\n`;
}

function csvOf(drafts: readonly Draft[], delimiter = ','): string {
  const columns = MEASURE_IDS.filter((id) => drafts.some(({ values }) => values[id] !== undefined));
  const header = ['organization', 'month', 'version', 'submittedBy', 'submittedAt', ...columns, 'note'];
  const rows = drafts.map(({ organization, month, version, submittedBy, submittedAt, values }) => [
    organization,
    month,
    version,
    submittedBy,
    submittedAt,
    ...columns.map((id) => values[id] ?? ''),
    NOTE,
  ]);
  const lines = [header, ...rows].map((cells) =>
    cells.map((cell) => (String(cell).includes(delimiter) ? `"${cell}"` : String(cell))).join(delimiter),
  );
  return `${lines.join('\n')}\n`;
}

/** What Excel makes of the file when somebody opens and saves it: codes lose zeros, months become dates, large numbers get commas. */
function excelDamage(csv: string): string {
  const damaged = csv
    .replaceAll(/^0+(\d+),2020-10,/gm, '$1,Oct-20,')
    .replaceAll(/,(\d{1,3})(\d{3})(?=,)/g, ',"$1,$2"');
  return `\ufeff${damaged.replaceAll('\n', '\r\n')}`;
}

function slugOf(code: string): string {
  return organizationOf(MA_REGISTRY, code)!
    .name.replace(/ Charter.*/, '')
    .toLowerCase()
    .replaceAll(' ', '-');
}
