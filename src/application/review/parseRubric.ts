import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { hasFatal, type Outcome } from '../../core/outcome.js';
import { formFindings, gatherBreaches, type OnBreach } from '../../form/breaches.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import { FORM_DEFINITION } from '../../form/formKinds.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { checkIds } from '../../form/repeatedIds.js';
import { APPLICATION_HEADER } from '../form/applicationHeader.js';
import { idTaken } from '../ownDefinition.js';
import { mostPoints } from './exactPoints.js';
import { RUBRIC, RUBRIC_FIELDS, type RubricDefinition, scaleOf } from './rubric.js';
import { evidenceUnknown, scaleWithoutRoom, thirdReaderUnreachable, weightsUnusual } from './rubricRules.js';

/** What a rubric is compared with. */
export interface RubricContext {
  /** The application form whose sections its criteria name. */
  readonly form?: FormDefinition;
}

/** `RubricContext`. */
const RUBRIC_CONTEXT = { form: FORM_DEFINITION } as const satisfies Record<keyof RubricContext, OptionKind>;

/**
 * Reads a rubric that somebody has written, from parsed JSON: `ok` where its ids are its own, its scales have room and
 * its thresholds can be reached. Weights may have any sum, which is the best possible total; a sum that is not 100 is said.
 * Never throws.
 *
 * @example
 * parseRubric({
 *   form: 'rubric@1', id: 'xx-rubric', title: 'Review', scale: { least: 1, greatest: 5 }, readers: 3,
 *   criteria: [{ id: 'need', label: 'Need', weight: 60 }, { id: 'plan', label: 'Plan', weight: 40 }],
 * }).ok // => true
 * @example
 * parseRubric({ form: 'rubric@1', id: 'xx', title: 'Review', criteria: [{ id: 'need', label: 'Need', weight: 'high' }] })
 *   .findings.map(({ code, path }) => [code, path.join('.')]) // => [['form.kind-wrong', 'criteria.0.weight']]
 */
export function parseRubric(value: unknown, context?: RubricContext | null): Outcome<RubricDefinition> {
  const { form } = readOptions<RubricContext>(context, RUBRIC_CONTEXT, 'parseRubric');
  const reading = readForm<RubricDefinition>({ id: 'rubric@1', fields: RUBRIC_FIELDS }, value);
  if (!reading.isReadable) return outcomeOfForm(reading);
  const { breaches, onBreach } = gatherBreaches();
  checkRubric(reading.value, form, onBreach);
  const sum = mostPoints(reading.value);
  if (breaches.length === 0 && sum !== 100) onBreach(weightsUnusual, ['criteria'], { sum });
  const found = [
    ...formFindings(breaches),
    ...idTaken(reading.value, reading.value.id === RUBRIC.id ? RUBRIC : undefined),
  ];
  return outcomeOfForm({ ...reading, isReadable: !hasFatal(found) }, found);
}

function checkRubric(rubric: RubricDefinition, form: FormDefinition | undefined, onBreach: OnBreach): void {
  const { criteria, thirdReader } = rubric;
  checkIds(criteria, ['criteria'], onBreach);
  const sections = Object.keys(form?.fields ?? {}).filter((key) => !Object.hasOwn(APPLICATION_HEADER, key));
  if (rubric.scale) checkScale(rubric.scale, ['scale'], onBreach);
  criteria.forEach((criterion, i) => {
    if (criterion.scale) checkScale(scaleOf(criterion, rubric), ['criteria', i, 'scale'], onBreach);
    const place = (criterion.evidence ?? []).findIndex((section) => !sections.includes(section));
    if (!form || place === -1) return;
    const params = { place: i + 1, form: form.id, choices: sections.join(', ') };
    onBreach(evidenceUnknown, ['criteria', i, 'evidence', place], params);
  });
  const greatest = mostPoints(rubric);
  if (thirdReader !== undefined && thirdReader !== null && thirdReader >= greatest)
    onBreach(thirdReaderUnreachable, ['thirdReader'], { limit: thirdReader, greatest });
}

function checkScale(
  { least, greatest }: { readonly least: number; readonly greatest: number },
  path: readonly (string | number)[],
  onBreach: OnBreach,
): void {
  if (least >= greatest) onBreach(scaleWithoutRoom, path, { least, greatest });
}
