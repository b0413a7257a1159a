import { parseApplication } from '../../application/check/parseApplication.js';
import { APPLICATION_CONTEXT, type ApplicationContext } from '../../application/form/applicationContext.js';
import type { Application } from '../../application/form/applicationForm.js';
import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { placeInJson, readJsonText } from '../json/readJsonText.js';
import { openWorkbook } from './openWorkbook.js';

/**
 * Reads an application from the workbook that `applicationTemplate` made, as `parseApplication` reads a value; each finding is at its
 * cell. Never throws on any bytes.
 *
 * @param file - the name that findings give to the file
 * @throws Error where the package that unpacks workbooks is not installed
 * @example
 * (await parseApplicationWorkbook(new Uint8Array(4))).ok // => false
 */
export async function parseApplicationWorkbook(
  bytes: Uint8Array,
  context?: ApplicationContext | null,
  file = '',
): Promise<Outcome<Application | Readonly<Record<string, unknown>>>> {
  const known = readOptions<ApplicationContext>(context, APPLICATION_CONTEXT, 'parseApplicationWorkbook');
  const own = known.form ? [known.form] : [];
  const { source, findings, place } = await openWorkbook(
    { name: file, bytes },
    { kind: 'application', applications: own },
  );
  const read = source && readJsonText(source, file);
  if (!read?.ok) return { ok: false, findings: findings as [Finding, ...Finding[]] };
  const outcome = parseApplication(read.value, known);
  const placed = placeInJson([...outcome.findings], read.text, file).map(place);
  const all = [...findings, ...placed];
  return outcome.ok ? { ...outcome, findings: all } : { ok: false, findings: all as [Finding, ...Finding[]] };
}
