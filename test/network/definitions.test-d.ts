import { expectTypeOf, test } from 'vitest';
import type { ValuesOf } from '../../src/form/index.js';
import type { COHORT_FIELDS } from '../../src/network/cohorts/cohortFields.js';
import type { Cohort, RegistryFile } from '../../src/network/index.js';
import type { REGISTRY_FIELDS } from '../../src/network/organizations/registryFields.js';

// Parts that are handed on unread, or hold definitions of other rooms, are told by their own types.
type Unread = 'facts' | 'monthlyForm' | 'application' | 'source' | 'codes' | 'commitments' | 'choices';

test('what the fields of a cohort give is a cohort', () => {
  expectTypeOf<Omit<ValuesOf<typeof COHORT_FIELDS>, Unread>>().toExtend<Omit<Cohort, Unread>>();
  expectTypeOf<Omit<Cohort, Unread>>().toExtend<Omit<ValuesOf<typeof COHORT_FIELDS>, Unread>>();
});

test('what the fields of a registry give is a registry', () => {
  expectTypeOf<Omit<ValuesOf<typeof REGISTRY_FIELDS>, Unread | 'organizations'>>().toExtend<
    Omit<RegistryFile, Unread | 'organizations'>
  >();
  type Read = Omit<ValuesOf<typeof REGISTRY_FIELDS>['organizations'][number], 'enrollment'>;
  type Told = Omit<RegistryFile['organizations'][number], 'enrollment'>;
  expectTypeOf<Read>().toExtend<Told>();
  expectTypeOf<Told>().toExtend<Read>();
});
