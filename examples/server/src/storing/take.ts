import { sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { receipts } from '../database/tables.ts';
import { Refused } from '../errors/refused.ts';
import { type Reading, wholeBody } from '../reading/partsOf.ts';
import type { Settings } from '../settings.ts';
import { covers, type Who } from '../who.ts';
import type { Accepted } from './accepted.ts';
import { answeredBefore } from './answeredBefore.ts';
import { isStreamed, type Sent } from './sent.ts';
import { takeNew } from './takeNew.ts';

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
  const receivedAt = settings.now().toISOString();
  const reading: Reading = {
    settings,
    mediaType: sent.mediaType,
    asOf: receivedAt.slice(0, 10),
    mayRead: (organizations) => mustCover(sent.who, organizations, settings),
  };
  // The long work first, while nobody waits for this transaction; but not for a body that is answered already.
  const isNew = !isStreamed(sent) && !(await answeredBefore(database, sent));
  const alone = isNew ? await wholeBody(sent.body, reading) : null;
  return database.transaction(async (tx) => {
    await waitForOthers(tx, sent.who);
    const before = await answeredBefore(tx, sent);
    const answer = before?.answer ?? (await takeNew(tx, { ...sent, receivedAt, alone }, reading));
    const { submission } = answer;
    if (!before?.isSameKey)
      await tx.insert(receipts).values({ sender: sent.who.sender, key: sent.key, submission, answer });
    return { accepted: answer, replayed: before !== null };
  });
}

function mustCover(who: Who, organizations: ReadonlySet<string>, settings: Settings): void {
  if ([...organizations].every((code) => covers(who, code, settings))) return;
  throw new Refused(
    403,
    'Not your district',
    'The body speaks of organizations that the token does not cover.',
  );
}

/** The writers of one district come one after another; the state, which writes for all districts, comes alone. */
async function waitForOthers(tx: Database, { district }: Who): Promise<void> {
  if (district === null) await tx.execute(sql`select pg_advisory_xact_lock(1, 0)`);
  else
    await tx.execute(
      sql`select pg_advisory_xact_lock_shared(1, 0), pg_advisory_xact_lock(2, hashtext(${district}))`,
    );
}
