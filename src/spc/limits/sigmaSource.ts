/**
 * Where sigma of a measurement chart comes from.
 *
 * - `ranges`: mean of range over d2, each subgroup alike (I chart: moving ranges).
 * - `standardDeviations`: mean of s over c4, each subgroup alike (I chart: s of all values over c4).
 * - `pooled`: variances pooled by degrees of freedom, over c4 of each subgroup's own size.
 * - `pooledUnbiased`: the same pool over c4 of all its degrees of freedom.
 * - `meanOrPooled`: the mean of s where all subgroups have one size, else `pooled`, both over c4 of the own
 *   size. As qicharts2 has it, a subgroup without any value is of another size and takes away a degree of
 *   freedom; under the other sources it changes nothing.
 */
export type SigmaSource = 'ranges' | 'standardDeviations' | 'pooled' | 'pooledUnbiased' | 'meanOrPooled';

/** Where sigma can come from. */
export const SIGMA_SOURCES = [
  'ranges',
  'standardDeviations',
  'pooled',
  'pooledUnbiased',
  'meanOrPooled',
] as const satisfies readonly SigmaSource[];
