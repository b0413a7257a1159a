import { improvementRuleOf } from '../../core/improvement/improvementRuleOf.js';
import { isBlank } from '../../core/isBlank.js';
import type { CompiledForm } from '../form/compiledForm.js';
import type { AnyReport, MonthlyDefinitions } from '../form/report.js';
import { type NoNumber, numberOrState } from '../rows/numberOrState.js';
import type { AnyEntry } from './entries.js';
import type { TotalsQualifier, TotalsRules } from './totals.js';

/** Makes the entry of one report. */
export function entryOf(
  form: CompiledForm,
  { version, values, qualifiers }: AnyReport,
  rules?: TotalsRules,
): AnyEntry {
  const said: Record<string, number | NoNumber> = {};
  const qualified: Record<string, readonly TotalsQualifier[]> = {};
  for (const measure of form.measures) {
    const value = numberOrState(values[measure.id], measure);
    if (value !== 'missing') said[measure.id] = value;
    const { estimated, partialCoverage } = qualifiers?.[measure.id] ?? {};
    const words: TotalsQualifier[] = [];
    if (estimated) words.push('estimated');
    if (partialCoverage) words.push('partialCoverage');
    if (words.length > 0) qualified[measure.id] = words;
  }
  // A version that cannot be read is below all others; one that nobody has typed is the first.
  const known = Number.isNaN(version) ? 0 : isBlank(version) ? 1 : version;
  return {
    version: Number.isSafeInteger(known) && known >= 1 ? known : 0,
    variants: [
      { values: said, ...(Object.keys(qualified).length > 0 && { qualified }), ...(rules && { rules }) },
    ],
  };
}

/** Gives the rules by which the district of a submission counts students as improved; undefined where it says none. */
export function rulesIn(definitions: MonthlyDefinitions | null | undefined): TotalsRules | undefined {
  const psychosocial = ruleText(definitions?.psychosocialRule);
  const academic = textIn(definitions?.academicIndicator);
  if (psychosocial === '' && academic === '') return undefined;
  return { ...(psychosocial !== '' && { psychosocial }), ...(academic !== '' && { academic }) };
}

/** A rule as a text: its own words, or for one of the catalogue its JSON, the same for the same rule. */
function ruleText(said: unknown): string {
  const rule = improvementRuleOf(said);
  if (rule === null) return '';
  return rule.kind === 'ownWords' ? rule.words : JSON.stringify(rule);
}

function textIn(said: unknown): string {
  return typeof said === 'string' ? said.trim() : '';
}
