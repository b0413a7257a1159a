// Made-up data of one person, each its own, put wherever something can be written, and looked for in all that comes out.

/** A text with data of a made-up person, and what of it no output may show. */
export interface Canary {
  /** Whether it is data of a student, and not only how somebody is reached. */
  readonly isOfStudent: boolean;
  readonly text: string;
  readonly needle: string;
}

const LETTERS = 'abcdefghij';

/** Makes the nth canary; five kinds take turns: a state student id, a day of birth, an SSN, an address, a phone number. */
export function canary(n: number): Canary {
  return { ...textOf(n), isOfStudent: n % 5 < 3 };
}

function textOf(n: number): Pick<Canary, 'text' | 'needle'> {
  const digits = String(n).padStart(6, '0');
  const name = [...digits].map((digit) => LETTERS[Number(digit)]).join('');
  switch (n % 5) {
    case 0:
      return of(`seen with 1077${digits} in class`, `1077${digits}`);
    case 1:
      return of(`about Zeb Zu${name}, 3/14/2009, in class`, `Zu${name}`);
    case 2:
      return of(
        `has 9${digits.slice(0, 2)}-${digits.slice(2, 4)}-77${digits.slice(4)} on file`,
        `-77${digits.slice(4)}`,
      );
    case 3:
      return of(`write to zu${name}@mail.example soon`, `zu${name}@`);
    default:
      return of(
        `call mother at 413-7${digits.slice(0, 2)}-${digits.slice(2)} soon`,
        `413-7${digits.slice(0, 2)}-${digits.slice(2)}`,
      );
  }
}

function of(text: string, needle: string): Pick<Canary, 'text' | 'needle'> {
  return { text, needle };
}

/** A place in a value where a text or a key stands. */
type Place = readonly (string | number)[];

/** Finds every place of a value that holds a text, or every one. */
export function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) =>
    placesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Gives a copy with something else at a place. */
export function withAt(value: unknown, [step, ...rest]: Place, put: (old: unknown) => unknown): unknown {
  if (step === undefined) return put(value);
  if (Array.isArray(value)) return value.map((each, i) => (i === step ? withAt(each, rest, put) : each));
  const held = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(held).map(([key, inner]) => [key, key === step ? withAt(inner, rest, put) : inner]),
  );
}

/** Gives a copy in which the key at a place has another name. */
export function withKey(value: unknown, place: Place, name: string): unknown {
  return withAt(value, place.slice(0, -1), (group) =>
    Object.fromEntries(
      Object.entries(group as object).map(([key, inner]) => [key === place.at(-1) ? name : key, inner]),
    ),
  );
}
