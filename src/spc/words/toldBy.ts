/**
 * Puts words that other rooms have in English into another language: the first table that has one decides, and what none has stays as it
 * is. A text is known without the period at its end.
 */
export function toldBy(...tables: readonly Readonly<Record<string, string>>[]): (english: string) => string {
  return (english) => {
    const end = english.endsWith('.') ? '.' : '';
    const word = english.slice(0, english.length - end.length);
    const table = tables.find((one) => Object.hasOwn(one, word));
    return table ? `${table[word]}${end}` : english;
  };
}
