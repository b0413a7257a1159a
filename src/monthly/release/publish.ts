import type { Finding } from '../../core/finding.js';
import type { Outcome } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import type { DisclosurePolicy } from '../../disclosure/policy/policy.js';
import type { HiddenCell } from '../../disclosure/release/protectedTable.js';
import { STATE } from '../../disclosure/witness/linkedSystem.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { OpenBook } from './book/openBook.js';
import type { MonthlyCells } from './cells/monthlyCells.js';
import { tableOf } from './cells/tableOf.js';
import { ALL_DISTRICTS, isSensitiveKey, textOfKey } from './facts/countKey.js';
import type { ReaderFact } from './facts/readerFacts.js';
import { textOfFact } from './facts/textOfFact.js';
import { type PublishedCount, publishedMonthly } from './ledger/publishedMonthly.js';
import type { MonthlyRelease } from './ledger/release.js';
import { leftOutWith } from './leftOutWith.js';
import type { ProtectedMonthly } from './protectedMonthly.js';
import { countsLeftOut, publicFactBroken } from './releaseRules.js';
import type { SecuredMonthly } from './secureMonthly.js';

/** Makes the three parts of what is decided: what is published, what is kept, and what stays inside. */
export function publish(
  { book, counts }: OpenBook,
  made: MonthlyCells,
  decided: SecuredMonthly,
  policy: DisclosurePolicy,
): Outcome<ProtectedMonthly<string>> {
  const { state, exposed } = decided;
  const lost = leftOutWith(made, decided);
  const shown = (key: readonly string[]) => {
    const text = textOfKey(key);
    const number = made.numberOf.get(text);
    const { count = null, earlier } = counts.get(text) ?? {};
    if (number === undefined || count === null) return undefined;
    // What is left out was never shown. A number that readers have already is not taken back: that would hide nothing.
    if (lost.has(number) && count !== earlier) return undefined;
    return state[number] === STATE.hidden ? null : made.cells[number]!.v;
  };
  const organizations = [...book.organizations, ...(book.totals.has(ALL_DISTRICTS) ? [ALL_DISTRICTS] : [])];
  const published = publishedMonthly({ book, organizations }, shown, policy);
  const hidden = made.cells.flatMap(({ k, role }): HiddenCell[] => {
    if (shown(k) !== null) return [];
    return [{ k, reason: role === 'arrived' ? 'arrived' : role === 'open' ? 'protects-other' : 'small' }];
  });
  const { id, version, threshold, zeros, level } = policy;
  const release: MonthlyRelease<string> = {
    form: 'monthly-release@1',
    monthlyForm: book.form.id,
    policy: {
      ...(id !== undefined && { id }),
      ...(version !== undefined && { version }),
      threshold,
      zeros,
      level,
    },
    published,
    beside: besideOf(book.form, made, counts),
    districts: book.totals.get(ALL_DISTRICTS) ?? [],
    loose: Object.fromEntries(made.broken.map(({ fact, by }) => [textOfFact(fact), howFar(fact, by)])),
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

/** A sum that is off is so by little or by more; how much exactly would tell a count. A bound is only said to be none. */
function howFar({ lo, hi }: ReaderFact, by: number): number {
  return lo === hi ? Math.max(16, 2 ** Math.ceil(Math.log2(by))) : 0;
}

/** The counts of now that are no secret and stand in facts with those that are. */
function besideOf(
  form: CompiledForm,
  { cells, rows }: MonthlyCells,
  counts: OpenBook['counts'],
): MonthlyRelease<string>['beside'] {
  const linked = new Set(rows.flatMap(({ terms }) => terms.map(([cell]) => cells[cell]!.id)));
  const beside: Record<string, PublishedCount[]> = {};
  for (const [id, { key, count }] of counts) {
    const [measure, organization, month] = key;
    if (isSensitiveKey(form, key) || typeof count !== 'number' || !linked.has(id)) continue;
    (beside[measure] ??= []).push({ organization, month, value: count });
  }
  return beside;
}
