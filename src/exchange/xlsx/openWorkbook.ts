import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { checkWorkbook } from './checkWorkbook.js';
import { loadHucre } from './hucre.js';
import type { OpenedWorkbook, WorkbookOptions } from './openedWorkbook.js';
import { unpackWorkbook } from './unpackWorkbook.js';
import type { WorkbookContent } from './workbookContent.js';
import { MOST_CELLS } from './workbookLimits.js';
import { workbookTooLarge, workbookUnreadable } from './workbookRules.js';
import { workbookText } from './workbookText.js';

/**
 * Opens an Excel workbook for the readers of this package: pass it as `xlsx` to `validateFiles` or `validateStream`.
 *
 * What it would take to unpack is looked at first: at most 64 MB in all and four million cells. Never throws on any bytes.
 *
 * @throws Error where the package that unpacks workbooks is not installed
 * @example
 * (await openWorkbook({ name: 'october.xlsx', bytes: new Uint8Array(4) })).source // => null
 */
export async function openWorkbook(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: WorkbookOptions = {},
): Promise<OpenedWorkbook> {
  mustBe(
    { says: 'a file { name, bytes }', has: { name: 'text', bytes: 'bytes' } },
    file,
    'openWorkbook',
    'file',
  );
  mayBe('object', options, 'openWorkbook', 'options');
  const { name, bytes } = file;
  const seen = checkWorkbook(bytes, name);
  const isRefused = seen.some(({ severity }) => severity === 'fatal');
  const content = isRefused ? seen : await contentOf(bytes, name);
  if (isFindings(content))
    return { kind: options.kind ?? 'monthly', source: null, findings: content, place: (finding) => finding };
  const opened = workbookText(content, name, options);
  return { ...opened, findings: numberFingerprints([...seen, ...opened.findings]) };
}

async function contentOf(bytes: Uint8Array, file: string): Promise<WorkbookContent | Finding[]> {
  const refused = (rule: Rule, params: Finding['params'] = {}): Finding[] => [
    { ...findingOf(rule, { params }), source: { file, line: 1, column: 1 } },
  ];
  const hucre = await loadHucre();
  try {
    const content = await unpackWorkbook(bytes, hucre);
    return content === 'tooManyCells'
      ? refused(workbookTooLarge, { kind: 'cells', limit: MOST_CELLS })
      : content;
  } catch {
    // What the package says may quote what is in the file.
    return refused(workbookUnreadable);
  }
}

function isFindings(content: WorkbookContent | readonly Finding[]): content is readonly Finding[] {
  return Array.isArray(content);
}
