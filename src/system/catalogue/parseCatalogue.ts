import { ANY_CODES } from '../../core/codes/anyCodes.js';
import type { Finding } from '../../core/finding.js';
import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { judge } from '../../core/judge.js';
import type { Outcome } from '../../core/outcome.js';
import { gatherBreaches } from '../../form/breaches.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { checkIds } from '../../form/repeatedIds.js';
import { CATALOGUE_FORM, type Catalogue } from './catalogue.js';
import { CATALOGUE_RULES } from './check/catalogueRules.js';

/** How a catalogue is read. */
export interface CatalogueContext {
  /** Today as a date: ratings of more than five years are then named. */
  readonly asOf?: string;
  /** Words for the lists that a state decides: concerns. */
  readonly choices?: ChoicesDefinition;
  /** Whether the value comes from a form on a page, which sends texts. */
  readonly text?: boolean;
}

/** `CatalogueContext`, for functions to compare with what they are given. */
export const CATALOGUE_CONTEXT = {
  asOf: 'date',
  choices: CHOICES,
  text: 'boolean',
} as const satisfies Record<keyof CatalogueContext, OptionKind>;

/**
 * Reads a catalogue of unknown content: `ok` where its shape is right, with what rules say of its entries along with it.
 *
 * @example
 * parseCatalogue({ form: 'catalogue@1', id: 'ours', title: 'What we use', asOf: '2020-11-01', entries: [] }).ok // => true
 */
export function parseCatalogue(value: unknown, context?: CatalogueContext | null): Outcome<Catalogue> {
  return outcomeOf(value, readOptions<CatalogueContext>(context, CATALOGUE_CONTEXT, 'parseCatalogue'));
}

/**
 * Checks a catalogue of unknown content: the shape of every field, then its ages, ratings and dates.
 *
 * @example
 * checkCatalogue({ form: 'catalogue@1', id: 'ours', title: 'What we use', asOf: '2020-11-01', entries: [
 *   { id: 'a', name: 'Made-up A', kind: 'program', evidence: [{ registry: 'cebc', value: 'cebc5', ratedOn: '2020-01-01' }] },
 * ] }).map(({ code }) => code) // => ['system.entry-harmful']
 */
export function checkCatalogue(value: unknown, context?: CatalogueContext | null): Finding[] {
  const known = readOptions<CatalogueContext>(context, CATALOGUE_CONTEXT, 'checkCatalogue');
  return [...outcomeOf(value, known).findings];
}

function outcomeOf(value: unknown, { asOf, choices, text = false }: CatalogueContext): Outcome<Catalogue> {
  const form = withChoices(CATALOGUE_FORM, choices);
  const reading = readForm<Catalogue>(form, value, { text, codes: ANY_CODES });
  const { entries }: Partial<Catalogue> = reading.value;
  const { breaches, onBreach } = gatherBreaches();
  checkIds(entries, ['entries'], onBreach);
  const shape = [...reading.breaches, ...breaches];
  const isReadable = shape.every(({ rule }) => rule.severity !== 'fatal');
  const context = asOf === undefined ? {} : { asOf };
  return outcomeOfForm(
    { ...reading, breaches: shape, isReadable },
    judge(CATALOGUE_RULES, reading.value, context),
  );
}
