import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../form/applicationContext.js';
import type { ApplicationDraft } from '../form/applicationForm.js';
import { judgeApplication } from './judgeApplication.js';

/**
 * Reads an application of unknown content: `ok` where what is there has the right shape, with every rule finding
 * riding along. Gaps do not change that; in a submitted application they are findings that block.
 * With a form that was brought along, in the context or by the cohort, the value is what that form asks for.
 *
 * @example
 * parseApplication({ form: 'application@1', state: 'draft', applicant: { organization: '00240000' } }).ok // => true
 */
export function parseApplication(
  value: unknown,
  context?: (ApplicationContext & { readonly form?: undefined }) | null,
): Outcome<ApplicationDraft>;
export function parseApplication(
  value: unknown,
  context: ApplicationContext,
): Outcome<Readonly<Record<string, unknown>>>;
export function parseApplication(
  value: unknown,
  context?: ApplicationContext | null,
): Outcome<Readonly<Record<string, unknown>>> {
  return judgeApplication(
    value,
    readOptions<ApplicationContext>(context, APPLICATION_CONTEXT, 'parseApplication'),
  );
}
