import type { Finding } from '../../core/index.js';
import { isPeerMissing } from '../../exchange/xlsx/hucre.js';
import { isPacked } from '../../exchange/xlsx/isPacked.js';
import type { WorkbookOptions } from '../../exchange/xlsx/openedWorkbook.js';
import { openWorkbook } from '../../exchange/xlsx/openWorkbook.js';
import type { PlaceFinding } from '../../exchange/xlsx/sheet/sheetPlaces.js';
import { type Brought, contextOf } from '../brought/readBrought.js';
import type { Definitions } from '../brought/readDefinitions.js';
import { EXIT, type Refusal } from '../exit.js';
import type { Input } from './readInputs.js';

/** Inputs as text that the readers take. */
export interface UnpackedInputs {
  /** Those that can be read, workbooks as the text of their sheet. */
  readonly inputs: readonly Input[];
  /** The names of workbooks of which nothing can be read. */
  readonly unreadable: readonly string[];
  /** What is to be said of the workbooks themselves. */
  readonly notes: readonly Finding[];
  /** Gives a finding on the text of a workbook its cell. */
  readonly place: PlaceFinding;
}

/** Unpacks the workbooks among monthly files by what was brought along to read these by. */
export function unpackMonthly(
  inputs: readonly Input[],
  brought: Definitions & Pick<Brought, 'headings'>,
): Promise<UnpackedInputs | Refusal> {
  const { headings } = brought;
  return unpackInputs(inputs, {
    kind: 'monthly',
    context: contextOf(brought),
    ...(headings && { headings }),
  });
}

/** Unpacks the workbooks among inputs; refuses where the package that does it is not installed. */
export async function unpackInputs(
  inputs: readonly Input[],
  options: WorkbookOptions,
): Promise<UnpackedInputs | Refusal> {
  const made: Input[] = [];
  const unreadable: string[] = [];
  const notes: Finding[] = [];
  const places: PlaceFinding[] = [];
  try {
    for (const input of inputs) {
      if (!isPacked(input.bytes)) {
        made.push(input);
        continue;
      }
      const { source, findings, place } = await openWorkbook(input, options);
      for (const finding of findings) notes.push(finding);
      places.push(place);
      if (source) made.push({ name: input.name, bytes: source });
      else unreadable.push(input.name);
    }
  } catch (error) {
    if (isPeerMissing(error)) return { exit: EXIT.unreadable, because: error.message };
    throw error;
  }
  return {
    inputs: made,
    unreadable,
    notes,
    // A finding across rows may name places in several of them.
    place: (finding) => places.reduce((placed, place) => place(placed), finding),
  };
}
