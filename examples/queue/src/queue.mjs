// What all programs of the queue agree on. See docs/scale.md for why each number is what it is.

export const PARTS = 'csmhs-parts';
export const MERGES = 'csmhs-merges';

/** Where Redis is: a URL, or the path of a socket. A connection that is lost is made again, as often as it takes. */
export function connection() {
  const given = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379';
  return {
    ...(given.startsWith('/') ? { path: given } : placeOf(new URL(given))),
    maxRetriesPerRequest: null,
    retryStrategy: (/** @type {number} */ times) => Math.min(times * 100, 1000),
  };
}

/** @param {URL} url */
function placeOf({ hostname, port, username, password }) {
  return {
    host: hostname,
    port: Number(port || 6379),
    ...(username !== '' && { username }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
  };
}

const lock = Number(process.env['MISSED_AFTER_SECONDS'] ?? 10) * 1000;

/**
 * A worker that dies is missed after ten seconds and its job given to another, twice at most: what kills every worker is
 * a failure with a name. A thread of its own leaves the process free to say that it lives.
 */
export const LOCKS = {
  useWorkerThreads: true,
  lockDuration: lock,
  stalledInterval: lock / 2,
  maxStalledCount: 2,
};

/** The id of the job that merges a run. Ids may not hold a colon. @param {string} run */
export function mergeId(run) {
  return `${run}_merge`;
}

/** @param {string} run @param {string} part */
export function partId(run, part) {
  return `${run}_${part}`;
}

/** What is said when Redis is away, and nothing more: the work goes on when it is back. @param {Error} error */
export function sayLost(error) {
  console.error(`redis: ${error.message || error.name}`);
}
