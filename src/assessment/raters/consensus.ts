import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import type { Kind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { TEAM_ROLES, type TeamRole } from '../../network/partners/teamRoles.js';
import type { InstrumentDefinition } from '../instrument/instrument.js';
import { INSTRUMENT } from '../instrument/instrumentKind.js';
import { scaleOf } from '../instrument/instrumentParts.js';
import { checkAssessmentSheet } from '../sheet/checkAssessmentSheet.js';
import type { AssessmentSheet } from '../sheet/sheet.js';
import { SHEET_CONTEXT, type SheetContext } from '../sheet/sheetContext.js';
import { rolesFew, voiceMissing } from '../sheet/sheetRules.js';
import { checkSheetsTogether } from './checkSheetsTogether.js';
import { sheetsMissing } from './raterRules.js';
import { farApart, type ItemView, viewOfItem } from './viewOfItem.js';

/** Choices of `consensus`. */
export interface ConsensusOptions extends Pick<SheetContext, 'codes' | 'cohort' | 'registry'> {
  /** The roles that should be heard; a student, a family member and a community provider where left out. */
  readonly expectedRoles?: readonly TeamRole[];
}

const OPTIONS = {
  expectedRoles: { listOf: { oneOf: /* @__PURE__ */ Object.keys(TEAM_ROLES) } },
  codes: SHEET_CONTEXT.codes,
  cohort: SHEET_CONTEXT.cohort,
  registry: SHEET_CONTEXT.registry,
} as const;

/** A list of sheets; what is in them is data. */
const SHEETS: Kind = { listOf: 'anything', says: 'a list of assessment sheets' };

/** An item that raters should talk about before they agree on an answer, and why. */
export interface DiscussionItem {
  readonly item: string;
  readonly domain: string;
  /** Ratings two or more points apart, or two fifths of a long scale; some say it does not apply; fewer than half answered. */
  readonly reason: 'apart' | 'applicability' | 'fewAnswers';
  readonly spread: number | null;
}

/** What several raters' sheets say together. It holds no agreed answer: that is for the team to find. */
export interface Consensus {
  readonly instrument: string;
  readonly edition: string;
  readonly raters: number;
  /** Every rated item, by id, in the order of the instrument. */
  readonly items: Readonly<Record<string, ItemView>>;
  /** What to talk about first: widest apart, then doubtful applicability, then few answers. */
  readonly discuss: readonly DiscussionItem[];
  /** Roles that took part, with the number of sheets that name them, and expected roles that did not. */
  readonly roles: {
    readonly present: Readonly<Record<string, number>>;
    readonly missing: readonly TeamRole[];
  };
}

/**
 * Puts the sheets of several raters of one district or school side by side.
 *
 * Gives median and spread of each item, what to talk about first, and who is missing by role. Sheets of another
 * edition or organization, two sheets of one rater, or unreadable answers give findings and no result; the path
 * of a finding begins with the place of its sheet, from 0.
 *
 * @see proposal s06
 */
export function consensus(
  sheets: readonly AssessmentSheet[],
  instrument: InstrumentDefinition,
  options?: ConsensusOptions | null,
): Outcome<Consensus> {
  mustBe(SHEETS, sheets, 'consensus', 'sheets');
  mustBe(INSTRUMENT, instrument, 'consensus', 'instrument');
  const chosen = readOptions(options, OPTIONS, 'consensus');
  const { expectedRoles, ...context } = chosen;
  const own = sheets.flatMap((sheet, s) => checkOneOfMany(sheet, instrument, context, s));
  const isReadable = sheets.every(isLoose);
  const findings = numberFingerprints([
    ...(sheets.length === 0 ? [findingOf(sheetsMissing, { params: {}, path: [] })] : []),
    ...own,
    ...(isReadable ? checkSheetsTogether(sheets, codesOf(context)) : []),
  ]);
  if (hasFatal(findings)) return refused(findings);
  const items: Record<string, ItemView> = {};
  const discuss: DiscussionItem[] = [];
  for (const domain of instrument.domains) {
    for (const item of domain.items) {
      const { id, kind } = item;
      if (kind !== 'rated') continue;
      const view = viewOfItem(sheets.map(({ responses }) => responses[id]));
      items[id] = view;
      const reason = reasonToTalk(view, sheets.length, farApart(scaleOf(instrument, item)));
      if (reason) discuss.push({ item: id, domain: domain.id, reason, spread: view.spread });
    }
  }
  const present = rolesOf(sheets);
  const value = {
    instrument: instrument.id,
    edition: instrument.edition,
    raters: sheets.length,
    items,
    discuss: discuss.sort(byUrgency),
    roles: { present, missing: (expectedRoles ?? VOICES).filter((role) => !present[role]) },
  };
  return { ok: true, value, findings };
}

const VOICES = ['student', 'familyMember', 'communityProvider'] as const satisfies readonly TeamRole[];

/** What is said of a team's sheet and not of one rater's: a single rater has one role and may lack a voice. */
const isOfTeams = ({ code }: Finding) => code === rolesFew.code || code === voiceMissing.code;

function checkOneOfMany(
  sheet: AssessmentSheet,
  instrument: InstrumentDefinition,
  context: SheetContext,
  place: number,
): Finding[] {
  return checkAssessmentSheet(sheet, instrument, context)
    .filter((finding) => !isOfTeams(finding))
    .map((finding) => ({ ...finding, path: [place, ...finding.path] }));
}

function reasonToTalk(
  { spread, n, notApplicable }: ItemView,
  raters: number,
  apart: number,
): DiscussionItem['reason'] | null {
  if (spread !== null && spread >= apart) return 'apart';
  if (n > 0 && notApplicable > 0) return 'applicability';
  return 2 * (n + notApplicable) < raters ? 'fewAnswers' : null;
}

const URGENCY = ['apart', 'applicability', 'fewAnswers'];

// Sorting is stable, so that equal items stay in the order of the instrument.
function byUrgency(a: DiscussionItem, b: DiscussionItem): number {
  return URGENCY.indexOf(a.reason) - URGENCY.indexOf(b.reason) || (b.spread ?? 0) - (a.spread ?? 0);
}

function rolesOf(
  sheets: readonly AssessmentSheet[],
): Partial<Record<TeamRole, number>> & Record<string, number> {
  const present: Record<string, number> = {};
  for (const role of Object.keys(TEAM_ROLES) as TeamRole[]) {
    const count = sheets.filter(({ roles }) => roles.includes(role)).length;
    if (count > 0) present[role] = count;
  }
  return present;
}
