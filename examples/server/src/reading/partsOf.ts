import { districtOf } from 'csmhs/core';
import { readMonthlyCsv } from 'csmhs/exchange';
import type { MonthlyReportInput } from 'csmhs/monthly';
import type { Settings } from '../settings.ts';
import type { Part } from './part.ts';
import type { Spooled } from './spool.ts';

/** The kinds of bodies: by which name they are read, and whether piece by piece. */
export const MEDIA_TYPES = {
  'text/csv': { streamed: true, name: 'body.csv' },
  'application/json': { streamed: false, name: 'body.json' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { streamed: false, name: 'body.xlsx' },
} as const;

export type MediaType = keyof typeof MEDIA_TYPES;

/** What a body is read with. */
export interface Reading {
  readonly settings: Settings;
  readonly mediaType: MediaType;
  readonly asOf: string;
  /** Throws where the sender has no right to one of these organizations. */
  readonly mayRead: (organizations: ReadonlySet<string>) => void;
}

/** What these districts sent before. */
export type HistoryOf = (districts: ReadonlySet<string>) => Promise<readonly MonthlyReportInput[]>;

/** Reads CSV some rows at a time, each judged for itself. */
export async function* rowsOfCsv(body: Spooled, reading: Reading): AsyncGenerator<Part> {
  const { settings, asOf, mayRead } = reading;
  for await (const batch of readMonthlyCsv(body.pieces(), { context: { ...settings.context, asOf } })) {
    const organizations = new Set<string>();
    for (let row = 0; row < batch.rows; row++) organizations.add(batch.organizationAt(row) ?? '');
    organizations.delete('');
    mayRead(organizations);
    yield { organizations, reports: batch.toReports(), findings: batch.findings, explanations: [] };
  }
}

/** Reads JSON or a workbook as a whole, in a thread: all that can be done before anybody has to wait for the database. */
export async function wholeBody(
  body: Spooled,
  { settings, mediaType, asOf, mayRead }: Reading,
): Promise<Part> {
  const context = { ...settings.context, asOf };
  const { name } = MEDIA_TYPES[mediaType];
  const part = await settings.judge({ name, bytes: await body.bytes(), context, history: [] }, false);
  mayRead(part.organizations);
  return part;
}

/** Judges such a body again where its districts sent something before. */
export async function* withHistory(
  alone: Part,
  body: Spooled,
  { settings, mediaType, asOf }: Reading,
  historyOf: HistoryOf,
): AsyncGenerator<Part> {
  const districts = new Set(
    [...alone.organizations].map((code) => districtOf(code, settings.context) ?? code),
  );
  const sent = new Set(alone.reports.map(keyOf));
  const history = (await historyOf(districts)).filter((report) => !sent.has(keyOf(report)));
  const context = { ...settings.context, asOf };
  const { name } = MEDIA_TYPES[mediaType];
  yield history.length === 0
    ? alone
    : await settings.judge({ name, bytes: await body.bytes(), context, history }, true);
}

const keyOf = ({ organization, month, version }: MonthlyReportInput): string =>
  `${organization}|${month}|${version ?? 1}`;
