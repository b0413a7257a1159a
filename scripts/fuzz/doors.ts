import { openWorkbook } from '../../src/exchange/xlsx/openWorkbook.js';
import { parseExplanations } from '../../src/form/answers/parseExplanations.js';
import { parseFormDefinition } from '../../src/form/definition/parseFormDefinition.js';
import { parseMigration } from '../../src/form/migration/parseMigration.js';
import { en } from '../../src/messages/en.js';
import { checkSubmission } from '../../src/monthly/check/checkSubmission.js';
import { parseMonthlyForm } from '../../src/monthly/form/definition/parseMonthlyForm.js';
import { parseRegistry } from '../../src/network/organizations/parseRegistry.js';
import { checkPdsaLog } from '../../src/pdsa/log/checkPdsaLog.js';
import { reportJson } from '../../src/report/json/reportJson.js';
import { reportText } from '../../src/report/text/reportText.js';
import { validateFiles } from '../../src/validate/validateFiles.js';
import type { Kind } from './corpus.js';

/** A way into the package: what it takes, and what is done with it. */
export interface Door {
  readonly takes: Kind;
  readonly run: (input: Buffer) => unknown;
}

/** Reads a file as the command does, and writes two reports of it. */
async function validated(name: string, bytes: Uint8Array): Promise<void> {
  const validation = await validateFiles([{ name, bytes }], { xlsx: openWorkbook, asOf: '2021-01-15' });
  reportText(validation, { messages: en });
  JSON.stringify(reportJson(validation, { tool: { name: 'csmhs', version: '1.0.0' }, ruleSet: 'monthly@1' }));
}

const ofJson = (run: (value: unknown) => unknown): Door => ({
  takes: 'json',
  run: (input) => run(parsed(input)),
});

function parsed(input: Buffer): unknown {
  try {
    return JSON.parse(input.toString());
  } catch {
    return input.toString();
  }
}

/** Every door that is tried. */
export const DOORS: Readonly<Record<string, Door>> = {
  csv: { takes: 'csv', run: (input) => validated('a.csv', input) },
  json: { takes: 'json', run: (input) => validated('a.json', input) },
  xlsx: { takes: 'xlsx', run: (input) => validated('a.xlsx', input) },
  log: ofJson((value) => checkPdsaLog(value)),
  submission: ofJson((value) => checkSubmission(value)),
  form: ofJson((value) => parseFormDefinition(value)),
  monthlyForm: ofJson((value) => parseMonthlyForm(value)),
  registry: ofJson((value) => parseRegistry(value)),
  explanations: ofJson((value) => parseExplanations(value)),
  migration: ofJson((value) => parseMigration(value)),
};
