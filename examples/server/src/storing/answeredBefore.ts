import { and, eq } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { receipts, submissions } from '../database/tables.ts';
import { Refused } from '../errors/refused.ts';
import type { Accepted } from './accepted.ts';
import type { Sent } from './sent.ts';

/** What was answered before, and whether to the same key: else to the same body under another one. */
export interface Answered {
  readonly answer: Accepted;
  readonly isSameKey: boolean;
}

/** Finds the answer to the same key, or to the same body under another key. */
export async function answeredBefore(database: Database, { who, key, body }: Sent): Promise<Answered | null> {
  const { sender } = who;
  const byKey = and(eq(receipts.sender, sender), eq(receipts.key, key));
  const [known] = await database.select({ answer: receipts.answer }).from(receipts).where(byKey);
  if (known && known.answer.digest !== body.digest)
    throw new Refused(
      422,
      'The key was used before',
      'This Idempotency-Key came with another body. Use a new one.',
    );
  if (known) return { answer: known.answer, isSameKey: true };
  const [same] = await database
    .select({ answer: receipts.answer })
    .from(submissions)
    .innerJoin(receipts, eq(receipts.submission, submissions.id))
    .where(and(eq(submissions.sender, sender), eq(submissions.digest, body.digest)));
  return same ? { answer: same.answer, isSameKey: false } : null;
}
