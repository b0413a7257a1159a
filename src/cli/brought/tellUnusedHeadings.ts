import { plainHeading } from '../../exchange/csv/header/headingNames.js';
import { decodeText } from '../../exchange/text/decodeText.js';
import { isJsonText } from '../../exchange/text/isJsonText.js';
import { isPacked } from '../../exchange/xlsx/isPacked.js';
import type { OpenInput } from '../files/openInputs.js';
import type { Input } from '../files/readInputs.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';
import type { Brought } from './readBrought.js';

/** A header stands in one of the first lines, below titles and blank ones. */
const LINES = 30;
/** As many bytes as those lines may have; a header beyond is not looked for. */
const BYTES = 256 * 1024;

/** Says which headings of `--map` stand in no file: one that is misspelled would change nothing, and nobody would notice. */
export async function tellUnusedHeadings(
  { options }: Arguments,
  { headings }: Pick<Brought, 'headings'>,
  inputs: readonly (Input | OpenInput)[],
  { stderr }: Host,
): Promise<void> {
  if (!headings) return;
  const there = new Set<string>();
  let tables = 0;
  for (const input of inputs) {
    const head = await headOf(input);
    // What its columns are called is known only once it is unpacked.
    if (isPacked(head)) return;
    if (isJsonText(head, input.name)) continue;
    tables++;
    for (const cell of cellsOf(head)) there.add(cell);
  }
  if (tables === 0) return;
  const unused = Object.keys(headings).filter((heading) => !there.has(plainHeading(heading)));
  if (unused.length === 0) return;
  const shown = unused.slice(0, 10).map((heading) => `"${heading.slice(0, 40)}"`);
  const more = unused.length > shown.length ? ` and ${unused.length - shown.length} more` : '';
  stderr.write(`csmhs: --map ${options['map']}: no file has a column headed ${shown.join(', ')}${more}.\n`);
}

async function headOf(input: Input | OpenInput): Promise<Uint8Array> {
  if ('bytes' in input) return input.bytes.subarray(0, BYTES);
  return new Uint8Array(await input.blob.slice(0, BYTES).arrayBuffer());
}

function cellsOf(bytes: Uint8Array): string[] {
  // An even number of bytes, so that no unit of UTF-16 is cut.
  const text = decodeText(bytes) ?? '';
  const lines = text.split(/\r\n?|\n/, LINES).join('\n');
  return (lines.match(/"(?:[^"]|"")*"|[^,;\t\n]+/g) ?? []).map(plainHeading);
}
