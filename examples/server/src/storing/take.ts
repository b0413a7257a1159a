import { applyExplanations, districtOf, type Finding } from 'csmhs/core';
import { checkReportsAcross } from 'csmhs/monthly';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { explanations, receipts, reports, submissions } from '../database/tables.ts';
import { Refused } from '../errors/refused.ts';
import { MEDIA_TYPES, type MediaType, partsOf } from '../reading/partsOf.ts';
import type { Spooled } from '../reading/spool.ts';
import type { Settings } from '../settings.ts';
import { covers, type Who } from '../who.ts';
import type { Accepted } from './accepted.ts';
import { gathering } from './gathering.ts';
import { addExplanations, addFindings, addReports, addRevisions, type ReportKey } from './rows.ts';

/** A body that has come in whole, and who sent it. */
export interface Sent {
  readonly who: Who;
  readonly mediaType: MediaType;
  readonly body: Spooled;
  /** The sender's name for this one request, or the digest of its body. */
  readonly key: string;
}

/**
 * Takes a body as one: everything of it is stored, or nothing. What was answered before is answered again.
 *
 * Everything happens in one transaction, in which the writers of one district wait for one another: two at once cannot both
 * be the first, and a server that is killed leaves nothing behind.
 */
export async function take(
  database: Database,
  sent: Sent,
  settings: Settings,
): Promise<{ readonly accepted: Accepted; readonly replayed: boolean }> {
  return database.transaction(async (tx) => {
    await waitForOthers(tx, sent.who);
    const before = await answeredBefore(tx, sent);
    if (before) return { accepted: before, replayed: true };
    const accepted = await takeNew(tx, sent, settings);
    const { sender } = sent.who;
    await tx
      .insert(receipts)
      .values({ sender, key: sent.key, submission: accepted.submission, answer: accepted });
    return { accepted, replayed: false };
  });
}

/** The writers of one district come one after another; the state, which writes for all districts, comes alone. */
async function waitForOthers(tx: Database, { district }: Who): Promise<void> {
  if (district === null) await tx.execute(sql`select pg_advisory_xact_lock(1, 0)`);
  else
    await tx.execute(
      sql`select pg_advisory_xact_lock_shared(1, 0), pg_advisory_xact_lock(2, hashtext(${district}))`,
    );
}

/** Finds the answer to the same key, or to the same body under another key. */
async function answeredBefore(tx: Database, { who, key, body }: Sent): Promise<Accepted | null> {
  const { sender } = who;
  const byKey = and(eq(receipts.sender, sender), eq(receipts.key, key));
  const [known] = await tx.select({ answer: receipts.answer }).from(receipts).where(byKey);
  if (known && known.answer.digest !== body.digest)
    throw new Refused(
      422,
      'The key was used before',
      'This Idempotency-Key came with another body. Use a new one.',
    );
  if (known) return known.answer;
  const [same] = await tx
    .select({ submission: submissions.id, answer: receipts.answer })
    .from(submissions)
    .innerJoin(receipts, eq(receipts.submission, submissions.id))
    .where(and(eq(submissions.sender, sender), eq(submissions.digest, body.digest)));
  if (!same) return null;
  await tx.insert(receipts).values({ sender, key, submission: same.submission, answer: same.answer });
  return same.answer;
}

async function takeNew(tx: Database, { who, mediaType, body }: Sent, settings: Settings): Promise<Accepted> {
  const { context, now } = settings;
  const { sender } = who;
  const { digest, size: bytes } = body;
  const receivedAt = now().toISOString();
  const asOf = receivedAt.slice(0, 10);
  const [{ id }] = (await tx
    .insert(submissions)
    .values({ sender, digest, mediaType, bytes, receivedAt })
    .returning({ id: submissions.id })) as [{ id: number }];
  const answers = await tx.select().from(explanations).where(eq(explanations.sender, sender));
  const said = answers.map(({ explanation }) => explanation);

  const found = gathering();
  const find = async (some: readonly Finding[]): Promise<void> => {
    found.add(some);
    if (!found.blocks()) await addFindings(tx, id, some);
  };
  const districts = new Set<string>();
  let [added, unchanged] = [0, 0];
  const parts = partsOf(mediaType, body, {
    settings,
    asOf,
    explanations: said,
    historyOf: (of) => reportsOf(tx, of),
    mayRead(organizations) {
      if (![...organizations].every((code) => covers(who, code, settings)))
        throw new Refused(
          403,
          'Not your district',
          'The body speaks of organizations that the token does not cover.',
        );
    },
  });
  for await (const part of parts) {
    await find(part.findings);
    await addExplanations(tx, sender, part.explanations);
    if (found.blocks()) continue;
    const rows = part.reports.map((report) => ({ ...report, district: districtIn(report) }));
    const stored = await addReports(tx, id, rows);
    if (stored.contradicted.length > 0) throw contradicts(stored.contradicted);
    added += stored.added;
    unchanged += rows.length - stored.added;
    for (const { district } of rows) districts.add(district);
  }
  for (const district of found.blocks() ? [] : districts) {
    const all = await tx
      .select({ report: reports.report, of: reports.submission })
      .from(reports)
      .where(eq(reports.district, district));
    const [sent, history] = [true, false].map((isNew) =>
      all.filter(({ of }) => (of === id) === isNew).map(({ report }) => report),
    ) as [Report[], Report[]];
    // What is not read as a whole was judged row by row only.
    if (MEDIA_TYPES[mediaType].streamed)
      await find(applyExplanations(checkReportsAcross(sent, { ...context, asOf, history }), said));
    if (all.some(({ report }) => report.version > 1)) await addRevisions(tx, district, [...history, ...sent]);
  }
  if (found.blocks())
    throw new Refused(422, 'The data has findings to correct, explain or confirm', undefined, found.told());
  return { submission: id, digest, reports: { added, unchanged }, counts: found.counts };

  function districtIn({ organization }: { readonly organization: string }): string {
    return districtOf(organization, context) ?? organization;
  }
}

type Report = typeof reports.$inferSelect.report;

async function reportsOf(tx: Database, districts: ReadonlySet<string>): Promise<Report[]> {
  if (districts.size === 0) return [];
  const rows = await tx
    .select({ report: reports.report })
    .from(reports)
    .where(inArray(reports.district, [...districts]));
  return rows.map(({ report }) => report);
}

function contradicts([first, ...others]: readonly ReportKey[]): Refused {
  const { organization, month, version } = first!;
  const more = others.length > 0 ? ` So is that of ${others.length} others.` : '';
  return new Refused(
    409,
    'Stored already with other numbers',
    `Version ${version} of ${organization} for ${month} is stored and says something else. Send the correction as the next version.${more}`,
  );
}
