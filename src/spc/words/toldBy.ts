/** Puts words that other rooms have in English into another language; what the table does not have stays as it is. */
export function toldBy(terms: Readonly<Record<string, string>>): (english: string) => string {
  return (english) => (Object.hasOwn(terms, english) ? terms[english]! : english);
}
