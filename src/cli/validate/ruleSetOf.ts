import { MONTHLY_FORM } from '../../monthly/index.js';
import type { SurveyedFiles } from '../../validate/surveyedFiles.js';

/** Names the versions of the forms that the files were judged by. */
export function ruleSetOf({
  files,
  context,
  applications,
}: Pick<SurveyedFiles, 'files' | 'context' | 'applications'>): string {
  const forms = new Set<string>();
  for (const [i, { kind = 'monthly' }] of files.entries()) {
    if (kind === 'monthly') for (const { id } of context.forms) forms.add(id);
    else if (kind === 'meeting') forms.add('attendance@1');
    else forms.add(applications.get(i) ?? `${kind}@1`);
  }
  return forms.size === 0 ? MONTHLY_FORM : [...forms].join(', ');
}
