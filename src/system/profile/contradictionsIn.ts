import type { ProfileSupport } from './profile.js';

/** A row and the first one that says the contrary, by their places in the list. */
export interface SupportContradiction {
  readonly row: number;
  readonly other: number;
}

/**
 * Finds the rows of supports that say yes and no of the same: of one concern and tier, at one time, in one school.
 *
 * A no without a provider or mode is about all of them. A yes without one says only that there is some.
 */
export function contradictionsIn(supports: readonly ProfileSupport[]): SupportContradiction[] {
  const cells = new Map<string, number[]>();
  supports.forEach(({ concern, tier }, row) => {
    const cell = `${concern}|${tier}`;
    const known = cells.get(cell);
    if (known) known.push(row);
    else cells.set(cell, [row]);
  });
  return [...cells.values()]
    .flatMap((cell) =>
      cell.flatMap((row) => {
        const other = cell.find((one) => areContrary(supports[row]!, supports[one]!));
        return other === undefined ? [] : [{ row, other }];
      }),
    )
    .sort((one, next) => one.row - next.row);
}

function areContrary(one: ProfileSupport, other: ProfileSupport): boolean {
  if (one.available === 'yes' && other.available === 'no') return denies(other, one);
  return one.available === 'no' && other.available === 'yes' && denies(one, other);
}

function denies(no: ProfileSupport, yes: ProfileSupport): boolean {
  const isAbout = (['provider', 'mode'] as const).every((key) => !no[key] || no[key] === yes[key]);
  return isAbout && !areApart(no, yes) && !areElsewhere(no, yes);
}

/** Tells whether one ends before the other begins: then both can be right. */
function areApart(one: ProfileSupport, other: ProfileSupport): boolean {
  const isBefore = ({ endsOn }: ProfileSupport, { startsOn }: ProfileSupport) =>
    !!endsOn && !!startsOn && endsOn < startsOn;
  return isBefore(one, other) || isBefore(other, one);
}

/** Tells whether they are in schools of which none is the same. */
function areElsewhere(
  { schoolsNamed: some }: ProfileSupport,
  { schoolsNamed: others }: ProfileSupport,
): boolean {
  return !!some?.length && !!others?.length && !some.some((school) => others.includes(school));
}
