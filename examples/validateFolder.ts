// A script for a scheduled job or a CI step: validates a folder of monthly files, says what is wrong, and sets
// the exit code. The report is masked, so it may stand in a log.
import { readdirSync, readFileSync } from 'node:fs';
import { isBlocked, rulesJudged } from 'csmhs/core';
import { checkMonthlyFiles } from 'csmhs/exchange';
import { en } from 'csmhs/messages/en';
import { MONTHLY_CHECK_RULES, monthlyBrought } from 'csmhs/monthly';
import { COHORTS, MA_REGISTRY } from 'csmhs/network';
import { frameLines, reportText } from 'csmhs/report';

/** Validates the CSV files of a folder and gives the exit code: 0 for nothing that blocks, 1 for findings, 3 for unreadable files. */
export function validateFolder(folder: string, today: string, print: (text: string) => void): 0 | 1 | 3 {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const files = names.map((name) => ({ name, source: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
  const context = { asOf: today, cohort: COHORTS['ma-coiin-2020-21'], registry: MA_REGISTRY };
  const checked = checkMonthlyFiles(files, { context });

  const validation = {
    ...checked,
    judged: rulesJudged(MONTHLY_CHECK_RULES, context, monthlyBrought('reports', context)),
  };
  print(reportText(validation, { messages: en, lines: frameLines(validation, files), maxFindings: 50 }));

  if (checked.files.some(({ readable }) => !readable)) return 3;
  return isBlocked(checked.findings, 'confirm') ? 1 : 0;
}

// As a script: node validateFolder.js FOLDER DATE
const [, script, folder, today] = process.argv;
if (script?.includes('validateFolder') && folder !== undefined && today !== undefined) {
  process.exitCode = validateFolder(folder, today, console.log);
}
