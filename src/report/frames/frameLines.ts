import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { CellAliases } from '../../core/reportedValue.js';
import { csvOutline } from '../../exchange/csv/read/csvOutline.js';
import { FILES } from '../../exchange/exchangeKinds.js';
import { isJsonText } from '../../exchange/text/isJsonText.js';
import { linesAt } from '../../exchange/csv/cells/linesAt.js';
import { encodeUtf8 } from '../../exchange/text/utf8.js';
import { groupsToTell } from '../groupsToTell.js';
import { VALIDATION, type Validation } from '../validation.js';
import type { FrameLines } from './codeFrame.js';

/**
 * Fetches the lines that `reportText` draws: the first place of each rule, in one walk over each file that has one.
 *
 * @param files - the files that were validated, by the names that findings give to them
 * @param aliases - the words that they were read with
 */
export function frameLines(
  validation: Validation,
  files: readonly { readonly name: string; readonly source: string | Uint8Array }[],
  aliases?: CellAliases,
): Map<string, FrameLines> {
  mustBe(VALIDATION, validation, 'frameLines', 'validation');
  mustBe(FILES, files, 'frameLines', 'files');
  mayBe('object', aliases, 'frameLines', 'aliases');
  const samples = groupsToTell(validation).map(({ findings }) => findings[0].source);
  const wanted = groupedBy(samples, (place) => place?.file);
  return new Map(
    files.flatMap(({ name, source }) => {
      const places = wanted.get(name);
      if (!places) return [];
      const bytes = typeof source === 'string' ? encodeUtf8(source) : source;
      const lines = linesAt(
        bytes,
        places.flatMap((place) => place?.line ?? []),
      );
      const outline = isJsonText(bytes, name) ? undefined : csvOutline(bytes);
      return [[name, { lines, outline, aliases }]];
    }),
  );
}
