import type { Kind } from '../../core/given/kind.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { CellAliases } from '../../core/reportedValue.js';
import { linesAt } from '../../exchange/csv/cells/linesAt.js';
import { csvOutline } from '../../exchange/csv/read/csvOutline.js';
import { bytesOf } from '../../exchange/text/bytesOf.js';
import { isJsonText } from '../../exchange/text/isJsonText.js';
import { VALIDATION, type Validation } from '../validation.js';
import type { FrameLines } from './codeFrame.js';
import { framePlaces } from './framePlaces.js';

/** A file whose lines may be drawn: its name, and what is in it. */
export type FileToDraw =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly source: string | Uint8Array };

const FILES_TO_DRAW: Kind = {
  listOf: { says: 'a file { name, bytes }, { name, text } or { name, source }', has: { name: 'text' } },
  says: 'a list of files { name, bytes }, { name, text } or { name, source }',
};

/**
 * Fetches the lines that `reportText` draws: the first place of each rule, in one walk over each file that has one.
 *
 * @param files - the files that were validated, by the names that findings give to them; of one without `bytes` or `text`
 *   no line is drawn
 * @param aliases - the words that they were read with
 */
export function frameLines(
  validation: Validation,
  files: readonly FileToDraw[],
  aliases?: CellAliases,
): Map<string, FrameLines> {
  mustBe(VALIDATION, validation, 'frameLines', 'validation');
  mustBe(FILES_TO_DRAW, files, 'frameLines', 'files');
  mayBe('object', aliases, 'frameLines', 'aliases');
  const { forms = [], cohort, registry } = validation.context ?? {};
  const [form] = forms;
  const of = { ...(form && { form }), ...(cohort && { cohort }), ...(registry && { registry }) };
  const wanted = groupedBy(framePlaces(validation), ({ file }) => file);
  return new Map(
    files.flatMap((file) => {
      const { name } = file;
      const places = wanted.get(name);
      // What comes piece by piece is not read again for a line.
      if (!places || !('bytes' in file || 'text' in file || 'source' in file)) return [];
      const bytes = bytesOf('bytes' in file ? file.bytes : 'text' in file ? file.text : file.source);
      const lines = linesAt(
        bytes,
        places.map(({ line }) => line),
      );
      const outline = isJsonText(bytes, name) ? undefined : csvOutline(bytes, null, null, of);
      return [[name, { lines, outline, aliases }]];
    }),
  );
}
