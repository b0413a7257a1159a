import type {
  AssessmentScore,
  DomainPriority,
  DomainPriorityReason,
  InstrumentDefinition,
} from '../../assessment/index.js';
import { greatest } from '../../core/greatest.js';
import { plain } from '../../report/frames/codeFrame.js';

/** A sheet with what it came to. */
export interface ScoredSheet {
  readonly sheet: {
    readonly organization: string;
    readonly completedOn: string;
    /** The code of the rater; `null` for what a team agreed on. */
    readonly rater: string | null;
  };
  readonly instrument: InstrumentDefinition;
  readonly score: AssessmentScore;
  readonly priorities: readonly DomainPriority[];
}

/** Writes the profile of a sheet for people: domains with score, band and coverage, and what to work on first. */
export function scoreText({ sheet, instrument, score, priorities }: ScoredSheet): string {
  const labelOf = (id: string) => plain(instrument.domains.find((each) => each.id === id)?.label ?? id);
  const rows = Object.entries(score.domains).map(([id, { rounded, band, coverage }]) => [
    labelOf(id),
    rounded === null ? '-' : rounded.toFixed(1),
    plain(band ?? 'too few answers'),
    `${coverage.answered} of ${coverage.applicable} answered`,
    coverage.notApplicable > 0 ? `${coverage.notApplicable} not applicable` : '',
  ]);
  const ranked = priorities.map(({ domain, rank, reasons, lowItems }) => [
    `${rank}.`,
    labelOf(domain),
    reasons.map((reason) => REASONS[reason]).join(', ') +
      (lowItems.length > 0 ? ` (${lowItems.map(plain).join(', ')})` : ''),
  ]);
  const { rounded, band, missingDomains } = score.overall;
  const overall =
    rounded === null
      ? `no score: ${missingDomains.map(labelOf).join(', ')} without one`
      : plain(`${rounded.toFixed(1)}  ${band}`);
  const whose = sheet.rater === null ? 'team' : `rater ${sheet.rater}`;
  return [
    plain(`${sheet.organization}  ${instrument.id} ${instrument.edition}  ${sheet.completedOn}  ${whose}`),
    '',
    ...columns([['Domain', 'Score', 'Band', 'Coverage', ''], ...rows]),
    '',
    `  Overall: ${overall}`,
    '',
    'Where to begin, by the scores alone; the team decides:',
    ...columns(ranked),
    '',
  ].join('\n');
}

const REASONS = {
  chosenByTeam: 'chosen by the team',
  weighedByTeam: 'weighed by the team',
  belowOwnMedian: 'below your own middle',
  aboveOwnMedian: 'above your own middle',
  atOwnMedian: 'at your own middle',
  lowItems: 'items rated low',
  incompleteCoverage: 'not all items answered',
  tooFewAnswers: 'too few answers for a score',
} as const satisfies Record<DomainPriorityReason, string>;

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => greatest(rows, (row) => row[i]!.length));
  return rows.map((row) => `  ${row.map((text, i) => text.padEnd(widths[i]!)).join('  ')}`.trimEnd());
}
