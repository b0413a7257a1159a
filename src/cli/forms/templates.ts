import { isBuiltInForm } from '../../application/form/applicationForms.js';
import { type InstrumentDefinition, SMHQA_DISTRICT } from '../../assessment/index.js';
import { sheetsTemplate, tallyTemplate, templateCsv } from '../../exchange/index.js';
import { assessmentTemplate } from '../../exchange/xlsx/template/assessmentTemplate.js';
import { SCHEMA_KEY } from '../../form/read/nameUnknown.js';
import { jsonText } from '../../report/json/jsonText.js';
import { SCHEMAS_URL, type SchemaName } from '../../schema/publishedSchemas.js';
import type { Definitions } from '../brought/readDefinitions.js';
import { applicationFormOf, applicationWorkbook } from './applicationWorkbook.js';
import { draftToFill } from './draftToFill.js';
import { monthlyFormOf, monthlyWorkbook } from './monthlyWorkbook.js';
import { catalogueToFill, planToFill, profileToFill } from './recordsToFill.js';
import { cohortToFill, MONTHLY_FORM_TO_FILL, registryToFill } from './startingPoints.js';

/** What can be written, how its file ends, and how it is made. */
interface Template {
  readonly ending: '.csv' | '.json';
  /** The kind of form that it may be of. */
  readonly of?: 'monthly' | 'application';
  /** What it takes from options. */
  readonly uses?: readonly ('form' | 'cohort' | 'instrument')[];
  /** Whether there is one without what a config file names, where that cannot be read yet. */
  readonly isOwn?: true;
  readonly make: (definitions: Definitions, today: string) => string;
  /** The same as a workbook, where there is one. */
  readonly pack?: (definitions: Definitions, today: string) => Promise<Uint8Array>;
}

/** Every template, by its name. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  monthly: {
    ending: '.csv',
    of: 'monthly',
    uses: ['form', 'cohort'],
    make: (definitions) => templateCsv(monthlyFormOf(definitions)),
    pack: monthlyWorkbook,
  },
  application: {
    ending: '.json',
    of: 'application',
    uses: ['form'],
    isOwn: true,
    make: (definitions) => {
      const form = applicationFormOf(definitions);
      return toFill(isBuiltInForm(form.id) ? 'application-draft' : null, draftToFill(form));
    },
    pack: applicationWorkbook,
  },
  tally: { ending: '.csv', make: () => tallyTemplate() },
  assessment: {
    ending: '.csv',
    uses: ['instrument'],
    make: (definitions) => sheetsTemplate(instrumentIn(definitions)),
    pack: (definitions, today) =>
      assessmentTemplate(instrumentIn(definitions), { created: `${today}T00:00:00Z` }),
  },
  cohort: { ending: '.json', make: (_, today) => toFill('cohort', cohortToFill(today)) },
  registry: { ending: '.json', make: (_, today) => toFill('registry', registryToFill(today)) },
  profile: {
    ending: '.json',
    uses: ['cohort'],
    make: ({ cohort }, today) => toFill('profile', profileToFill(today, cohort)),
  },
  plan: {
    ending: '.json',
    uses: ['cohort'],
    make: ({ cohort }, today) => toFill('action-plan', planToFill(today, cohort)),
  },
  catalogue: { ending: '.json', make: (_, today) => toFill('catalogue', catalogueToFill(today)) },
  'monthly-form': {
    ending: '.json',
    of: 'monthly',
    uses: ['form'],
    isOwn: true,
    make: ({ form }) => toFill('monthly-form', form ?? MONTHLY_FORM_TO_FILL),
  },
};

/** A record to fill, which names the schema by which editors check it. */
function toFill(name: SchemaName | null, record: object): string {
  return jsonText(name === null ? record : { [SCHEMA_KEY]: `${SCHEMAS_URL}${name}.json`, ...record });
}

/** The instrument of a template: the one that is named, else that of a district. */
function instrumentIn({ instruments: [own] }: Definitions): InstrumentDefinition {
  return own ?? SMHQA_DISTRICT;
}
