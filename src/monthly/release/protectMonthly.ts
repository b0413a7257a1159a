import type { Finding } from '../../core/finding.js';
import type { Outcome } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { nameCell } from '../../disclosure/nameLine.js';
import { parseDisclosurePolicy } from '../../disclosure/parseDisclosurePolicy.js';
import type { DisclosurePolicy, DisclosurePolicyInput } from '../../disclosure/policy.js';
import type { HiddenCell } from '../../disclosure/protectedTable.js';
import { smallCellMustBePublished } from '../../disclosure/rules/protectionRules.js';
import { STATE } from '../../disclosure/witness/linkedSystem.js';
import type { Registry } from '../../network/organization.js';
import type { MonthlyReportInput } from '../report.js';
import { totalsOf } from '../totals.js';
import { checkForProtection } from './checkForProtection.js';
import { textOfKey } from './countKey.js';
import { type MonthlyCells, monthlyCells, textOfFact } from './monthlyCells.js';
import { type OpenBook, openBook } from './openBook.js';
import { type PublishedMonthly, publishedMonthly } from './publishedMonthly.js';
import { readerFacts } from './readerFacts.js';
import type { MonthlyRelease } from './release.js';
import { type SecuredMonthly, secureMonthly } from './secureMonthly.js';

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
  };
}

export function protectMonthly(
  reports: readonly MonthlyReportInput[],
  policyInput: DisclosurePolicyInput = {},
  { registry, releases = [] }: ProtectMonthlyOptions = {},
): Outcome<ProtectedMonthly> {
  const parsed = parseDisclosurePolicy(policyInput);
  if (!parsed.ok) return parsed;
  const policy = parsed.value;
  const totals = totalsOf(reports);
  const [first, ...rest] = checkForProtection(reports, totals);
  if (first) return { ok: false, findings: [first, ...rest] };

  const opened = openBook(totals, releases, policy, registry);
  const [small, ...more] = smallMustPublish(opened, policy);
  if (small) return { ok: false, findings: [small, ...more] };
  const made = monthlyCells(opened.counts, readerFacts(opened.book, policy.orders ?? []), policy, looseOf(releases));
  const steps = { left: (policy.steps ?? Number.POSITIVE_INFINITY) * Math.max(1, opened.book.organizations.length) };
  const decided = secureMonthly(made, policy, favoredIn(made, releases), new Set(), steps);
  if ((globalThis as any).DBGX) for (const c of decided.secured.exposed) { const {system}=decided; console.log("EXPOSED", made.cells[c], system.value[c]); for (let at=system.cellStart[c]!; at<system.cellStart[c+1]!; at++){const r=system.cellRow[at]!; console.log("   row",system.lower[r],system.upper[r],[...system.rowCell.slice(system.rowStart[r]!,system.rowStart[r+1]!)].map((x,i)=>made.cells[x]!.id+" v"+system.value[x]+" s"+system.state[x]+" t"+system.rowTimes[system.rowStart[r]!+i]).slice(0,12).join("; "))} }
  return publish(opened, made, decided, new Set(decided.secured.exposed), policy);
}

function publish(
  { book, counts }: OpenBook,
  made: MonthlyCells,
  { system }: SecuredMonthly,
  lost: ReadonlySet<number>,
  policy: DisclosurePolicy,
): Outcome<ProtectedMonthly> {
  const shown = (key: readonly string[]) => {
    const text = textOfKey(key);
    const count = counts.get(text);
    const number = made.numberOf.get(text);
    if (!count || count.count === null || number === undefined || lost.has(number)) return undefined;
    return system.state[number] === STATE.hidden ? null : (made.cells[number]!.v ?? null);
  };
  const organizations = [...book.organizations, ...book.totals.keys()].filter((each) => each.length <= 8);
  const published = publishedMonthly({ book, organizations }, shown, policy);
  const hidden = made.cells.flatMap((cell, number): HiddenCell[] =>
    system.state[number] === STATE.hidden && shown(cell.k) === null
      ? [{ k: cell.k, reason: cell.role === 'arrived' ? 'arrived' : cell.role === 'open' ? 'protects-other' : 'small' }]
      : [],
  );
  const { id, version, threshold, zeros, level } = policy;
  const release: MonthlyRelease = {
    form: 'monthly-release@1',
    policy: { ...(id !== undefined && { id }), ...(version !== undefined && { version }), threshold, zeros, level },
    published,
    districts: book.totals.get('all') ?? [],
    loose: Object.fromEntries(made.broken.map(({ fact, by }) => [textOfFact(fact), 2 ** Math.ceil(Math.log2(by))])),
  };
  return { ok: true, value: { published, release, internal: { hidden, policy } }, findings: [] };
}

function smallMustPublish({ counts }: OpenBook, { threshold }: DisclosurePolicy): Finding[] {
  return [...counts.values()].flatMap(({ key, count, mustShow }) =>
    mustShow && typeof count === 'number' && count > 0 && count < threshold
      ? [findingOf(smallCellMustBePublished, { params: { cell: nameCell(key) }, path: ['cells'] })]
      : [],
  );
}

function looseOf(releases: readonly MonthlyRelease[]): ReadonlyMap<string, number> {
  return new Map(releases.flatMap(({ loose }) => Object.entries(loose)));
}

function favoredIn({ numberOf }: MonthlyCells, releases: readonly MonthlyRelease[]): ReadonlySet<number> {
  const last = releases.at(-1)?.published.measures ?? {};
  const keys = Object.entries(last).flatMap(([id, counts]) =>
    counts.flatMap(({ organization, month, value }) => (value === null ? [textOfKey([id, organization, month])] : [])),
  );
  return new Set(keys.flatMap((key) => numberOf.get(key) ?? []));
}
