/** Subgroups in columns: how many values each has, their mean, standard deviation (n - 1) and range. `NaN` where undefined. */
export interface SubgroupColumns {
  readonly counts: ArrayLike<number>;
  readonly means: ArrayLike<number>;
  readonly standardDeviations: ArrayLike<number>;
  readonly ranges: ArrayLike<number>;
  /** Sizes of all subgroups of the phase, where the columns hold its baseline alone; `counts` where left out. */
  readonly allCounts?: ArrayLike<number>;
}
