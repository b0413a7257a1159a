import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../form/applicationContext.js';
import type { ApplicationDraft } from '../form/applicationForm.js';
import { judgeApplication } from './judgeApplication.js';

/**
 * Reads an application of unknown content: `ok` where what is there has the right shape, with every rule finding
 * riding along. Gaps do not change that; in a submitted application they are findings that block.
 *
 * @example
 * parseApplication({ form: 'application@1', state: 'draft', applicant: { organization: '00240000' } }).ok // => true
 */
export function parseApplication(
  value: unknown,
  context?: ApplicationContext | null,
): Outcome<ApplicationDraft> {
  return judgeApplication(
    value,
    readOptions<ApplicationContext>(context, APPLICATION_CONTEXT, 'parseApplication'),
  );
}
