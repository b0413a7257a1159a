/** One row of a table of transitions: what may happen in a state, and the state it leads to. */
export interface Transition<State extends string = string, Event extends string = string> {
  /** `null` before the thing exists. */
  readonly from: State | null;
  /** Left out where the move is named by the state that it leads to. */
  readonly event?: Event;
  readonly to: State;
  /** What the move asks for before it may happen. */
  readonly needs: readonly string[];
}

/** Finds the row of a state and an event, or of a state and the one to come; undefined where the table has none. */
export function transitionOf<T extends Transition>(
  table: readonly T[],
  from: string | null,
  event: string,
): T | undefined {
  return table.find((row) => row.from === from && (row.event ?? row.to) === event);
}

/** Lists what may happen in a state, in the order of the table: events, or the states that may follow. */
export function movesFrom(table: readonly Transition[], from: string | null): string[] {
  return table.filter((row) => row.from === from).map((row) => row.event ?? row.to);
}
