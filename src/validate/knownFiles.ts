import { shownFileNames } from '../core/shownFileNames.js';
import { HEAD } from '../exchange/body/openFiles.js';
import { type FileKind, fileKind } from '../exchange/files/fileKind.js';
import { isJsonText } from '../exchange/text/isJsonText.js';
import { isPacked } from '../exchange/xlsx/isPacked.js';
import type { OpenedWorkbook, OpenWorkbook } from '../exchange/xlsx/openedWorkbook.js';
import { MOST_BYTES } from '../exchange/xlsx/workbookLimits.js';
import { formNamedIn, formsBroughtIn, kindFilledBy } from './applicationsBrought.js';
import { monthlyContextOf } from './contexts.js';
import { type FileSource, fileSource } from './fileSource.js';
import type { FileToValidate, ValidateOptions } from './validateOptions.js';

/** A file whose kind is known, and its number among those that were given. */
export interface KnownFile extends FileSource {
  readonly kind: FileKind;
  readonly index: number;
  /** What is known of a workbook; the file itself is then the text that it was opened as. */
  readonly workbook?: OpenedWorkbook;
}

/** Opens files and tells what each holds: by its `form`, else by its content. */
export async function knownFiles(
  files: readonly FileToValidate[],
  options: ValidateOptions,
  by: string,
): Promise<KnownFile[]> {
  const known: KnownFile[] = [];
  const names = shownFileNames(files.map(({ name }) => name));
  for (const [index, file] of files.entries()) {
    const source = { ...(await fileSource(file, by)), name: names[index]! };
    const head = await source.slice(0, Math.min(source.size, HEAD));
    if (options.xlsx && isPacked(head)) {
      known.push({ ...(await openedFile(source, options.xlsx, options)), index });
      continue;
    }
    // A table is told by its headings; only JSON has to be read whole.
    if (!isJsonText(head, source.name))
      known.push({ ...source, index, kind: options.kind ?? fileKind(head, source.name) });
    else {
      const whole = await wholeOf(source);
      const own = formNamedIn({ name: source.name, source: whole }, options);
      const kind = options.kind ?? (own ? kindFilledBy(own, options) : fileKind(whole, source.name));
      known.push({ ...source, isHeld: true, slice: (from, to) => whole.subarray(from, to), index, kind });
    }
  }
  return known;
}

async function openedFile(
  file: FileSource,
  open: OpenWorkbook,
  options: ValidateOptions,
): Promise<Omit<KnownFile, 'index'>> {
  const { name, size } = file;
  // Of one that is larger than a workbook may be only so much is read that this is seen.
  const bytes = new Uint8Array(await file.slice(0, Math.min(size, MOST_BYTES + 1)));
  const { headings, kind } = options;
  const workbook = await open(
    { name, bytes },
    {
      context: monthlyContextOf(options),
      applications: formsBroughtIn(options),
      ...(headings && { headings }),
      ...(kind && { kind }),
    },
  );
  const text = workbook.source ?? new Uint8Array(0);
  const own =
    workbook.kind === 'application' ? formNamedIn({ name: 'a.json', source: text }, options) : undefined;
  return {
    name,
    size: text.length,
    isHeld: true,
    slice: (from, to) => text.subarray(from, to),
    kind: own ? kindFilledBy(own, options) : workbook.kind,
    workbook,
  };
}

/** Gives all bytes of a file, to keep. */
export async function wholeOf({ size, slice }: FileSource): Promise<Uint8Array> {
  return new Uint8Array(await slice(0, size));
}
