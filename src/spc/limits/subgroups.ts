/** Subgroups in columns: how many values each has, their mean, standard deviation (n - 1) and range. `NaN` where undefined. */
export interface SubgroupColumns {
  readonly counts: ArrayLike<number>;
  readonly means: ArrayLike<number>;
  readonly standardDeviations: ArrayLike<number>;
  readonly ranges: ArrayLike<number>;
}
