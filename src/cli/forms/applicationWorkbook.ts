import { applicationDefinition } from '../../application/index.js';
import { applicationTemplate } from '../../exchange/xlsx/template/applicationTemplate.js';
import type { FormDefinition } from '../../form/index.js';
import type { Definitions } from '../brought/readDefinitions.js';

/** Makes the template of an application as a workbook. */
export function applicationWorkbook(definitions: Definitions, today: string): Promise<Uint8Array> {
  return applicationTemplate(applicationFormOf(definitions), { created: `${today}T00:00:00Z` });
}

/** The form of a template: the one that is named, else our latest. */
export function applicationFormOf({ applications: [own] }: Definitions): FormDefinition {
  return own ?? applicationDefinition('application@2');
}
