import type { Mark, Place } from '../svg/scene.js';
import { widthOf, wrapped } from '../svg/wrapped.js';
import type { Compared } from './funnelSigns.js';

/** As many names as a picture has room for; its table has them all. */
const MOST_NAMES = 25;

/** How far a point reaches, and the height of a name. */
const REACH = 6;
const TALL = 12;

/** Names those beyond the limits, as far as their names have room beside one another and beside all points. */
export function funnelNames(
  points: readonly Compared[],
  at: (point: Compared) => Place,
  room: { readonly left: number; readonly right: number },
): readonly Mark[] {
  const taken = points.map((point) => {
    const [x, y] = at(point);
    return { left: x - REACH, right: x + REACH, y, tall: REACH + TALL / 2 };
  });
  let named = 0;
  return points
    .filter(({ position }) => position !== 'within')
    .flatMap((point): readonly Mark[] => {
      const [x, y] = at(point);
      const text = wrapped(point.id, 200, 12, 1)[0] ?? '';
      const wide = widthOf(text);
      const places = [x + 8, x - 8 - wide].filter((from) => from > room.left && from + wide < room.right);
      const left = places.find((from) =>
        taken.every((one) => Math.abs(one.y - y) >= one.tall || from > one.right || from + wide < one.left),
      );
      if (left === undefined || named === MOST_NAMES) return [];
      named += 1;
      taken.push({ left, right: left + wide, y, tall: TALL });
      const isLeft = left < x;
      return [{ mark: 'text', at: [isLeft ? x - 8 : x + 8, y + 4], text, anchor: isLeft ? 'end' : 'start' }];
    });
}
