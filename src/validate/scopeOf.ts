import { type RulesJudged, rulesJudged } from '../core/judge.js';
import type { Rule } from '../core/rule.js';
import type { FormFileOptions } from '../exchange/files/checkFormFile.js';
import { type FileKind, isFormKind } from '../exchange/files/fileKind.js';
import { formRulesJudged } from '../exchange/files/formFiles.js';
import type { MonthlyEntry } from '../exchange/monthlyPart.js';
import { monthlyBrought } from '../monthly/check/monthlyBrought.js';
import { MONTHLY_CHECK_RULES } from '../monthly/check/rules.js';
import { type CompiledForm, compiledForm } from '../monthly/form/compiledForm.js';
import type { MonthlyContext } from '../monthly/form/context.js';
import { formOf } from '../monthly/form/formOf.js';
import { MONTHLY_1 } from '../monthly/form/monthly1.js';
import type { Registry } from '../network/organizations/organization.js';
import { organizationNotListed, organizationUnknown } from '../network/organizations/organizationRules.js';
import { coverageOf, leavesCodesOpen } from '../network/organizations/registry.js';

/** Lists the rules that were judged in files of these kinds and across them, and the others with what each lacked. */
export function scopeOf(
  kinds: readonly FileKind[],
  entries: Iterable<MonthlyEntry>,
  contexts: readonly MonthlyContext[],
  formContext: NonNullable<FormFileOptions['context']>,
  acrossKinds: RulesJudged,
): RulesJudged {
  const submissions = [...entries].filter((entry) => 'reports' in entry);
  const hasLog = submissions.some(({ pdsa }) => pdsa !== undefined && pdsa !== null);
  const { asOf, cohort } = contexts.at(-1) ?? {};
  return together([
    ...(kinds.includes('monthly')
      ? contexts.map((context) =>
          rulesJudged(
            monthlyRules(context).map((rule) => asFarAs(context.registry, rule)),
            context,
            monthlyBrought(submissions.length > 0 ? 'submissions' : 'reports', context),
          ),
        )
      : []),
    ...(hasLog
      ? [
          formRulesJudged('pdsa', {
            ...(asOf !== undefined && { asOf }),
            ...(cohort && { cohort }),
            reports: [],
          }),
        ]
      : []),
    ...[...new Set(kinds)].flatMap((kind) => (isFormKind(kind) ? [formRulesJudged(kind, formContext)] : [])),
    acrossKinds,
  ]);
}

/** A registry that holds only some organizations cannot say that a code is wrong; one that nobody named says nothing of a code. */
function asFarAs(registry: Registry | undefined, rule: Rule): Rule {
  if (!registry) return rule;
  const isOpen = leavesCodesOpen(registry);
  const isPartial = rule.code === organizationUnknown.code && coverageOf(registry) !== 'complete';
  if (!isPartial && !(isOpen && rule.code === organizationNotListed.code)) return rule;
  return { ...rule, needs: ['wholeRegistry'] };
}

/** The rules of the form in force stand in place of those of `monthly@1`. */
function monthlyRules(context: MonthlyContext): readonly Rule[] {
  const own = formOf(context);
  const builtIn = compiledForm(MONTHLY_1);
  if (own === builtIn) return MONTHLY_CHECK_RULES;
  const ofForm = (form: CompiledForm): readonly Rule[] => [...form.comparisons, ...form.contradictions];
  const codes = new Set(ofForm(builtIn).map(({ code }) => code));
  return [...ofForm(own), ...MONTHLY_CHECK_RULES.filter(({ code }) => !codes.has(code))];
}

/** A rule that was judged in files of one kind was judged. */
function together(scopes: readonly RulesJudged[]): RulesJudged {
  const judged = new Set(scopes.flatMap((scope) => scope.judged));
  const open = new Map(
    scopes.flatMap(({ notJudged }) => notJudged.map((rule) => [rule.code, rule] as const)),
  );
  return {
    judged: [...judged],
    notJudged: [...open.values()].filter(({ code }) => !judged.has(code)),
  };
}
