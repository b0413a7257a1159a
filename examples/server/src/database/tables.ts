import type { Explanation, Finding } from 'csmhs/core';
import type { MonthlyRelease, MonthlyReport, Revision } from 'csmhs/monthly';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import type { Accepted } from '../storing/accepted.ts';

/** One row for each body that was accepted. The same body of one sender is accepted once. */
export const submissions = pgTable(
  'submissions',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    sender: text().notNull(),
    digest: text().notNull(),
    mediaType: text('media_type').notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  ({ sender, digest }) => [unique().on(sender, digest)],
);

const submission = () =>
  bigint({ mode: 'number' })
    .notNull()
    .references(() => submissions.id);

/** What was answered, by the sender's key: a retry is answered from here and changes nothing. */
export const receipts = pgTable(
  'receipts',
  {
    sender: text().notNull(),
    key: text().notNull(),
    submission: submission(),
    answer: jsonb().$type<Accepted>().notNull(),
  },
  ({ sender, key }) => [primaryKey({ columns: [sender, key] })],
);

/** One report: one organization, month and version. What is stored never changes; a correction is the next version. */
export const reports = pgTable(
  'reports',
  {
    organization: text().notNull(),
    month: text().notNull(),
    version: integer().notNull(),
    district: text().notNull(),
    submission: submission(),
    report: jsonb().$type<MonthlyReport>().notNull(),
  },
  ({ organization, month, version, district }) => [
    primaryKey({ columns: [organization, month, version] }),
    index('reports_of_district').on(district, month),
  ],
);

/** What each version of a report changed in the one before. */
export const revisions = pgTable(
  'revisions',
  {
    organization: text().notNull(),
    month: text().notNull(),
    version: integer().notNull(),
    district: text().notNull(),
    before: integer().notNull(),
    changes: jsonb().$type<Revision['changes']>().notNull(),
  },
  ({ organization, month, version }) => [primaryKey({ columns: [organization, month, version] })],
);

/** What was found in a submission that was accepted, with the numbers: as confidential as the reports. */
export const findings = pgTable(
  'findings',
  {
    submission: submission(),
    fingerprint: text().notNull(),
    code: text().notNull(),
    finding: jsonb().$type<Finding>().notNull(),
  },
  ({ submission, fingerprint }) => [primaryKey({ columns: [submission, fingerprint] })],
);

/** What a sender says to findings. An answer fits a finding by its code, record, field and params. */
export const explanations = pgTable(
  'explanations',
  {
    sender: text().notNull(),
    about: text().notNull(),
    explanation: jsonb().$type<Explanation>().notNull(),
  },
  ({ sender, about }) => [primaryKey({ columns: [sender, about] })],
);

/** The ledger: what readers were shown, in its order. Without it the next table may give a hidden count back. */
export const releases = pgTable('releases', {
  number: integer().primaryKey(),
  release: jsonb().$type<MonthlyRelease>().notNull(),
});
