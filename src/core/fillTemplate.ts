/**
 * Fills a template: `{name}` stands for the word of that name, `{name|one|other}` for `one` where that word is 1 and for
 * `other` in every other case. A name without a word leaves its placeholder as it is written.
 *
 * `{count} {count|cycle was|cycles were} completed` becomes `1 cycle was completed`, or `2 cycles were completed`.
 *
 * @param wordOf - the word of a name; undefined where there is none. It is told whether the name is in quotation marks:
 *   what is in them is written as it is to be written, or was, and is never put into other words
 */
export function fillTemplate(
  template: string,
  wordOf: (name: string, isQuoted: boolean) => string | number | undefined,
): string {
  return template.replace(PLACEHOLDER, (placeholder, name: string, one?: string, other?: string, at = 0) => {
    const word = wordOf(name, QUOTATION_MARKS.includes(template.charAt(at - 1) || ' '));
    if (word === undefined) return placeholder;
    if (one === undefined || other === undefined) return `${word}`;
    return `${word}` === '1' ? one : other;
  });
}

/** Writes a template as a catalogue shows it: placeholders stay, and words that follow a number stand in the plural. */
export function inPlural(template: string): string {
  return template.replace(
    PLACEHOLDER,
    (placeholder, _name: string, _one?: string, other?: string) => other ?? placeholder,
  );
}

/** Lists the names that a template asks for, each once. */
export function namesInTemplate(template: string): readonly string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name!))];
}

const QUOTATION_MARKS = '"“„«';

const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;
