import fc from 'fast-check';

/**
 * A run of the tests is repeatable: properties draw from one seed. `PROPERTY_SEED=random` draws from another
 * each time, `PROPERTY_SEED=812` from that one, and `PROPERTY_RUNS=2000` more of each property that names no number.
 */
const { PROPERTY_SEED: seed = '20210630', PROPERTY_RUNS: runs } = process.env;

fc.configureGlobal({
  ...(seed !== 'random' && { seed: Number(seed) }),
  ...(runs !== undefined && { numRuns: Number(runs) }),
});
