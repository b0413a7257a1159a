import { expectTypeOf, test } from 'vitest';
import type { EvidenceRecord } from '../../src/core/evidenceRecord.js';
import type { DraftsOf, ValueOf, ValuesOf } from '../../src/form/fieldValue.js';
import type { EVIDENCE_FIELD } from '../../src/form/read/evidenceField.js';

const FIELDS = {
  on: { type: 'date', required: true },
  count: { type: 'number', least: 0, most: 9 },
  kind: { type: 'choice', choices: { a: {}, b: {} }, required: true },
  rows: { type: 'list', of: { type: 'group', fields: { yes: { type: 'yesNo', required: true } } } },
  value: { type: 'either', of: [{ type: 'number', least: 0, most: 1 }, { type: 'yesNo' }] },
  event: { type: 'variants', by: 'type', of: { plan: { aim: { type: 'id', required: true } }, stop: {} } },
  labels: { type: 'map', of: { type: 'text', most: 9 } },
} as const;

test('values follow from the table', () => {
  expectTypeOf<ValuesOf<typeof FIELDS>['on']>().toEqualTypeOf<string>();
  expectTypeOf<ValuesOf<typeof FIELDS>['kind']>().toEqualTypeOf<'a' | 'b'>();
  expectTypeOf<ValuesOf<typeof FIELDS>['count']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<ValueOf<(typeof FIELDS)['value']>>().toEqualTypeOf<number | boolean>();
  expectTypeOf<ValueOf<(typeof FIELDS)['labels']>>().toEqualTypeOf<{ readonly [key: string]: string }>();
  expectTypeOf<ValueOf<(typeof FIELDS)['event']>['type']>().toEqualTypeOf<'plan' | 'stop'>();
  expectTypeOf<DraftsOf<typeof FIELDS>['on']>().toEqualTypeOf<string | null | undefined>();
});

test('a rating of evidence is what its registries say', () => {
  expectTypeOf<ValueOf<typeof EVIDENCE_FIELD>>().toExtend<EvidenceRecord>();
  expectTypeOf<EvidenceRecord>().toExtend<ValueOf<typeof EVIDENCE_FIELD>>();
});
