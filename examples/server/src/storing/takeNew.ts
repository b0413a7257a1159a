import { applyExplanations, districtOf, type Finding } from 'csmhs/core';
import { checkReportsAcross } from 'csmhs/monthly';
import { eq, inArray } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { explanations, reports, submissions } from '../database/tables.ts';
import { Refused } from '../errors/refused.ts';
import type { Part } from '../reading/part.ts';
import { type HistoryOf, type Reading, rowsOfCsv, wholeBody, withHistory } from '../reading/partsOf.ts';
import type { Accepted } from './accepted.ts';
import { gathering } from './gathering.ts';
import { judgedAgain } from './judgedAgain.ts';
import { addExplanations, addFindings, addReports, addRevisions, type ReportKey } from './rows.ts';
import { isStreamed, type Sent } from './sent.ts';

/** A body to which nothing was answered before. */
export interface New extends Sent {
  readonly receivedAt: string;
  /** What was read of it already, without what was sent before. */
  readonly alone: Part | null;
}

/** Takes a body to which nothing was answered before, inside a transaction. */
export async function takeNew(tx: Database, sent: New, reading: Reading): Promise<Accepted> {
  const { who, mediaType, body, receivedAt } = sent;
  const { sender } = who;
  const { digest, size: bytes } = body;
  const { settings, asOf } = reading;
  const { context } = settings;
  const [{ id }] = (await tx
    .insert(submissions)
    .values({ sender, digest, mediaType, bytes, receivedAt })
    .returning({ id: submissions.id })) as [{ id: number }];
  const answers = await tx.select().from(explanations).where(eq(explanations.sender, sender));
  const said = answers.map(({ explanation }) => explanation);

  const found = gathering();
  const find = async (some: readonly Finding[]): Promise<void> => {
    const all = applyExplanations(some, said);
    found.add(all);
    if (!found.blocks()) await addFindings(tx, id, all);
  };
  const districts = new Set<string>();
  let [added, unchanged] = [0, 0];
  const historyOf: HistoryOf = (of) => reportsOf(tx, of);
  const parts = isStreamed(sent)
    ? rowsOfCsv(body, reading)
    : withHistory(sent.alone ?? (await wholeBody(body, reading)), body, reading, historyOf);
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
    const [came, history] = [true, false].map((isNew) =>
      all.filter(({ of }) => (of === id) === isNew).map(({ report }) => report),
    ) as [Report[], Report[]];
    // What is not read as a whole was judged row by row only.
    if (isStreamed(sent)) await find(checkReportsAcross(came, { ...context, asOf, history }));
    await find(judgedAgain(history, came, { ...context, asOf }));
    if (all.some(({ report }) => report.version > 1)) await addRevisions(tx, district, [...history, ...came]);
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
