import type { CodesNamed } from '../../core/codes/codes.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { type Outcome, refused } from '../../core/outcome.js';
import type { Rule } from '../../core/rule.js';
import { formFindings, gatherBreaches } from '../../form/breaches.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import { withChoices } from '../../form/choices/withChoices.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import { formShapeOf } from '../../form/definition/formShapeOf.js';
import { parseFormDefinition } from '../../form/definition/parseFormDefinition.js';
import { isFormId } from '../../form/formId.js';
import { FORM_DEFINITION } from '../../form/formKinds.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import { APPLICATION_CONTEXT } from '../form/applicationContext.js';
import { formNeeded } from '../ownDefinition.js';
import { INTEREST_FORM, type Interest } from './interestForm.js';

/** How an interest form is read. */
export interface InterestContext {
  /** The form, where it is not `interest@1`: one that a state has of its own. */
  readonly form?: FormDefinition;
  /** What says by which scheme organization codes are read. */
  readonly codes?: CodesNamed;
  readonly cohort?: Cohort;
  readonly registry?: Registry;
  /** Words for the lists that a state decides; those of the cohort where left out. */
  readonly choices?: ChoicesDefinition;
  /** Whether the value comes from a form on a page, which sends texts. */
  readonly text?: boolean;
}

/** `InterestContext`, as the functions that take it read it. */
export const INTEREST_CONTEXT = {
  form: FORM_DEFINITION,
  codes: APPLICATION_CONTEXT.codes,
  cohort: COHORT,
  registry: REGISTRY,
  choices: CHOICES,
  text: 'boolean',
} as const satisfies Record<keyof InterestContext, OptionKind>;

/**
 * Reads an interest form of unknown content: `ok` where it is well filled. Anyone may fill it: a code is asked of districts
 * and schools only.
 *
 * @example
 * parseInterest({ role: 'family', contact: { name: 'Ana Silva', email: 'ana@example.org' }, wants: ['news'], languages: ['Portuguese'] }).ok
 * // => true
 */
export function parseInterest(
  value: unknown,
  context?: (InterestContext & { readonly form?: undefined }) | null,
): Outcome<Interest>;
export function parseInterest(
  value: unknown,
  context: InterestContext,
): Outcome<Readonly<Record<string, unknown>>>;
export function parseInterest(
  value: unknown,
  context?: InterestContext | null,
): Outcome<Readonly<Record<string, unknown>>> {
  return outcomeOfInterest(value, readOptions<InterestContext>(context, INTEREST_CONTEXT, 'parseInterest'));
}

/** Reads an interest form within a context that was read. */
export function outcomeOfInterest(
  value: unknown,
  known: InterestContext,
): Outcome<Readonly<Record<string, unknown>>> {
  const { form: brought, text = false, cohort, registry } = known;
  const choices = known.choices ?? cohort?.choices;
  const codes = known.codes || cohort || registry ? { codes: known.codes, cohort, registry } : codesOf();
  const named = isLoose(value) ? value['form'] : undefined;
  if (brought && (isBlank(named) || named === brought.id) && brought.id !== INTEREST_FORM.id) {
    const definition = parseFormDefinition(brought);
    if (!definition.ok) return definition;
    const { id } = definition.value;
    const form = formShapeOf(withChoices(definition.value, choices));
    return outcomeOfForm(readForm(form, value, { text, codes, version: id }));
  }
  if (isFormId(named) && named !== INTEREST_FORM.id) return refused([formNeeded(named)]);
  const reading = readForm<Interest>(withChoices(INTEREST_FORM, choices), value, { text, codes });
  const { organization, role }: Partial<Interest> = reading.value;
  const needsCode = (role === 'district' || role === 'school') && !organization;
  // A code that cannot be read is not missing too.
  const isTold = reading.breaches.some(({ path }) => path[0] === 'organization');
  const { breaches, onBreach } = gatherBreaches();
  if (needsCode && !isTold) onBreach(interestCodeMissing, ['organization'], {});
  const isReadable = reading.isReadable && breaches.length === 0;
  return outcomeOfForm(
    { ...reading, isReadable },
    formFindings(breaches),
    organization ? { organization } : undefined,
  );
}

/** A district or school does not name its code. */
export const interestCodeMissing = {
  code: 'application.interest-code-missing',
  severity: 'fatal',
  message: 'A district or school is asking, but its organization code is missing.',
  howToFix: 'Add the code. Families, providers and others leave it out.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'a14' },
} as const satisfies Rule;
