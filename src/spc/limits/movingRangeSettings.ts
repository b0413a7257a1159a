/** How moving ranges become sigma. */
export interface MovingRangeSettings {
  /** Leave out moving ranges of this many times their mean or more; `null` keeps all. Default 3.267. */
  readonly screenAt?: number | null;
  /** Mean moving range of a sigma of 1. Default 1.128. */
  readonly d2?: number;
  /** A center line that is given. */
  readonly center?: number | null;
}
