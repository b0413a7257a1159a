import type { Answered, Saved, ShownRule } from './asked.js';
import { button, element, table } from './elements.js';
import type { PageWords } from './words.js';

type Result = Extract<Answered, { type: 'result' }>;

/** Says a sentence with values put in. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => `${values[name] ?? mark}`);
}

/** Makes what is shown of a result: files, what can be saved, and the rules that were broken, each with its places behind a word that opens. */
export function showResult(
  { summary, headings, files, rules, review }: Result,
  words: PageWords,
  save: (what: Saved, index: number) => void,
): readonly Node[] {
  const tables = files.flatMap(({ name, isTable }, index) =>
    isTable ? [button(filled(words.saveCsv, { name }), () => save('csv', index))] : [],
  );
  return [
    element('p', {}, element('strong', {}, summary)),
    ...(review === '' ? [] : [element('p', {}, review)]),
    table(
      words.files,
      [headings.file, headings.readable, headings.rows, headings.cleanRows],
      files.map(({ name, isReadable, read, clean }) => [
        name,
        isReadable ? headings.yes : headings.no,
        read,
        clean,
      ]),
    ),
    element(
      'ul',
      {},
      ...[
        button(words.saveJson, () => save('json', 0)),
        button(words.saveReceipt, () => save('receipt', 0)),
        ...tables,
      ].map((one) => element('li', {}, one)),
    ),
    ...(rules.length === 0
      ? [element('p', {}, words.none)]
      : [element('h3', {}, words.rules), ...rules.map((rule) => shownRule(rule, headings, words))]),
  ];
}

/** The places are made when somebody opens them: a file may break a hundred rules. */
function shownRule(rule: ShownRule, headings: Result['headings'], words: PageWords): HTMLElement {
  const { level, code, found, findings, link } = rule;
  const first = findings[0]?.message ?? '';
  const shown = element('details', {}, element('summary', {}, `${level} · ${found} · ${first}`));
  shown.addEventListener(
    'toggle',
    () => {
      const places = findings.map(({ place, message, howToFix }) => [place, message, howToFix]);
      const more = found - findings.length;
      shown.append(
        table(code, [headings.place, headings.whatIsWrong, headings.whatToDo], places),
        ...(more > 0 ? [element('p', {}, filled(words.more, { count: more }))] : []),
        ...(link
          ? [element('p', {}, element('a', { href: link, rel: 'noreferrer' }, `${words.about}: ${code}`))]
          : []),
      );
    },
    { once: true },
  );
  return shown;
}
