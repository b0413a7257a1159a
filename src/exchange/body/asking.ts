/** Some bytes of one of the files that are read: from `from` up to `to`, or to the end of the file where that comes first. */
export interface Ask {
  readonly file: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Work that asks for bytes of its files as it goes, and tells things on its way: one engine for bytes at hand and for
 * files that have to be waited for.
 */
export type Asking<Result, Told extends object = never> = Generator<
  Ask | Told,
  Result,
  Uint8Array | undefined
>;

/** Asks for some bytes. They may be written over as soon as more is asked for. */
export function* ask(file: number, from: number, to: number): Asking<Uint8Array> {
  return (yield { file, from, to })!;
}

/** Does work whose bytes are at hand, and hands on what it tells. */
export function* answerNow<Result, Told extends object>(
  work: Asking<Result, Told>,
  bytesOf: (asked: Ask) => Uint8Array,
): Generator<Told, Result, undefined> {
  let next = work.next();
  while (!next.done) {
    const { value } = next;
    if (isAsk(value)) next = work.next(bytesOf(value));
    else {
      yield value;
      next = work.next();
    }
  }
  return next.value;
}

/** Does work whose bytes have to be waited for, and hands on what it tells. */
export async function* answerLater<Result, Told extends object>(
  work: Asking<Result, Told>,
  bytesOf: (asked: Ask) => Uint8Array | Promise<Uint8Array>,
): AsyncGenerator<Told, Result, undefined> {
  let next = work.next();
  while (!next.done) {
    const { value } = next;
    if (isAsk(value)) next = work.next(await bytesOf(value));
    else {
      yield value;
      next = work.next();
    }
  }
  return next.value;
}

/** Gives the result of work that tells nothing on its way. */
export function resultOf<Result>(work: Generator<never, Result, undefined>): Result {
  return work.next().value as Result;
}

/** The same for work that has to be waited for. */
export async function resultLater<Result>(work: AsyncGenerator<never, Result, undefined>): Promise<Result> {
  return (await work.next()).value as Result;
}

function isAsk(value: object): value is Ask {
  return 'from' in value && 'to' in value;
}
