// A script for a scheduled job or a CI step: validates a folder of monthly files, says what is wrong, and sets
// the exit code. The report is masked, so it may stand in a log.
import { readdirSync, readFileSync } from 'node:fs';
import { COHORTS, en, frameLines, isBlocked, MA_REGISTRY, reportText, validateFiles } from 'csmhs';

/** Validates the CSV files of a folder and gives the exit code: 0 for nothing that blocks, 1 for findings, 3 for unreadable files. */
export async function validateFolder(
  folder: string,
  today: string,
  print: (text: string) => void,
): Promise<0 | 1 | 3> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
  const cohort = COHORTS['ma-coiin-2020-21'];
  const validation = await validateFiles(files, { asOf: today, cohort, registry: MA_REGISTRY });
  print(reportText(validation, { messages: en, lines: frameLines(validation, files), maxFindings: 50 }));

  if (validation.files.some(({ readable }) => !readable)) return 3;
  return isBlocked(validation.findings, 'confirm') ? 1 : 0;
}

// As a script: node validateFolder.js FOLDER DATE
const [, script, folder, today] = process.argv;
if (script?.includes('validateFolder') && folder !== undefined && today !== undefined) {
  process.exitCode = await validateFolder(folder, today, console.log);
}
