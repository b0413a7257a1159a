import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** Makes the tables of `tables.ts` where they are not there yet. In your own project, drizzle-kit writes these. */
export async function createTables(database: Database): Promise<void> {
  for (const statement of STATEMENTS) await database.execute(sql.raw(statement));
}

const STATEMENTS = [
  `create table if not exists submissions (
    id bigint primary key generated always as identity,
    sender text not null,
    digest text not null,
    media_type text not null,
    bytes bigint not null,
    received_at timestamptz not null,
    unique (sender, digest)
  )`,
  `create table if not exists receipts (
    sender text not null,
    key text not null,
    submission bigint not null references submissions,
    answer jsonb not null,
    primary key (sender, key)
  )`,
  `create table if not exists reports (
    organization text not null,
    month text not null,
    version integer not null,
    district text not null,
    submission bigint not null references submissions,
    report jsonb not null,
    primary key (organization, month, version)
  )`,
  'create index if not exists reports_of_district on reports (district, month)',
  `create table if not exists revisions (
    organization text not null,
    month text not null,
    version integer not null,
    district text not null,
    before integer not null,
    changes jsonb not null,
    primary key (organization, month, version)
  )`,
  `create table if not exists findings (
    submission bigint not null references submissions,
    fingerprint text not null,
    code text not null,
    finding jsonb not null,
    primary key (submission, fingerprint)
  )`,
  `create table if not exists explanations (
    sender text not null,
    about text not null,
    explanation jsonb not null,
    primary key (sender, about)
  )`,
  `create table if not exists releases (
    number integer primary key,
    release jsonb not null
  )`,
];
