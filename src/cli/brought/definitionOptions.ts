import { isBuiltInForm } from '../../application/form/applicationForms.js';
import { isApplicationForm } from '../../application/form/isApplicationForm.js';
import { parseApplicationForm } from '../../application/index.js';
import { INSTRUMENTS, type InstrumentDefinition, parseInstrument } from '../../assessment/index.js';
import type { Outcome } from '../../core/index.js';
import { hasFatal, refused } from '../../core/outcome.js';
import { type AnyForm, formKnown } from '../../exchange/migration/migrationForms.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import { parseFormDefinition } from '../../form/definition/parseFormDefinition.js';
import { parseMonthlyForm } from '../../monthly/index.js';
import {
  type Cohort,
  cohortOf,
  MA_REGISTRY,
  parseCohort,
  parseRegistry,
  type Registry,
} from '../../network/index.js';
import type { Host } from '../host.js';
import { BUILT_IN } from '../words/builtIn.js';
import type { DefinitionKind, DefinitionOption } from './readDefinition.js';

const COHORT: DefinitionKind<Cohort> = {
  form: 'cohort',
  noun: 'cohort',
  option: '--cohort',
  parse: parseWholeCohort,
};
const REGISTRY: DefinitionKind<Registry> = {
  form: 'registry',
  noun: 'registry',
  option: '--registry',
  parse: parseRegistry,
};
const MONTHLY: DefinitionKind<AnyForm> = {
  form: 'monthly-form',
  noun: 'monthly form',
  option: '--form',
  parse: parseMonthlyForm,
};
const APPLICATION: DefinitionKind<AnyForm> = {
  form: 'form',
  noun: 'form',
  option: '--form',
  parse: parseOwnForm,
};
const INSTRUMENT: DefinitionKind<InstrumentDefinition> = {
  form: null,
  noun: 'instrument',
  option: '--instrument',
  parse: parseInstrument,
};
const allKinds = [COHORT, REGISTRY, MONTHLY, APPLICATION, INSTRUMENT];

/** `--cohort`. */
export const COHORT_OPTION: DefinitionOption<Cohort> = {
  name: '--cohort',
  kinds: [COHORT],
  allKinds,
  ids: BUILT_IN.cohort,
  builtIn: (id) => cohortOf(id)!,
};

/** `--registry`, of which one is a file of this package. */
export function registryOption(host: Host): DefinitionOption<Registry> {
  return {
    name: '--registry',
    kinds: [REGISTRY],
    allKinds,
    ids: BUILT_IN.registry,
    builtIn: async (id) => (id === 'ma-coiin' ? MA_REGISTRY : registryFile(id, host)),
  };
}

/** `--form`. */
export const FORM_OPTION: DefinitionOption<AnyForm> = {
  name: '--form',
  kinds: [MONTHLY, APPLICATION],
  allKinds,
  ids: BUILT_IN.form,
  builtIn: (id) => formKnown(id, [])!,
};

/** `--instrument`. */
export const INSTRUMENT_OPTION: DefinitionOption<InstrumentDefinition> = {
  name: '--instrument',
  kinds: [INSTRUMENT],
  allKinds,
  ids: BUILT_IN.instrument,
  builtIn: (id) => INSTRUMENTS[id as keyof typeof INSTRUMENTS],
};

/** A form of one's own; one of an application has no field of its own in the place of the header's. */
function parseOwnForm(value: unknown): Outcome<FormDefinition> {
  const form = parseFormDefinition(value);
  const isOther = form.ok && !isApplicationForm(form.value) && !isBuiltInForm(form.value.id);
  return isOther ? form : parseApplicationForm(value);
}

/** A cohort with the monthly form that it may hold, which a lower room hands on unread. */
function parseWholeCohort(value: unknown): Outcome<Cohort> {
  const cohort = parseCohort(value);
  const held = cohort.ok ? cohort.value.monthlyForm : null;
  if (!cohort.ok || hasFatal(cohort.findings) || typeof held !== 'object' || held === null) return cohort;
  const form = parseMonthlyForm(held);
  const found = form.findings.map((finding) => ({ ...finding, path: ['monthlyForm', ...finding.path] }));
  const findings = [...cohort.findings, ...found];
  return form.ok ? { ...cohort, findings } : refused(findings);
}

async function registryFile(id: string, { ownFile }: Host): Promise<Registry> {
  return JSON.parse(await ownFile(`registries/${id}.json`)) as Registry;
}
