import { applicationDefinition, parseApplicationForm } from '../../application/index.js';
import { INSTRUMENTS, type InstrumentDefinition, parseInstrument } from '../../assessment/index.js';
import { codesOf, MA_DESE, type Outcome } from '../../core/index.js';
import { refused } from '../../core/outcome.js';
import type { FormDefinition } from '../../form/index.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import { monthlyFormOf, parseMonthlyForm } from '../../monthly/index.js';
import {
  type Cohort,
  cohortOf,
  MA_REGISTRY,
  parseCohort,
  parseRegistry,
  type Registry,
} from '../../network/index.js';
import { EXIT, isRefusal, type Refusal } from '../exit.js';
import type { Host } from '../host.js';
import { BUILT_IN } from '../words/builtIn.js';
import type { Arguments } from '../words/readArguments.js';
import { type DefinitionKind, type DefinitionOption, readDefinition } from './readDefinition.js';

/** What a state decides and a call brings along, or takes from what is built in. */
export interface Definitions {
  readonly cohort?: Cohort;
  /** That of `--registry`; else the six districts, unless the cohort's codes are those of another state. */
  readonly registry?: Registry;
  /** The monthly form of `--form`. */
  readonly form?: MonthlyForm;
  /** The application forms of `--form`. */
  readonly applications: readonly FormDefinition[];
  readonly instruments: readonly InstrumentDefinition[];
}

type AnyForm = MonthlyForm | FormDefinition;

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
  parse: parseApplicationForm,
};
const INSTRUMENT: DefinitionKind<InstrumentDefinition> = {
  form: null,
  noun: 'instrument',
  option: '--instrument',
  parse: parseInstrument,
};
const allKinds = [COHORT, REGISTRY, MONTHLY, APPLICATION, INSTRUMENT];

/** Reads `--cohort`, `--registry`, `--form` and `--instrument`, each an id or a file, as far as the command takes them. */
export async function readDefinitions(args: Arguments, host: Host): Promise<Definitions | Refusal> {
  const cohort = await readOne(args, host, {
    name: '--cohort',
    kinds: [COHORT],
    allKinds,
    ids: BUILT_IN.cohort,
    builtIn: (id) => cohortOf(id)!,
  });
  if (isRefusal(cohort)) return cohort;
  const registry = await readOne(args, host, {
    name: '--registry',
    kinds: [REGISTRY],
    allKinds,
    ids: BUILT_IN.registry,
    builtIn: async (id) => (id === 'ma-coiin' ? MA_REGISTRY : registryFile(id, host)),
  });
  if (isRefusal(registry)) return registry;
  const forms = await readMany(args, host, {
    name: '--form',
    kinds: [MONTHLY, APPLICATION],
    allKinds,
    ids: BUILT_IN.form,
    builtIn: (id) =>
      monthlyFormOf(id) ?? applicationDefinition(id as Parameters<typeof applicationDefinition>[0]),
  });
  if (isRefusal(forms)) return forms;
  const instruments = await readMany(args, host, {
    name: '--instrument',
    kinds: [INSTRUMENT],
    allKinds,
    ids: BUILT_IN.instrument,
    builtIn: (id) => INSTRUMENTS[id as keyof typeof INSTRUMENTS],
  });
  if (isRefusal(instruments)) return instruments;

  const [form, ...more] = forms.values.filter(isMonthly);
  if (more.length > 0)
    return refuse(`--form names two monthly forms, ${form!.id} and ${more[0]!.id}; one call judges by one.`);
  const unknown = form ? null : formNotGiven(cohort.value);
  if (unknown) return unknown;
  const known = registry.value ?? (isOfMassachusetts(cohort.value) ? MA_REGISTRY : undefined);
  return {
    applications: forms.values.filter((each) => !isMonthly(each)) as FormDefinition[],
    instruments: instruments.values,
    ...(cohort.value && { cohort: cohort.value }),
    ...(known && { registry: known }),
    ...(form && { form }),
  };
}

/** A cohort with the monthly form that it may hold, which a lower room hands on unread. */
function parseWholeCohort(value: unknown): Outcome<Cohort> {
  const cohort = parseCohort(value);
  const held = cohort.ok ? cohort.value.monthlyForm : null;
  if (!cohort.ok || typeof held !== 'object' || held === null) return cohort;
  const form = parseMonthlyForm(held);
  const found = form.findings.map((finding) => ({ ...finding, path: ['monthlyForm', ...finding.path] }));
  const findings = [...cohort.findings, ...found];
  return form.ok ? { ...cohort, findings } : refused(findings);
}

async function registryFile(id: string, { ownFile }: Host): Promise<Registry> {
  return JSON.parse(await ownFile(`registries/${id}.json`)) as Registry;
}

/** A cohort that names a form of its own must not be judged by another in silence. */
function formNotGiven(cohort: Cohort | undefined): Refusal | null {
  const named = cohort?.monthlyForm ?? null;
  if (typeof named !== 'string' || monthlyFormOf(named)) return null;
  return refuse(
    `the cohort ${cohort!.id} asks for the monthly form ${named}, which is not one of ours: give it with --form FILE.`,
  );
}

function isOfMassachusetts(cohort: Cohort | undefined): boolean {
  return !cohort || codesOf({ cohort }).schemes.some(({ id }) => id === MA_DESE.id);
}

function isMonthly(form: AnyForm): form is MonthlyForm {
  return 'measures' in form;
}

async function readOne<T>(
  { options }: Arguments,
  host: Host,
  option: DefinitionOption<T>,
): Promise<{ readonly value?: T } | Refusal> {
  const said = options[option.name.slice(2)];
  return typeof said === 'string' ? readDefinition(said, option, host) : {};
}

async function readMany<T extends { readonly id: string; readonly edition?: string }>(
  { lists }: Arguments,
  host: Host,
  option: DefinitionOption<T>,
): Promise<{ readonly values: readonly T[] } | Refusal> {
  const values: T[] = [];
  for (const said of lists[option.name.slice(2)] ?? []) {
    const read = await readDefinition(said, option, host);
    if (isRefusal(read)) return read;
    const { value } = read;
    if (values.some((other) => nameOf(other) === nameOf(value)))
      return refuse(`${option.name} names ${nameOf(value)} twice.`);
    values.push(value);
  }
  return { values };
}

/** Two editions of an instrument may have one id. */
function nameOf(value: { readonly id: string; readonly edition?: string }): string {
  return value.edition === undefined ? value.id : `${value.id} ${value.edition}`;
}

function refuse(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
