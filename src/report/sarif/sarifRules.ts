import type { Messages } from '../../core/describeFinding.js';
import { fillTemplate, inPlural } from '../../core/fillTemplate.js';
import type { Severity } from '../../core/finding.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import { lineText } from '../told/lineText.js';
import { ruleLink } from '../told/ruleLink.js';
import { rulesKnown } from '../told/rulesKnown.js';
import { SARIF_LEVELS } from './sarifLevel.js';
import { sarifText } from './sarifText.js';

/** As much of a rule as a list of rules tells. */
interface Known {
  readonly code: string;
  readonly severity: Severity;
}

/**
 * Lists every rule that may have been judged, once: those of the package, of the forms that files were read by, and
 * those of the caller that found something.
 */
export function sarifRules(
  messages: Messages,
  forms: readonly MonthlyForm[],
  found: readonly (readonly [code: string, rule: { readonly severity: Severity }])[],
) {
  const ofCaller = found.map(([code, { severity }]): Known => ({ code, severity }));
  const byCode = new Map<string, Severity>();
  for (const { code, severity } of [...rulesKnown(forms), ...ofCaller])
    if (!byCode.has(code)) byCode.set(code, severity);
  return [...byCode].map(([code, severity]) => ruleOf(code, severity, messages));
}

function ruleOf(code: string, severity: Severity, messages: Messages) {
  const { rules } = messages;
  const words = Object.hasOwn(rules, code) ? rules[code] : undefined;
  const helpUri = ruleLink(code, messages);
  return {
    id: lineText(code),
    shortDescription: { text: words ? general(words.message) : lineText(code) },
    ...(words && { help: { text: general(words.howToFix) } }),
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { severity },
  };
}

/** A template without the facts of a finding: an ellipsis stands for each. */
function general(template: string): string {
  return sarifText(fillTemplate(inPlural(template), () => '…'));
}
