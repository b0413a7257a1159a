import type { FileKind } from '../../exchange/files/fileKind.js';
import type { NOT_COUNTED_REASONS } from '../../monthly/form/notCounted.js';
import type { FUNNEL_STAGES } from '../../overview/funnel/funnelStages.js';
import type { DISTRICT_PARTS } from '../../overview/parts/districtParts.js';

/** The words of pages for what other rooms know by an id: severities, states, answers, dates ahead, kinds of what is counted. */
export const PAGE_TERMS = {
  fatal: 'fatal',
  explain: 'to explain',
  confirm: 'to confirm',
  warning: 'warning',
  info: 'information',
  disposed: 'answered',
  met: 'met',
  partly: 'partly met',
  notMet: 'not met',
  notYetDue: 'not yet due',
  unknown: 'not known',
  covered: 'covered',
  gap: 'gap',
  onTime: 'on time',
  late: 'late',
  undated: 'without a date',
  owed: 'owed',
  notDue: 'not asked for',
  yes: 'yes',
  no: 'no',
  reported: 'reported',
  missing: 'missing',
  planned: 'planned',
  doing: 'doing',
  studying: 'studying',
  acted: 'acted',
  cancelled: 'cancelled',
  month: 'month',
  event: 'event',
  step: 'step',
  cycleEnd: 'end of a cycle',
  aim: 'aim',
  milestone: 'step of the year',
  commitment: 'commitment',
  resource: 'support',
  students: 'students',
} as const satisfies Readonly<Record<string, string>>;

type In<Table> = Table[keyof Table];

/** Everything that pages show and other rooms name, by its id or its English. */
export type PageTerm =
  | keyof typeof PAGE_TERMS
  | FileKind
  | In<typeof DISTRICT_PARTS>['label']
  | In<typeof FUNNEL_STAGES>['label']
  | In<typeof NOT_COUNTED_REASONS>['label'];
