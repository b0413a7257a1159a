import { SCHEMAS_URL, type SchemaName } from '../../src/schema/index.js';
import { SOUND } from './soundRecords.js';

type Loose = Readonly<Record<string, unknown>>;

/** What of a long record is enough to show it. */
const SHORTER: Readonly<Partial<Record<SchemaName, (record: never) => unknown>>> = {
  explanations: (list: readonly unknown[]) => list.slice(0, 1),
  commitments: (list: readonly unknown[]) => list.slice(0, 1),
  'pdsa-log': (log: Loose) => ({ ...log, cycles: (log['cycles'] as readonly unknown[]).slice(0, 1) }),
};

/** What this package writes for programs. */
const REPORTS = ['finding', 'problem', 'validation-report', 'validation-line'];

/** One record of each schema, to be shown where it is explained. */
export const SAMPLES = Object.fromEntries(
  Object.entries(SOUND).map(([name, { records }]) => {
    const shorter = SHORTER[name as SchemaName] ?? ((record: unknown) => record);
    return [name, named(name, shorter(records[0] as never))];
  }),
) as Readonly<Record<SchemaName, unknown>>;

/** A record that somebody writes says by which schema editors check it; a list cannot, and nobody edits a report. */
function named(name: string, record: unknown): unknown {
  return Array.isArray(record) || REPORTS.includes(name)
    ? record
    : { $schema: `${SCHEMAS_URL}${name}.json`, ...(record as Loose) };
}
