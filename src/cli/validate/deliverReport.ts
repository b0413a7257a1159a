import type { SurveyedFiles } from '../../validate/surveyedFiles.js';
import type { Refusal } from '../exit.js';
import type { OpenInput } from '../files/openInputs.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import type { Settings } from './readSettings.js';
import { reportPieces } from './reportPieces.js';

/** Makes the report and writes it where it was asked for. One with reported numbers in it is for its owner only. */
export async function deliverReport(
  surveyed: SurveyedFiles,
  inputs: readonly OpenInput[],
  settings: Settings,
  host: Host,
): Promise<Refusal | undefined> {
  const { quiet, output, format, showValues } = settings;
  if (quiet && output === undefined) return undefined;
  const pieces = reportPieces(surveyed, inputs, settings, host);
  return writeOutput(pieces, output, host, {
    ownerOnly: showValues,
    ours: { colors: output === undefined, commands: format === 'github' },
  });
}
