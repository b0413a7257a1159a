import type { InstrumentDefinition, SheetContext } from '../../assessment/index.js';
import { type Finding, isBlocked } from '../../core/index.js';
import { isLoose } from '../../core/isLoose.js';
import { readJsonText } from '../../exchange/index.js';
import { readSheetsCsv } from '../../exchange/sheets/readSheetsCsv.js';
import { isJsonText } from '../../exchange/text/isJsonText.js';

/** The sheets of a file that was checked. */
export interface SoundSheets {
  readonly sheets: readonly unknown[];
  /** Organization and rater of each sheet that is not among them. */
  readonly left: readonly string[];
  readonly isList: boolean;
}

/** Takes the sheets without a fatal finding: of a list or one of them as JSON, or of a table of items. */
export function soundSheets(
  name: string,
  bytes: Uint8Array,
  findings: readonly Finding[],
  {
    instruments,
    context,
  }: { readonly instruments: readonly InstrumentDefinition[]; readonly context: SheetContext },
): SoundSheets {
  if (!isJsonText(bytes, name)) {
    const { sound } = readSheetsCsv(bytes, name, {}, instruments, context);
    return {
      sheets: sound.flatMap(({ sheet }) => sheet ?? []),
      left: sound.flatMap(({ sheet, given }) => (sheet ? [] : [whoseOf(given)])),
      isList: true,
    };
  }
  const read = readJsonText(bytes);
  if (!read.ok) return { sheets: [], left: [], isList: false };
  const fatal = findings.filter((finding) => isBlocked([finding], 'fatal'));
  if (!Array.isArray(read.value))
    return { sheets: fatal.length > 0 ? [] : [read.value], left: [], isList: false };
  const list: readonly unknown[] = read.value;
  const blocked = new Set(fatal.map(({ path: [sheet] }) => sheet));
  return {
    sheets: list.filter((_, i) => !blocked.has(i)),
    left: list.flatMap((sheet, i) => (blocked.has(i) ? [whoseOf(sheet)] : [])),
    isList: true,
  };
}

function whoseOf(sheet: unknown): string {
  const { organization, rater }: Readonly<Record<string, unknown>> = isLoose(sheet) ? sheet : {};
  const whose = typeof rater === 'string' ? `rater ${rater.slice(0, LONGEST)}` : 'team';
  return typeof organization === 'string' ? `${organization.slice(0, LONGEST)} ${whose}` : whose;
}

/** More of a word is not shown. */
const LONGEST = 40;
