import { MONTHLY_FORM } from '../../monthly/index.js';
import { applicationFormOf } from '../../validate/applicationsBrought.js';
import type { SurveyedFiles } from '../../validate/surveyFiles.js';
import type { OpenInput } from '../files/openInputs.js';
import type { Settings } from './readSettings.js';

/** Names the versions of the forms that the files were judged by. */
export async function ruleSetOf(
  { files, context }: Pick<SurveyedFiles, 'files' | 'context'>,
  inputs: readonly OpenInput[],
  settings: Settings,
): Promise<string> {
  const forms = new Set<string>();
  for (const [i, { name, kind = 'monthly' }] of files.entries()) {
    if (kind === 'monthly') for (const id of context.forms.map((form) => form.id)) forms.add(id);
    else if (kind === 'meeting') forms.add('attendance@1');
    else if (kind !== 'application') forms.add(`${kind}@1`);
    else forms.add(await applicationAt(name, inputs[i]!, settings));
  }
  return forms.size === 0 ? MONTHLY_FORM : [...forms].join(', ');
}

async function applicationAt(name: string, { blob }: OpenInput, settings: Settings): Promise<string> {
  const source = new Uint8Array(await blob.slice(0, blob.size).arrayBuffer());
  const named = applicationFormOf({ name, source }, settings);
  const [only, ...more] = settings.applications;
  return (named ?? (more.length === 0 ? only : undefined))?.id ?? 'application@1';
}
