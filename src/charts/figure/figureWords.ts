/**
 * The words and sentences of pictures, by id; placeholders as in the sentences of rules. Another language is another table with the
 * same ids: `words` of `es` in `csmhs/messages/es/charts`, and of `pt` and `ht`.
 */
export const FIGURE_WORDS = {
  // Run charts and control charts.
  month: 'Month',
  point: 'Point',
  value: 'Value',
  denominator: 'Of',
  center: 'Center line',
  lower: 'Lower limit',
  upper: 'Upper limit',
  target: 'Target',
  notes: 'Notes',
  gap: 'no value',
  excluded: 'left out',
  improvement: 'signal of improvement',
  concern: 'signal of concern',
  signal: 'signal',
  event: 'Event',
  spcSaid: '{chart} with {count} {count|value|values}, from {first} to {last}.',
  spcCenter: 'The center line is at {center}.',
  spcCenters: 'The center line is at {from} at first and at {to} at the end.',
  spcEvents: 'Marked: {events}.',
  // Funnels.
  unit: 'District or school',
  position: 'Position',
  size: 'Size (the denominator)',
  limits95: '95 percent limits',
  limits998: '99.8 percent limits',
  together: 'All together',
  within: 'within the limits',
  high: 'above the 95 percent limit',
  low: 'below the 95 percent limit',
  veryHigh: 'above the 99.8 percent limit',
  veryLow: 'below the 99.8 percent limit',
  funnelTitle: 'Funnel of shares',
  funnelRateTitle: 'Funnel of rates',
  // Assessments.
  domain: 'Domain',
  fall: 'Fall',
  spring: 'Spring',
  change: 'Change',
  band: 'Band',
  profileTitle: 'Assessment by domain',
  profileSaid: '{domain}: {scores}.',
  profileScore: '{when} {score}[ ({band})]',
  profileNone: '{domain}: not enough answers for a score.',
  overall: 'Over all',
  // Driver diagrams.
  driverTitle: 'Driver diagram',
  driverKind: 'Kind',
  driverText: 'What',
  driverSupports: 'Supports',
  driverSaid: '{kind} “{text}” supports {others}.',
  driverAim: '{kind}: {text}.',
  driverAlone: '{kind} “{text}” supports nothing yet.',
  // From enrolled to improved.
  cascadeTitle: 'From enrolled to improved',
  step: 'Step',
  students: 'Students',
  shareOfFirst: 'Of the first step',
  cascadeSaid: '{step}: {value}[, {share} of {of}].',
  cascadeUnknown: '{step}: not known ({why}).',
  // Who sent what in time.
  calendarTitle: 'What was sent, month by month',
  calendarSaid: '{organization}: {states}.',
  calendarState: '{months} {state}',
  organization: 'District',
  onTime: 'on time',
  late: 'late',
  undated: 'without a date',
  owed: 'owed',
  notYetDue: 'not yet due',
  notDue: 'not asked for',
  // The command.
  percent: '{label}, percent',
  allTogether: 'all districts together',
  nothing: 'There is nothing to show.',
} as const satisfies Readonly<Record<string, string>>;

/** The words of pictures in one language. */
export type FigureWords = Readonly<Record<keyof typeof FIGURE_WORDS, string>>;
