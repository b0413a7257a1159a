import { reportsIn } from 'csmhs/exchange';
import type { MonthlyContext, MonthlyReportInput } from 'csmhs/monthly';
import { validateFiles } from 'csmhs/validate';
import { openWorkbook } from 'csmhs/xlsx';
import type { Part } from './part.ts';

/** A body that is read as a whole, and what it is judged with. A thread can be sent all of it. */
export interface Whole {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly context: Pick<MonthlyContext, 'cohort' | 'registry' | 'asOf'>;
  /** What the same districts sent before. */
  readonly history: readonly MonthlyReportInput[];
}

/** Reads JSON or a workbook, and judges it. */
export async function judgeWhole({ name, bytes, context, history }: Whole): Promise<Part> {
  const options = { ...context, history, xlsx: openWorkbook };
  const { entries, findings } = await validateFiles([{ name, bytes }], options);
  const reports = reportsIn(entries, context);
  const organizations = new Set([...entries, ...reports].map(({ organization }) => String(organization)));
  return { organizations, reports, findings, explanations: entries.flatMap((e) => e.explanations ?? []) };
}
