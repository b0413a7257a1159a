import { mustBe } from '../../core/given/mustBe.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import { applicationFields } from './applicationForm.js';
import { APPLICATION_FORMS, type ApplicationForm } from './applicationForms.js';

/**
 * Gives a version of the application form as a definition: to publish it, or to write your own from it.
 *
 * @example
 * applicationDefinition('application@2').title // => 'Application to the learning collaborative'
 */
export function applicationDefinition(form: ApplicationForm): FormDefinition {
  mustBe({ oneOf: APPLICATION_FORMS }, form, 'applicationDefinition', 'form');
  return {
    form: 'form@1',
    id: form,
    title: 'Application to the learning collaborative',
    fields: applicationFields(),
    basis: 'proposed',
    source: { id: 'project', at: 'a01' },
  };
}
