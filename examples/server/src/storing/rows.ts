import type { Explanation, Finding } from 'csmhs/core';
import { type MonthlyReport, type MonthlyReportInput, revisionsOf } from 'csmhs/monthly';
import { sql } from 'drizzle-orm';
import { type Database, rowsOf } from '../database/database.ts';
import { explanations, findings, reports, revisions } from '../database/tables.ts';

/** What names a report. */
export interface ReportKey {
  readonly organization: string;
  readonly month: string;
  readonly version: number;
}

/**
 * Stores reports that are not there yet, many in one statement.
 *
 * @returns how many were added, and those that are there already and say something else
 */
export async function addReports(
  tx: Database,
  submission: number,
  sent: readonly (MonthlyReportInput & { readonly district: string })[],
): Promise<{ readonly added: number; readonly contradicted: readonly ReportKey[] }> {
  if (sent.length === 0) return { added: 0, contradicted: [] };
  const rows = sent.map(({ district, ...report }) => {
    const { organization, month } = report;
    const version = report.version ?? 1;
    return { organization, month, version, district, report: { ...report, version } };
  });
  const result = await tx.execute(sql`
    with sent as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
        as row (organization text, month text, version integer, district text, report jsonb)
    ), added as (
      insert into ${reports} (organization, month, version, district, submission, report)
      select organization, month, version, district, ${submission}::bigint, report from sent
      on conflict do nothing returning 1
    )
    select (select count(*)::integer from added) as added, (
      select coalesce(jsonb_agg(jsonb_build_object('organization', organization, 'month', month, 'version', version)), '[]')
      from sent join reports using (organization, month, version) where reports.report <> sent.report
    ) as contradicted`);
  return rowsOf<{ added: number; contradicted: ReportKey[] }>(result)[0]!;
}

/** Stores what was found. */
export async function addFindings(
  tx: Database,
  submission: number,
  found: readonly Finding[],
): Promise<void> {
  if (found.length === 0) return;
  await tx.execute(sql`
    insert into ${findings} (submission, fingerprint, code, finding)
    select ${submission}::bigint, finding ->> 'fingerprint', finding ->> 'code', finding
    from jsonb_array_elements(${JSON.stringify(found)}::text::jsonb) as finding
    on conflict do nothing`);
}

/** Stores answers to findings; a later answer to the same finding takes the place of the earlier one. */
export async function addExplanations(
  tx: Database,
  sender: string,
  said: readonly Explanation[],
): Promise<void> {
  for (const explanation of said) {
    const { code, organization, month, field, params } = explanation;
    const facts = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
    const about = JSON.stringify([code, organization ?? '', month ?? '', field ?? '', facts]);
    await tx
      .insert(explanations)
      .values({ sender, about, explanation })
      .onConflictDoUpdate({ target: [explanations.sender, explanations.about], set: { explanation } });
  }
}

/** Stores what versions changed, of reports that have several. */
export async function addRevisions(
  tx: Database,
  district: string,
  versions: readonly MonthlyReport[],
): Promise<void> {
  const changed = revisionsOf(versions);
  if (changed.length === 0) return;
  await tx.execute(sql`
    insert into ${revisions} (organization, month, version, district, before, changes)
    select organization, month, "to", ${district}, "from", changes
    from jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb)
      as row (organization text, month text, "from" integer, "to" integer, changes jsonb)
    on conflict (organization, month, version) do update set before = excluded.before, changes = excluded.changes`);
}
