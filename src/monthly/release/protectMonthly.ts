import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { nameCell } from '../../disclosure/nameLine.js';
import { parseDisclosurePolicy } from '../../disclosure/parseDisclosurePolicy.js';
import type { DisclosurePolicy, DisclosurePolicyInput } from '../../disclosure/policy.js';
import type { HiddenCell } from '../../disclosure/protectedTable.js';
import {
  correctionMustBePublished,
  smallCellMustBePublished,
} from '../../disclosure/rules/protectionRules.js';
import type { DisclosureTable } from '../../disclosure/table.js';
import { STATE } from '../../disclosure/witness/linkedSystem.js';
import type { Registry } from '../../network/organization.js';
import { PROTECT_MONTHLY_OPTIONS, REPORTS } from '../monthlyKinds.js';
import type { MonthlyReportInput } from '../report.js';
import { totalsOf } from '../totals.js';
import { checkForProtection } from './checkForProtection.js';
import { hypothesesAfter } from './corrections.js';
import { ALL_DISTRICTS, textOfKey } from './countKey.js';
import { isGuarded, type MonthlyCells, monthlyCells, textOfFact } from './monthlyCells.js';
import { type OpenBook, openBook, type Snapshot, snapshotsBefore } from './openBook.js';
import { type PublishedMonthly, publishedMonthly } from './publishedMonthly.js';
import { type ReaderFact, readerFacts } from './readerFacts.js';
import type { MonthlyRelease } from './release.js';
import { correctionGivesAway, countsLeftOut, publicFactBroken } from './releaseRules.js';
import { type SecuredMonthly, secureMonthly, secureUnder } from './secureMonthly.js';
import { wishesInTheWay } from './wishesInTheWay.js';

/** What is known besides the reports. */
export interface ProtectMonthlyOptions {
  /** Knows the schools of a district; else those seen in any month are all of them. */
  readonly registry?: Registry;
  /** Everything published before from these counts, oldest first: the `release` of each earlier call. */
  readonly releases?: readonly MonthlyRelease[];
}

/** Protected monthly counts: one part to hand out, one for the ledger, and one that must stay inside. */
export interface ProtectedMonthly {
  readonly published: PublishedMonthly;
  /** Keep it, and give it to every later call: it holds what readers now know, and no hidden count. */
  readonly release: MonthlyRelease;
  readonly internal: {
    /** The counts that are withheld, and why. */
    readonly hidden: readonly HiddenCell[];
    /** The policy as it was applied. */
    readonly policy: DisclosurePolicy;
    /** All counts and facts as one table, for `audit`: rests and earlier counts among them. It holds every count. */
    readonly table: DisclosureTable;
  };
}

/**
 * Hides the small counts of monthly reports, and so many others that nobody can work them back, now or from
 * what was published before.
 *
 * Protected are the sensitive measures; the others count as public. The reader is taken to have kept every
 * release and to know what the form says: parts never exceed wholes, year-to-date counts grow by the months
 * between, schools make a district. A small rest, such as the students who were assessed and did not
 * improve, is protected like a small count. Facts that the numbers break are used as the numbers have them,
 * and a finding says so. Only current versions count. What was not reported is unknown, never zero, and does
 * not appear; what was reported as `suppressed` stays withheld.
 *
 * Give every earlier `release` back in `releases`. Without them the result is safe only if it is the only one
 * ever made of these counts. Where a count was corrected since, more is withheld, so that no small count
 * follows whichever count it was; a correction that would give one away all the same is refused.
 *
 * Unreadable reports are findings and nothing is published. Only `published` may leave the house.
 *
 * @param policyInput - `mustPublish` takes keys of `[measure, organization, month]`; `grandTotal` has no meaning here
 * @example
 * protectMonthly([
 *   { organization: '00240000', month: '2020-10', values: { crisisEvents: 18 } },
 *   { organization: '00240505', month: '2020-10', values: { crisisEvents: 4 } },
 *   { organization: '00240003', month: '2020-10', values: { crisisEvents: 14 } },
 * ]).value.published.measures.crisisEvents.map(({ value }) => value) // => [18, null, null]
 */
export function protectMonthly(
  reports: readonly MonthlyReportInput[],
  policyInput: DisclosurePolicyInput = {},
  options?: ProtectMonthlyOptions | null,
): Outcome<ProtectedMonthly> {
  mustBe(REPORTS, reports, 'protectMonthly', 'reports');
  const known = readOptions<ProtectMonthlyOptions>(options, PROTECT_MONTHLY_OPTIONS, 'protectMonthly');
  const { registry, releases = [] } = known;
  const parsed = parseDisclosurePolicy(policyInput);
  if (!parsed.ok) return parsed;
  const policy = parsed.value;
  const totals = totalsOf(reports);
  const [first, ...rest] = checkForProtection(reports, totals);
  if (first) return { ok: false, findings: [first, ...rest] };

  const opened = openBook(totals, releases, policy, registry);
  const [refused, ...more] = cannotShow(opened, policy);
  if (refused) return { ok: false, findings: [refused, ...more] };
  const loose = looseOf(releases);
  const made = monthlyCells(opened.counts, readerFacts(opened.book, policy.orders ?? []), policy, loose);
  const { organizations } = opened.book;
  const steps = { left: (policy.steps ?? Number.POSITIVE_INFINITY) * Math.max(1, organizations.length) };
  const decided = secureMonthly(made, policy, favoredIn(made, releases), steps);
  const [impossible, ...others] = wishesInTheWay(made, opened, decided.exposed);
  if (impossible) return { ok: false, findings: [impossible, ...others] };
  for (const snapshot of snapshotsBefore(opened, releases)) {
    const hypotheses = hypothesesAfter(made, opened, snapshot, loose, policy);
    if (secureUnder(hypotheses, decided, policy, steps).length > 0)
      return { ok: false, findings: [givesAway(made, snapshot)] };
  }
  return publish(opened, made, decided, policy);
}

function publish(
  { book, counts }: OpenBook,
  made: MonthlyCells,
  decided: SecuredMonthly,
  policy: DisclosurePolicy,
): Outcome<ProtectedMonthly> {
  const { state, exposed } = decided;
  const lost = leftOutWith(made, decided);
  const shown = (key: readonly string[]) => {
    const text = textOfKey(key);
    const number = made.numberOf.get(text);
    if (number === undefined || (counts.get(text)?.count ?? null) === null || lost.has(number))
      return undefined;
    return state[number] === STATE.hidden ? null : made.cells[number]!.v;
  };
  const organizations = [...book.organizations, ...(book.totals.has(ALL_DISTRICTS) ? [ALL_DISTRICTS] : [])];
  const published = publishedMonthly({ book, organizations }, shown, policy);
  const hidden = made.cells.flatMap(({ k, role }): HiddenCell[] => {
    if (shown(k) !== null) return [];
    return [{ k, reason: role === 'arrived' ? 'arrived' : role === 'open' ? 'protects-other' : 'small' }];
  });
  const { id, version, threshold, zeros, level } = policy;
  const release: MonthlyRelease = {
    form: 'monthly-release@1',
    policy: {
      ...(id !== undefined && { id }),
      ...(version !== undefined && { version }),
      threshold,
      zeros,
      level,
    },
    published,
    districts: book.totals.get(ALL_DISTRICTS) ?? [],
    loose: Object.fromEntries(made.broken.map(({ fact, by }) => [textOfFact(fact), nextPowerOf2(by)])),
  };
  const findings = [
    ...onePlaceOnce([
      ...made.broken.filter((each) => isSaid(each, policy)).map(({ fact }) => broken(fact)),
      ...decided.unfilled.map((row) => broken(made.factOf[row]!)),
    ]),
    ...exposed
      .filter((cell) => (counts.get(made.cells[cell]!.id)?.count ?? null) !== null)
      .map((cell) => leftOut(made.cells[cell]!.k)),
  ];
  const internal = { hidden, policy, table: tableOf(made) };
  return { ok: true, value: { published, release, internal }, findings };
}

/**
 * The counts that are left out as if nobody had reported them: those that follow from public numbers alone, and,
 * where the search gave up, all that facts link to a count of which nothing was shown.
 */
function leftOutWith({ rows }: MonthlyCells, { exposed, given }: SecuredMonthly): ReadonlySet<number> {
  const lost = new Set(exposed.filter((cell) => !given.has(cell)));
  const linked = rows.map(({ terms }) => terms.map(([cell]) => cell));
  for (let size = -1; size !== lost.size; ) {
    size = lost.size;
    for (const cells of linked)
      if (cells.some((cell) => lost.has(cell))) for (const cell of cells) lost.add(cell);
  }
  return new Set([...lost, ...given]);
}

/** What must be shown and may not: a small count, or a count that was corrected by a small number. */
function cannotShow({ counts }: OpenBook, policy: DisclosurePolicy): Finding[] {
  return [...counts.values()].flatMap(({ key, count, earlier, mustShow }) => {
    if (!mustShow || typeof count !== 'number') return [];
    const cell = { params: { cell: nameCell(key) }, path: ['cells'] };
    if (count > 0 && count < policy.threshold) return [findingOf(smallCellMustBePublished, cell)];
    return isGuarded(count, earlier, policy) ? [findingOf(correctionMustBePublished, cell)] : [];
  });
}

/** Where somebody may be missing a sum need not hold; one that is off by little is more likely a slip. */
function isSaid({ fact, by }: MonthlyCells['broken'][number], { threshold }: DisclosurePolicy): boolean {
  return !fact.mayMiss || (fact.why === 'sum' && by < threshold);
}

function broken({ terms }: ReaderFact): Finding {
  const [measure, organization, month] = terms[0]![1];
  return findingOf(publicFactBroken, {
    record: { organization, month },
    field: measure,
    params: { organization, month, measure },
    path: [],
  });
}

/** Several facts about one count may be broken by one number. */
function onePlaceOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}

function leftOut([measure = '', organization = '', month = '']: readonly string[]): Finding {
  return findingOf(countsLeftOut, {
    record: { organization, month },
    field: measure,
    params: { organization, measure, month },
    path: [],
  });
}

function givesAway({ cells, numberOf }: MonthlyCells, snapshot: Snapshot): Finding {
  const changed = [...snapshot].find(([id, then]) => {
    const now = numberOf.get(id);
    return then !== null && now !== undefined && cells[now]!.v !== then;
  });
  const [measure = '', organization = '', month = ''] = changed?.[0].split('|') ?? [];
  return findingOf(correctionGivesAway, {
    record: { organization, month },
    field: measure,
    params: { organization, measure, month },
    path: [],
  });
}

/** Writes cells and rows as a table whose dimensions do not add up. */
function tableOf({ cells, rows }: MonthlyCells): DisclosureTable {
  const facts = rows.map(({ terms, lower, upper }) => ({
    terms: terms.map(([cell, times]) => [times, cells[cell]!.k] as const),
    lo: Number.isFinite(lower) ? lower : null,
    hi: Number.isFinite(upper) ? upper : null,
  }));
  const linked = new Set(rows.flatMap(({ terms }) => terms.map(([cell]) => cell)));
  return {
    dims: ['measure', 'organization', 'month'].map((name) => ({ name, root: `all ${name}s`, tree: {} })),
    cells: cells.filter((_, cell) => linked.has(cell)).map(({ k, v, role }) => ({ k, v, s: STATUS[role] })),
    equations: facts.flatMap(({ terms, lo, hi }) => (lo !== null && lo === hi ? [{ terms, rhs: lo }] : [])),
    inequalities: facts.filter(({ lo, hi }) => lo === null || lo !== hi),
  };
}

const STATUS = {
  small: 'primary',
  asked: 'primary',
  arrived: 'input',
  unlisted: 'input',
  fixed: 'fixed',
  zero: 'fixed',
  open: 'open',
} as const;

function nextPowerOf2(by: number): number {
  return 2 ** Math.ceil(Math.log2(by));
}

function looseOf(releases: readonly MonthlyRelease[]): ReadonlyMap<string, number> {
  return new Map(releases.flatMap(({ loose }) => Object.entries(loose)));
}

function favoredIn({ numberOf }: MonthlyCells, releases: readonly MonthlyRelease[]): ReadonlySet<number> {
  const last = releases.at(-1)?.published.measures ?? {};
  const keys = Object.entries(last).flatMap(([id, counts]) =>
    counts.flatMap(({ organization, month, value }) =>
      value === null ? [textOfKey([id, organization, month])] : [],
    ),
  );
  return new Set(keys.flatMap((key) => numberOf.get(key) ?? []));
}
