import { APPLICATION_RULES } from '../application/index.js';
import { ASSESSMENT_RULES } from '../assessment/index.js';
import { applyExplanations, checkExplanations, dateIn, isBlocked } from '../core/index.js';
import { rulesJudged } from '../core/judge.js';
import { checkFormFile, type FormFileOptions, type FormKind, reportsIn } from '../exchange/index.js';
import { currentVersions } from '../monthly/index.js';
import { MA_REGISTRY } from '../network/index.js';
import { PDSA_LOG_RULES } from '../pdsa/index.js';
import type { Validation, ValidationScope } from '../report/index.js';
import { deliverReport } from './deliverReport.js';
import { EXIT, type Exit, isRefusal, type Refusal } from './exit.js';
import type { Host } from './host.js';
import { readHistory } from './readHistory.js';
import type { Input } from './readInputs.js';
import type { Settings } from './readSettings.js';
import { tellLapsed } from './tellLapsed.js';
import { tellUnreadable } from './tellUnreadable.js';

/** Validates files with applications, with assessment sheets, or with PDSA logs. */
export async function validateForms(
  kind: FormKind,
  inputs: readonly Input[],
  hasTroubles: boolean,
  settings: Settings,
  host: Host,
): Promise<Exit | Refusal> {
  const { cohort, explanations } = settings;
  const asOf = settings.asOf ?? dateIn(host.now(), cohort?.timeZone ?? host.timeZone);
  const history = kind === 'pdsa' ? await readHistory(settings, inputs, host) : undefined;
  if (history && isRefusal(history)) return history;
  const context = {
    registry: MA_REGISTRY,
    ...(asOf !== null && { asOf }),
    ...(cohort && { cohort }),
    ...(history && { reports: currentVersions(reportsIn(history)) }),
  };
  const files = inputs.map(({ name, bytes }) => checkFormFile({ name, source: bytes }, kind, { context }));
  const unreadable = files.filter(({ readable }) => !readable);
  tellUnreadable(unreadable, settings, host);
  const findings = files.flatMap((file) => file.findings);
  tellLapsed(checkExplanations(findings, explanations), host);
  const validation: Validation = {
    files: files.map(({ name, rows }, i) => ({
      name,
      ...(settings.showValues && { sha256: host.sha256(inputs[i]!.bytes) }),
      rows,
    })),
    findings: applyExplanations(findings, explanations),
    judged: rulesJudgedOf(kind, context),
  };
  const refused = await deliverReport(validation, inputs, settings, `${kind}@1`, host, kind);
  if (refused) return refused;
  if (hasTroubles || unreadable.length > 0) return EXIT.unreadable;
  return isBlocked(validation.findings, settings.failOn) ? EXIT.findings : EXIT.clean;
}

function rulesJudgedOf(kind: FormKind, context: NonNullable<FormFileOptions['context']>): ValidationScope {
  // Each kind of form takes its own part of the context.
  const of = (...keys: readonly string[]) =>
    Object.fromEntries(Object.entries(context).filter(([key]) => keys.includes(key)));
  switch (kind) {
    case 'application':
      return rulesJudged(APPLICATION_RULES, of('asOf', 'cohort', 'registry'));
    case 'assessment':
      return { judged: ASSESSMENT_RULES.map(({ code }) => code), notJudged: [] };
    case 'pdsa':
      return rulesJudged(PDSA_LOG_RULES, { ...of('asOf', 'cohort', 'reports'), measures: [] });
  }
}
