import type { Validation } from '../../report/index.js';
import type { Refusal } from '../exit.js';
import type { Input } from '../files/readInputs.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import type { Settings } from './readSettings.js';
import { writeReport } from './writeReport.js';

/** Makes the report and writes it where it was asked for. One with reported numbers in it is for its owner only. */
export async function deliverReport(
  validation: Validation,
  inputs: readonly Input[],
  settings: Settings,
  ruleSet: string,
  host: Host,
): Promise<Refusal | undefined> {
  const { quiet, output, showValues } = settings;
  if (quiet && output === undefined) return undefined;
  const text = writeReport(validation, inputs, settings, ruleSet, host);
  return writeOutput(text, output, host, { ownerOnly: showValues, colored: output === undefined });
}
