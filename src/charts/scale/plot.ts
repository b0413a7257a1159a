import type { Mark, Place } from '../svg/scene.js';
import { widthOf } from '../svg/wrapped.js';
import type { Axis } from './niceTicks.js';
import { tickLabel } from './tickLabel.js';

/** The part of a picture in which values are drawn, and where a value lies in it. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The height of a value, in pixels from the top. */
  readonly yOf: (value: number) => number;
}

/** Lays out the part of a picture in which values are drawn. */
export function plotOf(axis: Axis, box: { left: number; right: number; top: number; bottom: number }): Plot {
  // Halves, since the distance of two numbers can be too great for a number.
  const [least, greatest] = [axis.least / 2, axis.greatest / 2];
  const height = box.bottom - box.top;
  return { ...box, yOf: (value) => box.bottom - ((value / 2 - least) / (greatest - least)) * height };
}

/** Draws the axis of values at the left: a line a mark, and its number. */
export function valueAxis({ left, right, yOf }: Plot, { ticks }: Axis, suffix = ''): readonly Mark[] {
  return ticks.flatMap((tick): readonly Mark[] => [
    {
      mark: 'line',
      at: [
        [left, yOf(tick)],
        [right, yOf(tick)],
      ],
      ink: 'quiet',
      width: 0.3,
    },
    {
      mark: 'text',
      at: [left - 8, yOf(tick) + 4],
      text: `${tickLabel(tick)}${suffix}`,
      ink: 'quiet',
      anchor: 'end',
    },
  ]);
}

/** Draws the labels of an axis of places at the bottom; as many as have room. */
export function placeAxis(
  { bottom }: Plot,
  places: readonly { readonly x: number; readonly label: string }[],
): readonly Mark[] {
  const widest = places.reduce((most, { label }) => Math.max(most, widthOf(label)), 0) + 10;
  const apart = places.length > 1 ? places[1]!.x - places[0]!.x : widest;
  const every = Math.max(1, Math.ceil(widest / Math.max(apart, 0.01)));
  return places.flatMap(({ x, label }, i): readonly Mark[] =>
    i % every === 0
      ? [{ mark: 'text', at: [x, bottom + 18], text: label, ink: 'quiet', anchor: 'middle' }]
      : [],
  );
}

/** Parts a row of places into stretches without holes: what is drawn as one line. */
export function stretches(places: readonly (Place | null)[]): readonly (readonly Place[])[] {
  const all: Place[][] = [];
  let open = false;
  for (const place of places) {
    if (place === null) open = false;
    else if (open) all.at(-1)!.push(place);
    else {
      all.push([place]);
      open = true;
    }
  }
  return all;
}
