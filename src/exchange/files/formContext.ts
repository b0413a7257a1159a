import { APPLICATION_CONTEXT } from '../../application/form/applicationContext.js';
import type { OptionKind } from '../../core/given/kind.js';
import { MONTHLY_FORM_GIVEN } from '../../monthly/form/context.js';
import { LEARNING_CONTEXT } from '../../network/learning/learningContext.js';
import { PDSA_CONTEXT } from '../../pdsa/context/contextKinds.js';
import { PROFILE_CONTEXT } from '../../system/check/profileContext.js';
import { MIGRATE_CONTEXT } from '../migration/migrationKinds.js';
import type { FormFileOptions } from './checkFormFile.js';

/** The context of `FormFileOptions`: that of every kind of form. */
export const FORM_CONTEXT = {
  ...PDSA_CONTEXT,
  ...APPLICATION_CONTEXT,
  ...PROFILE_CONTEXT,
  events: LEARNING_CONTEXT.events,
  attendance: LEARNING_CONTEXT.attendance,
  monthlyForm: MONTHLY_FORM_GIVEN,
  forms: MIGRATE_CONTEXT.forms,
} as const satisfies Record<keyof NonNullable<FormFileOptions['context']>, OptionKind>;
