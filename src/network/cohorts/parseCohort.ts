import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { judge } from '../../core/judge.js';
import type { Outcome } from '../../core/outcome.js';
import { isReportingMonth, parseReportingMonth } from '../../core/reportingMonth.js';
import { breachAt, type FormBreach, gatherBreaches } from '../../form/breaches.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { checkChoices, parseChoices } from '../../form/choices/parseChoices.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { parseFormDefinition } from '../../form/definition/parseFormDefinition.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { checkIds } from '../../form/repeatedIds.js';
import { codesIn } from '../codes/codesIn.js';
import { DEFINITION_CONTEXT, type DefinitionContext } from '../codes/definitionContext.js';
import { COHORT_RULES } from './check/cohortRules.js';
import type { Cohort } from './cohort.js';
import { COHORT_FORM } from './cohortFields.js';
import type { CohortAsRead } from './cohortRule.js';

/**
 * Reads a cohort of unknown content, such as a file: `ok` where it has the fields of one, its codes are of its scheme and
 * its months can be read. What contradicts itself is a finding beside it; `isBlocked` tells whether the cohort can be
 * used. Never throws, and adds no defaults: the functions that read a cohort know them.
 *
 * Required are `form`, `id`, `name`, `schoolYear`, `timeZone`, `codes`, `districts`, `firstMonth`, `lastMonth` and
 * `dueDay`. Left out, school years begin in July, due days stay as they are on weekends, and the monthly form is
 * `monthly@1`.
 *
 * @example
 * parseCohort(COHORTS['ma-coiin-2020-21']).ok // => true
 * @example
 * parseCohort({ ...COHORTS['ma-coiin-2020-21'], lastMonth: '2020-06' }).findings.map(({ code }) => code)
 * // => ['network.months-reversed', 'network.month-outside-school-year']
 */
export function parseCohort(value: unknown, context?: DefinitionContext | null): Outcome<Cohort> {
  return outcomeOfCohort(value, readOptions(context, DEFINITION_CONTEXT, 'parseCohort'));
}

/**
 * Checks a cohort of unknown content, such as a file: its shape, and whether what it says fits together.
 *
 * @example
 * checkCohort({ form: 'cohort@1', ...COHORTS['ma-coiin-2021-22'], timeZone: 'Boston' }).map(({ code }) => code)
 * // => ['network.time-zone-unknown']
 */
export function checkCohort(value: unknown, context?: DefinitionContext | null): Finding[] {
  return [...outcomeOfCohort(value, readOptions(context, DEFINITION_CONTEXT, 'checkCohort')).findings];
}

function outcomeOfCohort(value: unknown, { text = false }: DefinitionContext): Outcome<Cohort> {
  const { codes, breaches } = codesIn(value);
  const form = withChoices(COHORT_FORM, choicesIn(value));
  const reading = readForm<Cohort>(form, value, { text, codes });
  const shape = [...reading.breaches, ...breaches, ...insideOf(reading.value)];
  const isReadable = shape.every(({ rule }) => rule.severity !== 'fatal');
  return outcomeOfForm(
    { ...reading, breaches: shape, isReadable },
    judge(COHORT_RULES, reading.value as CohortAsRead, { codes }),
  );
}

/** The words that the cohort itself brings for its lists, where they can be read. */
function choicesIn(cohort: unknown): ChoicesDefinition | null {
  if (!isLoose(cohort) || !Object.hasOwn(cohort, 'choices')) return null;
  const choices = parseChoices(cohort['choices']);
  return choices.ok ? choices.value : null;
}

/** What is wrong with the shape of parts that are definitions or tables of their own. */
function insideOf({ application, choices, commitments, dueDates, milestones }: CohortAsRead): FormBreach[] {
  const { breaches, onBreach } = gatherBreaches();
  if (choices) checkChoices(choices, ['choices'], onBreach);
  checkIds(commitments, ['commitments'], onBreach);
  checkIds(milestones, ['milestones'], onBreach);
  const form = application?.form;
  const found = typeof form === 'object' && form !== null ? parseFormDefinition(form).findings : [];
  return [
    ...breaches,
    ...found.map(({ code, severity, params, path }) => ({
      rule: { code, severity },
      ...breachAt(['application', 'form', ...path], params),
    })),
    ...Object.keys(dueDates ?? {}).flatMap(monthUnread),
  ];
}

/** A key of due dates that is not a month; in a finding the field stands for all of them. */
function monthUnread(key: string): FormBreach[] {
  if (isReportingMonth(key)) return [];
  return parseReportingMonth(key).findings.map(({ code, severity, params }) => ({
    rule: { code, severity },
    field: 'dueDates',
    path: ['dueDates', key],
    params,
  }));
}
