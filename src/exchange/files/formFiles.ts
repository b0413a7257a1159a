import { APPLICATION_RULES, applicationRules } from '../../application/check/applicationRules.js';
import { checkApplication } from '../../application/check/checkApplication.js';
import { APPLICATION_CONTEXT } from '../../application/form/applicationContext.js';
import { checkInterest } from '../../application/interest/checkInterest.js';
import { INTEREST_CONTEXT } from '../../application/interest/parseInterest.js';
import { parseRubric } from '../../application/review/parseRubric.js';
import { RUBRIC_RULES } from '../../application/review/rubricRules.js';
import { RESPONSE_RULES } from '../../assessment/answers/responseRules.js';
import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT_RULES } from '../../assessment/instrument/instrumentRules.js';
import { parseInstrument } from '../../assessment/instrument/parseInstrument.js';
import { SHEET_CONTEXT } from '../../assessment/sheet/sheetContext.js';
import { SHEET_RULES } from '../../assessment/sheet/sheetRules.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { type RulesJudged, rulesJudged } from '../../core/judge.js';
import { PERSONAL_RULES } from '../../core/rules.js';
import { parseChoices } from '../../form/choices/parseChoices.js';
import { FORM_RULES } from '../../form/rules.js';
import { MONTHLY_FORM_RULES } from '../../monthly/form/definition/monthlyFormRules.js';
import { checkMonthlyForm } from '../../monthly/form/definition/parseMonthlyForm.js';
import { PDSA_CONTEXT } from '../../pdsa/context/contextKinds.js';
import { checkPdsaLog } from '../../pdsa/log/checkPdsaLog.js';
import { checkActionPlan } from '../../pdsa/plan/checkActionPlan.js';
import { PDSA_LOG_RULES, PLAN_FILE_RULES, TALLY_FILE_RULES } from '../../pdsa/rules.js';
import { checkTally } from '../../pdsa/tally/checkTally.js';
import { monthlyMeasures } from '../../schema/checkSubmissionLog.js';
import { CATALOGUE_RULES } from '../../system/catalogue/check/catalogueRules.js';
import { CATALOGUE_CONTEXT, checkCatalogue } from '../../system/catalogue/parseCatalogue.js';
import { checkProfile } from '../../system/check/checkProfile.js';
import { PROFILE_CONTEXT } from '../../system/check/profileContext.js';
import { PROFILE_RULES } from '../../system/check/profileRules.js';
import { CRISIS_PLAN_RULES, REOPENING_PLAN_RULES } from '../../system/plans/check/planRules.js';
import { checkCrisisPlan } from '../../system/plans/parseCrisisPlan.js';
import { checkReopeningPlan } from '../../system/plans/parseReopeningPlan.js';
import { PLAN_CONTEXT } from '../../system/plans/readPlan.js';
import { checkMigrationFile } from '../migration/checkMigrationFile.js';
import type { FormFileOptions } from './checkFormFile.js';
import type { FormKind } from './fileKind.js';
import { checkFilledForm } from './filledForm.js';
import type { FormFile } from './formFile.js';
import { formsIn, monthlyFormIn, only, ownForm, withFormOf, withWords } from './formsBrought.js';
import { NETWORK_FILES } from './networkFiles.js';
import { planContext } from './planContext.js';
import { checkSheet } from './sheetFile.js';

type Context = NonNullable<FormFileOptions['context']>;

/** Every kind of form that a file may hold: what checks it, and the rules that may be judged. */
const FORM_FILES: Readonly<Record<FormKind, FormFile>> = {
  ...NETWORK_FILES,
  application: {
    check: (form, context) => checkApplication(form, only(APPLICATION_CONTEXT, context)),
    rules: APPLICATION_RULES,
    takes: APPLICATION_CONTEXT,
  },
  assessment: {
    check: (form, context, instruments) => checkSheet(form, context, instruments),
    rules: /* @__PURE__ */ [SHEET_RULES, RESPONSE_RULES].flat(),
    takes: SHEET_CONTEXT,
  },
  pdsa: {
    check: (form, context) =>
      checkPdsaLog(form, {
        ...only(PDSA_CONTEXT, context),
        measures: monthlyMeasures(monthlyFormIn(context)),
      }),
    rules: PDSA_LOG_RULES,
    takes: PDSA_CONTEXT,
  },
  tally: {
    check: (form, context) => checkTally(form, only(PDSA_CONTEXT, context)),
    rules: TALLY_FILE_RULES,
    takes: PDSA_CONTEXT,
  },
  plan: {
    check: (form, context) =>
      checkActionPlan(form, {
        ...only(PDSA_CONTEXT, context),
        measures: [...monthlyMeasures(monthlyFormIn(context)), ...(context.measures ?? [])],
      }),
    rules: PLAN_FILE_RULES,
    takes: PDSA_CONTEXT,
  },
  profile: {
    check: (form, context) =>
      checkProfile(form, { ...only(PROFILE_CONTEXT, context), codes: codesOf(context) }),
    rules: PROFILE_RULES,
    takes: PROFILE_CONTEXT,
  },
  catalogue: {
    check: (form, context) => checkCatalogue(form, only(CATALOGUE_CONTEXT, context)),
    rules: CATALOGUE_RULES,
    takes: CATALOGUE_CONTEXT,
  },
  'crisis-plan': {
    check: (form, context) => checkCrisisPlan(form, planContext(context)),
    rules: CRISIS_PLAN_RULES,
    takes: PLAN_CONTEXT,
  },
  'reopening-plan': {
    check: (form, context) => checkReopeningPlan(form, planContext(context)),
    rules: REOPENING_PLAN_RULES,
    takes: PLAN_CONTEXT,
  },
  instrument: { check: (form) => parseInstrument(form).findings, rules: INSTRUMENT_RULES, takes: {} },
  interest: {
    check: (form, context) => checkInterest(form, only(INTEREST_CONTEXT, withFormOf(form, context))),
    rules: [],
    takes: INTEREST_CONTEXT,
  },
  'monthly-form': { check: (form) => checkMonthlyForm(form), rules: MONTHLY_FORM_RULES, takes: {} },
  rubric: { check: (form) => parseRubric(form).findings, rules: RUBRIC_RULES, takes: {} },
  choices: { check: (form) => parseChoices(form).findings, rules: [], takes: {} },
  form: { check: (form, context) => checkFilledForm(form, context), rules: [], takes: {} },
  migration: { check: (form, context) => checkMigrationFile(form, formsIn(context)), rules: [], takes: {} },
};

/** Checks the forms of a file, by the number of each: together where they are a list and of a kind that is compared. */
export function checkFormsOf(
  kind: FormKind,
  forms: readonly unknown[],
  isList: boolean,
  context: Context,
  instruments: readonly InstrumentDefinition[],
): readonly (readonly Finding[])[] {
  const { check, checkAll } = FORM_FILES[kind];
  const known = withWords(context);
  if (!isList || !checkAll) return forms.map((form) => check(form, known, instruments));
  const found = forms.map((): Finding[] => []);
  for (const finding of checkAll(forms, known)) {
    const [place, ...path] = finding.path;
    found[Number(place)]?.push({ ...finding, path });
  }
  return found;
}

/** Lists the rules that `checkFormFile` judges with a context, and the others with what each lacks. */
export function formRulesJudged(kind: FormKind, context: Context): RulesJudged {
  const { rules: all, takes } = FORM_FILES[kind];
  const rules = kind === 'application' ? applicationRules(ownForm(context)) : all;
  const brought = kind === 'pdsa' || kind === 'plan' ? (['measures'] as const) : [];
  return rulesJudged([...FORM_RULES, ...PERSONAL_RULES, ...rules], only(takes, context), brought);
}
