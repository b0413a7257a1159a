import { APPLICATION_GAPS } from '../../src/application/check/judgeApplication.js';
import * as application from '../../src/application/index.js';
import { parseAssessmentSheet, parseInstrument } from '../../src/assessment/index.js';
import type { Finding, Outcome } from '../../src/core/index.js';
import { parseExplanations, parseFormDefinition, parseMigration } from '../../src/form/index.js';
import * as monthly from '../../src/monthly/index.js';
import { isOfShape } from '../../src/monthly/parse/isOfShape.js';
import * as network from '../../src/network/index.js';
import * as pdsa from '../../src/pdsa/index.js';
import type { SchemaName } from '../../src/schema/index.js';
import * as system from '../../src/system/index.js';

/** What the parse of each name says: whether the shape is right, and by which rules it is not. */
export const PARSES: Readonly<
  Record<
    Exclude<SchemaName, 'finding' | 'problem' | 'validation-report' | 'validation-line'>,
    (value: unknown) => { ok: boolean; codes: readonly string[] }
  >
> = {
  'monthly-submission': said(monthly.parseMonthlySubmission, isOfShape),
  'monthly-report': said(monthly.parseMonthlyReport, isOfShape),
  'monthly-draft': said(monthly.parseMonthlyDraft, isOfShape),
  'monthly-form': said(monthly.parseMonthlyForm),
  explanations: said(parseExplanations),
  application: (value) => {
    const outcome = application.parseApplication(
      isLoose(value) ? { ...value, state: value['state'] === 'draft' ? 'submitted' : value['state'] } : value,
    );
    const codes = fatal(outcome.findings).filter((code) => !outcome.ok || APPLICATION_GAPS.includes(code));
    return { ok: outcome.ok && codes.length === 0, codes };
  },
  'application-draft': said(application.parseApplication),
  interest: said(application.parseInterest),
  rubric: said(application.parseRubric),
  'form-definition': said(parseFormDefinition),
  migration: said(parseMigration),
  'assessment-sheet': said((value) => parseAssessmentSheet(value)),
  instrument: said(parseInstrument),
  profile: said(system.parseProfile),
  catalogue: said(system.parseCatalogue),
  'crisis-plan': said(system.parseCrisisPlan),
  'reopening-plan': said(system.parseReopeningPlan),
  'action-plan': said(pdsa.parseActionPlan),
  'pdsa-log': said(pdsa.parsePdsaLog),
  'pdsa-cycle': said(pdsa.parseCycle),
  tally: said(pdsa.parseTally),
  event: said(network.parseEvent),
  attendance: said(network.parseAttendance),
  completion: said(network.parseCompletion),
  'peer-exchange': said(network.parseExchange),
  resource: said(network.parseResource),
  cohort: said(network.parseCohort),
  commitments: said(network.parseCommitments),
  registry: said(network.parseRegistry),
  'learning-models': said(network.parseLearningModels),
};

function said(
  parse: (value: unknown) => Outcome<unknown>,
  isShape: (finding: Finding) => boolean = () => true,
) {
  return (value: unknown) => {
    const outcome = parse(value);
    return { ok: outcome.ok, codes: outcome.ok ? [] : fatal(outcome.findings.filter(isShape)) };
  };
}

function fatal(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code);
}

function isLoose(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
