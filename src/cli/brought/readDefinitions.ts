import type { InstrumentDefinition } from '../../assessment/index.js';
import { isMonthlyForm } from '../../exchange/migration/migrationForms.js';
import type { FormDefinition, Migration } from '../../form/index.js';
import { PREVIEWS } from '../../form/judgedByPreview.js';
import { type MonthlyForm, monthlyFormOf } from '../../monthly/index.js';
import type { Cohort, Registry } from '../../network/index.js';
import { isRefusal, type Refusal, refuse } from '../exit.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';
import { COHORT_OPTION, FORM_OPTION, INSTRUMENT_OPTION, registryOption } from './definitionOptions.js';
import { type DefinitionOption, readDefinition } from './readDefinition.js';
import { readMigrations } from './readMigrations.js';

/** What a state decides and a call brings along, or takes from what is built in. */
export interface Definitions {
  readonly cohort?: Cohort;
  /** That of `--registry`; `withRegistry` adds the one that holds where none is named. */
  readonly registry?: Registry;
  /** The monthly form of `--form`. */
  readonly form?: MonthlyForm;
  /** Other monthly forms of `--form`, from which `--migration` leads to a later one. */
  readonly earlierForms: readonly MonthlyForm[];
  readonly migrations: readonly Migration[];
  /** The application forms of `--form`. */
  readonly applications: readonly FormDefinition[];
  readonly instruments: readonly InstrumentDefinition[];
}

/**
 * Reads `--cohort`, `--registry`, `--form` and `--instrument`, each an id or a file, as far as the command takes them.
 *
 * @param readsMonthly - whether the command reads or makes monthly data, so that the form of the cohort has to be there
 */
export async function readDefinitions(
  args: Arguments,
  host: Host,
  readsMonthly = true,
): Promise<Definitions | Refusal> {
  const cohort = await readOne(args, host, COHORT_OPTION);
  if (isRefusal(cohort)) return cohort;
  const registry = await readOne(args, host, registryOption(host));
  if (isRefusal(registry)) return registry;
  const forms = await readMany(args, host, FORM_OPTION);
  if (isRefusal(forms)) return forms;
  for (const { id } of forms.values)
    if (PREVIEWS.includes(id)) host.stderr.write(`csmhs: ${id} is a preview and may still change.\n`);
  const instruments = await readMany(args, host, INSTRUMENT_OPTION);
  if (isRefusal(instruments)) return instruments;

  const migrations = await readMigrations(args, host);
  if (isRefusal(migrations)) return migrations;
  const monthly = forms.values.filter(isMonthlyForm);
  const isEarlier = ({ id }: MonthlyForm) => migrations.values.some(({ from }) => from === id);
  const form = monthly.find((each) => !isEarlier(each)) ?? monthly[0];
  const earlierForms = monthly.filter((each) => each !== form);
  const more = earlierForms.filter((each) => !isEarlier(each));
  if (more.length > 0)
    return refuse(`--form names two monthly forms, ${form!.id} and ${more[0]!.id}; one call judges by one.`);
  const unknown = form || !readsMonthly ? null : formNotGiven(cohort.value);
  if (unknown) return unknown;
  if (form && cohort.value) tellOtherForm(form, cohort.value, host);
  return {
    earlierForms,
    migrations: migrations.values,
    applications: forms.values.filter((each) => !isMonthlyForm(each)) as FormDefinition[],
    instruments: instruments.values,
    ...(cohort.value && { cohort: cohort.value }),
    ...(registry.value && { registry: registry.value }),
    ...(form && { form }),
  };
}

/** A cohort that names a form of its own must not be judged by another in silence. */
function formNotGiven(cohort: Cohort | undefined): Refusal | null {
  const named = cohort?.monthlyForm ?? null;
  if (typeof named !== 'string' || monthlyFormOf(named)) return null;
  return refuse(
    `the cohort ${cohort!.id} asks for the monthly form ${named}, which is not one of ours: give it with --form FILE.`,
  );
}

/** A form in place of the one that the cohort names is used, and said. */
function tellOtherForm({ id }: MonthlyForm, { id: cohort, monthlyForm }: Cohort, { stderr }: Host): void {
  const own = typeof monthlyForm === 'string' ? monthlyForm : monthlyForm?.id;
  if (own !== undefined && own !== id)
    stderr.write(
      `csmhs: the cohort ${cohort} uses the monthly form ${own}, and --form names ${id}: ${id} is used.\n`,
    );
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
