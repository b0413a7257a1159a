import { applicationRulesJudged } from '../application/index.js';
import { ASSESSMENT_RULES } from '../assessment/index.js';
import { applyExplanations, dateIn, isBlocked } from '../core/index.js';
import { checkFormFile, type FileKind } from '../exchange/index.js';
import { MA_REGISTRY } from '../network/index.js';
import type { Validation, ValidationScope } from '../report/index.js';
import { EXIT, type Exit, type Refusal } from './exit.js';
import type { Host } from './host.js';
import type { Input } from './readInputs.js';
import type { Settings } from './readSettings.js';
import { writeOutput } from './writeOutput.js';
import { writeReport } from './writeReport.js';

/** Validates files with applications, or with assessment sheets. */
export async function validateForms(
  kind: Exclude<FileKind, 'monthly'>,
  inputs: readonly Input[],
  hasTroubles: boolean,
  settings: Settings,
  host: Host,
): Promise<Exit | Refusal> {
  const { cohort, explanations } = settings;
  const asOf = settings.asOf ?? dateIn(host.now(), cohort?.timeZone ?? host.timeZone);
  const context = {
    registry: MA_REGISTRY,
    ...(asOf !== null && { asOf }),
    ...(cohort && { cohort }),
  };
  const files = inputs.map(({ name, bytes }) => checkFormFile({ name, source: bytes }, kind, { context }));
  for (const { name, readable } of files)
    if (!readable) host.stderr.write(`csmhs: nothing of ${name} could be read; the report says why.\n`);
  const judged: ValidationScope =
    kind === 'application'
      ? applicationRulesJudged(context)
      : { judged: ASSESSMENT_RULES.map(({ code }) => code), notJudged: [] };
  const validation: Validation = {
    files: files.map(({ name, rows }, i) => ({ name, sha256: host.sha256(inputs[i]!.bytes), rows })),
    findings: applyExplanations(
      files.flatMap(({ findings }) => findings),
      explanations,
    ),
    judged,
  };
  const text = writeReport(validation, inputs, settings, `${kind}@1`, host, false);
  const refused = await writeOutput(text, settings.output, host);
  if (refused) return refused;
  if (hasTroubles || files.some(({ readable }) => !readable)) return EXIT.unreadable;
  return isBlocked(validation.findings, settings.failOn) ? EXIT.findings : EXIT.clean;
}
