/** Who may read what. */
export interface AssignmentTask {
  readonly applications: number;
  readonly reviewers: number;
  readonly perApplication: number;
  /** No reviewer reads more. */
  readonly most: number;
  mayRead(reviewer: number, application: number): boolean;
}

/**
 * Assigns reviewers to applications, as evenly as can be: no other assignment of as many has a smaller largest load.
 *
 * Each application takes the reviewers with the smallest load; where all who may read it are full, one of them hands
 * another application on. The same task always gives the same assignment.
 *
 * @returns by application, the reviewers in their order
 */
export function evenAssignment(task: AssignmentTask): number[][] {
  const { applications, reviewers, perApplication, most } = task;
  const readersOf = Array.from({ length: applications }, () => new Set<number>());
  const readBy = Array.from({ length: reviewers }, () => new Set<number>());
  const everybody = readBy.map((_, reviewer) => reviewer);
  let limit = 0;

  const assign = (reviewer: number, application: number) => {
    readersOf[application]!.add(reviewer);
    readBy[reviewer]!.add(application);
  };
  const canTake = (application: number) => (reviewer: number) =>
    task.mayRead(reviewer, application) && !readersOf[application]!.has(reviewer);
  const place = (application: number, seen: Set<number>): boolean => {
    const able = everybody.filter(canTake(application));
    const free = able.filter((reviewer) => readBy[reviewer]!.size < limit);
    const next = free.sort((a, b) => readBy[a]!.size - readBy[b]!.size || a - b)[0];
    if (next !== undefined) {
      assign(next, application);
      return true;
    }
    for (const reviewer of able.filter((one) => !seen.has(one))) {
      seen.add(reviewer);
      for (const other of readBy[reviewer]!) {
        // The other application is read by somebody else first, and only then given up.
        if (!place(other, seen)) continue;
        readersOf[other]!.delete(reviewer);
        readBy[reviewer]!.delete(other);
        assign(reviewer, application);
        return true;
      }
    }
    return false;
  };

  const demand = applications * perApplication;
  const largest = Math.min(most, applications);
  for (limit = Math.min(largest, Math.ceil(demand / Math.max(1, reviewers))); limit <= largest; limit++) {
    readersOf.forEach((readers, application) => {
      while (readers.size < perApplication && place(application, new Set()));
    });
    if (readersOf.every(({ size }) => size >= perApplication)) break;
  }
  return readersOf.map((readers) => [...readers].sort((a, b) => a - b));
}
