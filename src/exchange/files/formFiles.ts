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
import { INSTRUMENTS, isInstrumentId } from '../../assessment/instrument/instruments.js';
import { parseInstrument } from '../../assessment/instrument/parseInstrument.js';
import { checkAssessmentSheet } from '../../assessment/sheet/checkAssessmentSheet.js';
import { SHEET_RULES } from '../../assessment/sheet/sheetRules.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { type RulesJudged, rulesJudged } from '../../core/judge.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { parseChoices } from '../../form/choices/parseChoices.js';
import { parseFormDefinition } from '../../form/definition/parseFormDefinition.js';
import { FORM_RULES } from '../../form/rules.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import { MONTHLY_FORM_RULES } from '../../monthly/form/definition/monthlyFormRules.js';
import { checkMonthlyForm } from '../../monthly/form/definition/parseMonthlyForm.js';
import { formOf } from '../../monthly/form/formOf.js';
import { COHORT_RULES } from '../../network/cohorts/check/cohortRules.js';
import { parseAttendance } from '../../network/events/parseAttendance.js';
import { EVENT_CONTEXT, parseEvent } from '../../network/events/parseEvent.js';
import { REGISTRY_RULES } from '../../network/organizations/check/registryRules.js';
import { checkRegistry } from '../../network/organizations/parseRegistry.js';
import { PDSA_CONTEXT } from '../../pdsa/context/contextKinds.js';
import { checkPdsaLog } from '../../pdsa/log/checkPdsaLog.js';
import { PDSA_LOG_RULES } from '../../pdsa/rules.js';
import { monthlyMeasures } from '../../schema/checkSubmissionLog.js';
import { checkProfile } from '../../system/check/checkProfile.js';
import { PROFILE_CONTEXT } from '../../system/check/profileContext.js';
import { SYSTEM_RULES } from '../../system/rules.js';
import { checkCohortFile } from './checkCohortFile.js';
import type { FormFileOptions } from './checkFormFile.js';
import type { FormKind } from './fileKind.js';
import { instrumentUnknown } from './filesRules.js';
import { ownForm, withWords } from './formsBrought.js';

type Context = NonNullable<FormFileOptions['context']>;

/** How files of one kind of form are checked. */
interface FormFile {
  check(form: unknown, context: Context, instruments: readonly InstrumentDefinition[]): readonly Finding[];
  readonly rules: readonly Rule[];
  /** The part of a context that this kind of form takes. */
  readonly takes: object;
}

/** Every kind of form that a file may hold: what checks it, and the rules that may be judged. */
const FORM_FILES: Readonly<Record<FormKind, FormFile>> = {
  application: {
    check: (form, context) => checkApplication(form, only(APPLICATION_CONTEXT, context)),
    rules: APPLICATION_RULES,
    takes: APPLICATION_CONTEXT,
  },
  assessment: {
    check: (form, _, instruments) => checkSheet(form, instruments),
    rules: /* @__PURE__ */ [SHEET_RULES, RESPONSE_RULES].flat(),
    takes: {},
  },
  pdsa: {
    check: (form, context) =>
      checkPdsaLog(form, {
        ...only(PDSA_CONTEXT, context),
        measures: monthlyMeasures(monthlyFormOf(context)),
      }),
    rules: PDSA_LOG_RULES,
    takes: PDSA_CONTEXT,
  },
  profile: {
    check: (form, context) =>
      checkProfile(form, { ...only(PROFILE_CONTEXT, context), codes: codesOf(context) }),
    rules: SYSTEM_RULES,
    takes: PROFILE_CONTEXT,
  },
  instrument: { check: (form) => parseInstrument(form).findings, rules: INSTRUMENT_RULES, takes: {} },
  interest: {
    check: (form, context) => checkInterest(form, only(INTEREST_CONTEXT, context)),
    rules: [],
    takes: INTEREST_CONTEXT,
  },
  event: {
    check: (form, context) => parseEvent(form, only(EVENT_CONTEXT, context)).findings,
    rules: [],
    takes: EVENT_CONTEXT,
  },
  attendance: {
    check: (form, context) => parseAttendance(form, only(EVENT_CONTEXT, context)).findings,
    rules: [],
    takes: EVENT_CONTEXT,
  },
  cohort: {
    check: checkCohortFile,
    rules: COHORT_RULES,
    takes: {},
  },
  registry: {
    check: (form) => checkRegistry(form),
    rules: REGISTRY_RULES,
    takes: {},
  },
  'monthly-form': { check: (form) => checkMonthlyForm(form), rules: MONTHLY_FORM_RULES, takes: {} },
  rubric: { check: (form) => parseRubric(form).findings, rules: RUBRIC_RULES, takes: {} },
  choices: { check: (form) => parseChoices(form).findings, rules: [], takes: {} },
  form: { check: (form) => parseFormDefinition(form).findings, rules: [], takes: {} },
};

/** The monthly form whose measures a log may name. */
function monthlyFormOf({ monthlyForm, cohort }: Context): CompiledForm {
  return formOf({ form: monthlyForm, cohort });
}

/** Checks one form of a file. */
export function checkFormOf(
  kind: FormKind,
  form: unknown,
  context: Context,
  instruments: readonly InstrumentDefinition[],
): readonly Finding[] {
  return FORM_FILES[kind].check(form, withWords(context), instruments);
}

/** Lists the rules that `checkFormFile` judges with a context, and the others with what each lacks. */
export function formRulesJudged(kind: FormKind, context: Context): RulesJudged {
  const { rules: all, takes } = FORM_FILES[kind];
  const rules = kind === 'application' ? applicationRules(ownForm(context)) : all;
  const brought = kind === 'pdsa' ? (['measures'] as const) : [];
  return rulesJudged([...FORM_RULES, ...rules], only(takes, context), brought);
}

/** The part of a context that one kind of form takes. */
function only(shape: object, context: object): object {
  return Object.fromEntries(Object.entries(context).filter(([key]) => Object.hasOwn(shape, key)));
}

function checkSheet(sheet: unknown, instruments: readonly InstrumentDefinition[]): Finding[] {
  const instrument = instrumentNamed(sheet, instruments);
  if (instrument) return checkAssessmentSheet(sheet, instrument);
  const expected = [...instruments.map(({ id }) => id), ...Object.keys(INSTRUMENTS)].join(', ');
  return [findingOf(instrumentUnknown, { field: 'instrument', params: { expected } })];
}

/** Finds the instrument that a sheet names; `null` for one that is not known. */
export function instrumentNamed(
  sheet: unknown,
  instruments: readonly InstrumentDefinition[],
): InstrumentDefinition | null {
  const { instrument: id, edition } = isLoose(sheet) ? sheet : {};
  const known = [...instruments, ...(isInstrumentId(id) ? [INSTRUMENTS[id]] : [])];
  const named = known.filter((each) => each.id === id);
  // An edition of one's own may have the id of a built-in instrument.
  return named.find((each) => each.edition === edition) ?? named[0] ?? null;
}
