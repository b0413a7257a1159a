import type { SeriesFacts } from './series.js';

/** Gives what was said of a series; `null` where it was not said what its numbers stand for. */
export function factsOf(given: Partial<SeriesFacts>): SeriesFacts | null {
  const {
    measureId,
    window,
    from,
    unit = null,
    reset = null,
    denominator = null,
    notes,
    spans,
    learning,
  } = given;
  if (window === undefined) return null;
  return {
    ...(measureId !== undefined && { measureId }),
    window,
    ...(from && { from }),
    unit,
    reset,
    denominator,
    ...(notes && { notes }),
    ...(spans && { spans }),
    ...(learning && { learning }),
  };
}
