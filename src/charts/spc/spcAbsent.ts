import { groupedBy } from '../../core/groupedBy.js';
import type { FigureWords } from '../figure/figureWords.js';
import { say } from '../figure/say.js';

/** Who has nothing at a point of a chart of several together. */
export interface ChartAbsence {
  readonly month: string;
  readonly organizations: readonly string[];
}

/** As many names as a person takes in. */
const FEW = 10;

/** Says who has nothing in which months, those with the same months together; `null` where nobody is absent. */
export function spcAbsent(
  absent: readonly ChartAbsence[] | null | undefined,
  words: FigureWords,
): string | null {
  const few = (names: readonly string[]) => {
    const first = names.slice(0, FEW).join(', ');
    const more = names.length - FEW;
    return more > 0 ? say(words.andMore, { names: first, count: more }) : first;
  };
  const parts = [...groupedBy(absent ?? [], ({ organizations }) => organizations.join('|'))].map(([, own]) =>
    say(words.spcAbsentOf, {
      districts: few(own[0]!.organizations),
      months: few(own.map(({ month }) => month)),
    }),
  );
  return parts.length === 0 ? null : say(words.spcAbsent, { absent: parts.slice(0, FEW).join('; ') });
}
