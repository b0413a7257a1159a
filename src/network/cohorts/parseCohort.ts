import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { judge } from '../../core/judge.js';
import type { Outcome } from '../../core/outcome.js';
import { isReportingMonth, parseReportingMonth } from '../../core/reportingMonth.js';
import type { FormBreach } from '../../form/breaches.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
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
  const reading = readForm<Cohort>(COHORT_FORM, value, { text, codes });
  const shape = [...reading.breaches, ...breaches, ...monthsUnread(reading.value)];
  const isReadable = shape.every(({ rule }) => rule.severity !== 'fatal');
  return outcomeOfForm(
    { ...reading, breaches: shape, isReadable },
    judge(COHORT_RULES, reading.value as CohortAsRead, { codes }),
  );
}

/** The keys of due dates that are not months; in a finding the field stands for all of them. */
function monthsUnread({ dueDates }: CohortAsRead): FormBreach[] {
  return Object.keys(dueDates ?? {}).flatMap((key) => {
    if (isReportingMonth(key)) return [];
    return parseReportingMonth(key).findings.map(({ code, severity, params }) => ({
      rule: { code, severity },
      field: 'dueDates',
      path: ['dueDates', key],
      params,
    }));
  });
}
