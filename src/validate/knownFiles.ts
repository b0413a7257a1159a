import { HEAD } from '../exchange/body/openFiles.js';
import { type FileKind, fileKind } from '../exchange/files/fileKind.js';
import { isJsonText } from '../exchange/text/isJsonText.js';
import { applicationFormOf } from './applicationsBrought.js';
import { type FileSource, fileSource } from './fileSource.js';
import type { FileToValidate, ValidateOptions } from './validateOptions.js';

/** A file whose kind is known, and its number among those that were given. */
export interface KnownFile extends FileSource {
  readonly kind: FileKind;
  readonly index: number;
}

/** Opens files and tells what each holds: by its `form`, else by its content. */
export async function knownFiles(
  files: readonly FileToValidate[],
  options: ValidateOptions,
  by: string,
): Promise<KnownFile[]> {
  const known: KnownFile[] = [];
  for (const [index, file] of files.entries()) {
    const source = await fileSource(file, by);
    const head = await source.slice(0, Math.min(source.size, HEAD));
    // A table is told by its headings; only JSON has to be read whole.
    if (!isJsonText(head, source.name))
      known.push({ ...source, index, kind: options.kind ?? fileKind(head, source.name) });
    else {
      const whole = await wholeOf(source);
      const isApplication = applicationFormOf({ name: source.name, source: whole }, options) !== undefined;
      const kind = options.kind ?? (isApplication ? 'application' : fileKind(whole, source.name));
      known.push({ ...source, isHeld: true, slice: (from, to) => whole.subarray(from, to), index, kind });
    }
  }
  return known;
}

/** Gives all bytes of a file, to keep. */
export async function wholeOf({ size, slice }: FileSource): Promise<Uint8Array> {
  return new Uint8Array(await slice(0, size));
}
