import { APPLICATION_FORMS } from '../../application/index.js';
import { INSTRUMENTS } from '../../assessment/index.js';
import { MONTHLY_FORMS } from '../../monthly/form/monthlyForms.js';
import { COHORTS } from '../../network/index.js';

/** The registries of this package by id; the second is a file of it. */
export const REGISTRY_IDS = ['ma-coiin', 'ma-2020-21'] as const;

/** The ids of what this package brings along, by the option where a file may stand too. */
export const BUILT_IN = {
  cohort: Object.keys(COHORTS),
  registry: REGISTRY_IDS,
  form: [...Object.keys(MONTHLY_FORMS), ...APPLICATION_FORMS, 'application@3'],
  instrument: Object.keys(INSTRUMENTS),
} as const satisfies Record<string, readonly string[]>;
