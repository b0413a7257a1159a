import type { ChartAnalysis, ChartPoint } from '../../spc/analysis/chartAnalysis.js';
import { redefinedIn } from '../../spc/series/redefinedIn.js';
import type { FigureSettings } from '../figure/figureOptions.js';
import type { ChartEvent, SpcFigureOptions } from './spcOptions.js';

/** An event at the point, from 0, at which it is marked. */
export interface PlacedEvent extends ChartEvent {
  readonly at: number;
}

/** Everything to mark in a chart: its events, and where the form began to ask for the number in another way. */
export function eventsOf(
  { points, series }: ChartAnalysis,
  { events }: SpcFigureOptions,
  { words }: Pick<FigureSettings, 'words'>,
): readonly PlacedEvent[] {
  const changed = redefinedIn(series, points).map(({ x }) => ({ x, label: words.definitionChanged }));
  return placeEvents(points, [...changed, ...(events ?? [])]);
}

/** Places events at the last point that is not after them, in the order of the points. What lies before the first point is left out. */
function placeEvents(points: readonly ChartPoint[], events: readonly ChartEvent[]): readonly PlacedEvent[] {
  return events
    .flatMap((event): readonly PlacedEvent[] => {
      const at = points.reduce((last, { x }, i) => (isNotAfter(x, event.x) ? i : last), -1);
      return at === -1 ? [] : [{ ...event, at }];
    })
    .sort((a, b) => a.at - b.at);
}

/** Months, days, weeks and instants sort as texts; a day lies after the month it is in. */
function isNotAfter(x: ChartPoint['x'], event: string | number): boolean {
  if (typeof x === 'number' || typeof event === 'number') return Number(x) <= Number(event);
  return x <= event;
}
