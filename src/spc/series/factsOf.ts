import type { SeriesFacts } from './series.js';

/** Gives what was said of a series; `null` where it was not said what its numbers stand for. */
export function factsOf(given: Partial<SeriesFacts>): SeriesFacts | null {
  const { window, from, unit = null, reset = null, denominator = null, notes, spans } = given;
  if (window === undefined) return null;
  return {
    window,
    ...(from && { from }),
    unit,
    reset,
    denominator,
    ...(notes && { notes }),
    ...(spans && { spans }),
  };
}
