/**
 * Fills a template: `{name}` stands for the word of that name, `{name|one|other}` for `one` where that word is 1 and for
 * `other` in every other case. A name without a word leaves its placeholder as it is written.
 *
 * A part in square brackets is left out where one of its names has no word: `Check the spelling.[ Nearest: {nearest}.]`.
 *
 * `{count} {count|cycle was|cycles were} completed` becomes `1 cycle was completed`, or `2 cycles were completed`.
 *
 * @param wordOf - the word of a name; undefined where there is none. It is told whether the name is in quotation marks:
 *   what is in them is written as it is to be written, or was, and is never put into other words
 * @param has - whether an optional part has a word to tell; left out, wherever there is one
 */
export function fillTemplate(
  template: string,
  wordOf: (name: string, isQuoted: boolean) => string | number | undefined,
  has: (name: string) => boolean = (name) => wordOf(name, false) !== undefined,
): string {
  const told = template.replace(OPTIONAL, (_, part: string) =>
    namesInTemplate(part).every(has) ? part : '',
  );
  return told.replace(PLACEHOLDER, (placeholder, name: string, one?: string, other?: string, at = 0) => {
    const word = wordOf(name, QUOTATION_MARKS.includes(told.charAt(at - 1) || ' '));
    if (word === undefined) return placeholder;
    if (one === undefined || other === undefined) return `${word}`;
    return `${word}` === '1' ? one : other;
  });
}

/** Writes a template as a catalogue shows it: placeholders stay, and words that follow a number are in the plural. */
export function inPlural(template: string): string {
  return template
    .replace(OPTIONAL, '$1')
    .replace(
      PLACEHOLDER,
      (placeholder, _name: string, _one?: string, other?: string) => other ?? placeholder,
    );
}

/** Lists the names that a template asks for, each once. */
export function namesInTemplate(template: string): readonly string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name!))];
}

/** Lists the names that a template can do without. */
export function optionalNames(template: string): readonly string[] {
  return [...template.matchAll(OPTIONAL)].flatMap(([, part]) => namesInTemplate(part!));
}

/** A part of a template that is left out where one of its names has no word. */
const OPTIONAL = /\[([^[\]{]*\{[^[\]]*)\]/g;

const QUOTATION_MARKS = '"“„«';

const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;
