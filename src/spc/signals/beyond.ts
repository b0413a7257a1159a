import { beyondZone, type Pattern, type PhaseSeries, sideOf } from './phaseSeries.js';
import type { BeyondPattern } from './ruleSet.js';

/**
 * Finds points beyond a zone: `points` of `of` in a row on one side, the last of them beyond it too.
 *
 * Windows that share a point are one pattern. With `of: 1` excluded points are judged too.
 *
 * @example
 * detectSignals({ values: [1, 2.5, 0, 2.1], center: 0, sigma: 1 }, 'western-electric').map(({ rule, members }) => [rule, members])
 * // => [['two-of-three', [2, 4]]]
 * @see western-electric-1956, rules 1 to 3
 */
export function beyond(series: PhaseSeries, pattern: BeyondPattern): Pattern[] {
  const sequence = pattern.of === 1 ? series.all : series.sequence;
  return ([1, -1] as const).flatMap((side) => {
    const found: { completing: number[]; members: number[] }[] = [];
    const counts = (point: number) =>
      beyondZone(series, point, pattern.sigmas) === side &&
      !(pattern.within === 'limits' && beyondZone(series, point, 3) !== 0);
    sequence.forEach((point, place) => {
      const window = sequence.slice(Math.max(0, place - pattern.of + 1), place + 1);
      const members = window.filter(counts);
      if (members.length < pattern.points || !isComplete(window, members, point)) return;
      const last = found.at(-1);
      if (last && members[0]! <= last.members.at(-1)!) {
        last.completing.push(point);
        for (const member of members) if (member > last.members.at(-1)!) last.members.push(member);
      } else {
        found.push({ completing: [point], members });
      }
    });
    return found.map((each) => ({
      direction: side === 1 ? ('above' as const) : ('below' as const),
      threshold: pattern.of === 1 ? pattern.sigmas : pattern.points,
      ...each,
    }));

    function isComplete(window: readonly number[], members: readonly number[], point: number): boolean {
      if (pattern.side !== 'allPoints') return members.at(-1) === point;
      return window.length === pattern.of && window.every((each) => sideOf(series, each) === side);
    }
  });
}
