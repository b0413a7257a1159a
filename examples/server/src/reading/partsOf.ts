import type { Explanation, Finding } from 'csmhs/core';
import { applyExplanations, districtOf } from 'csmhs/core';
import { readMonthlyCsv, reportsIn } from 'csmhs/exchange';
import type { MonthlyReportInput } from 'csmhs/monthly';
import { validateFiles } from 'csmhs/validate';
import { openWorkbook } from 'csmhs/xlsx';
import type { Settings } from '../settings.ts';
import type { Spooled } from './spool.ts';

/** The kinds of bodies, and which of them are read piece by piece. */
export const MEDIA_TYPES = {
  'text/csv': { streamed: true },
  'application/json': { streamed: false },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { streamed: false },
} as const;

export type MediaType = keyof typeof MEDIA_TYPES;

/** Some reports of a body, and what is wrong with them. */
export interface Part {
  /** Every organization that the part speaks of, also where its report cannot be read. */
  readonly organizations: ReadonlySet<string>;
  readonly reports: readonly MonthlyReportInput[];
  readonly findings: readonly Finding[];
  /** Answers that came with the body. */
  readonly explanations: readonly Explanation[];
}

/** What a body is read with. */
export interface Reading {
  readonly settings: Settings;
  readonly asOf: string;
  readonly explanations: readonly Explanation[];
  /** What these districts sent before. It is asked for only of organizations that `mayRead` let pass. */
  readonly historyOf: (districts: ReadonlySet<string>) => Promise<readonly MonthlyReportInput[]>;
  /** Throws where the sender has no right to one of these organizations. */
  readonly mayRead: (organizations: ReadonlySet<string>) => void;
}

/** Reads a body part by part: of a CSV file some rows at a time, anything else as a whole, with what was sent before. */
export function partsOf(mediaType: MediaType, body: Spooled, reading: Reading): AsyncGenerator<Part> {
  return MEDIA_TYPES[mediaType].streamed ? rowsOfCsv(body, reading) : wholeFile(body, reading);
}

async function* rowsOfCsv(body: Spooled, reading: Reading): AsyncGenerator<Part> {
  const { settings, asOf, explanations, mayRead } = reading;
  for await (const batch of readMonthlyCsv(body.pieces(), { context: { ...settings.context, asOf } })) {
    const organizations = new Set<string>();
    for (let row = 0; row < batch.rows; row++) organizations.add(batch.organizationAt(row) ?? '');
    organizations.delete('');
    mayRead(organizations);
    const findings = applyExplanations(batch.findings, explanations);
    yield { organizations, reports: batch.toReports(), findings, explanations: [] };
  }
}

async function* wholeFile(body: Spooled, reading: Reading): AsyncGenerator<Part> {
  const { settings, asOf, explanations, historyOf, mayRead } = reading;
  const { context } = settings;
  const options = { ...context, asOf, explanations, xlsx: openWorkbook };
  const files = [{ name: 'body', bytes: await body.bytes() }];
  const { entries } = await validateFiles(files, options);
  const reports = reportsIn(entries, context);
  const organizations = new Set([...entries, ...reports].map(({ organization }) => String(organization)));
  mayRead(organizations);
  const districts = new Set([...organizations].map((code) => districtOf(code, context) ?? code));
  const sent = new Set(reports.map(keyOf));
  const history = (await historyOf(districts)).filter((report) => !sent.has(keyOf(report)));
  const { findings } = await validateFiles(files, { ...options, history });
  const answers = entries.flatMap((entry) => entry.explanations ?? []);
  yield { organizations, reports, findings, explanations: answers };
}

const keyOf = ({ organization, month, version }: MonthlyReportInput): string =>
  `${organization}|${month}|${version ?? 1}`;
