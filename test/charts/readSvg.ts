/** One element of an SVG. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TOKEN = /<(\/)?([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/)?>|([^<]+)/gy;

/** Reads an SVG of ours strictly: every tag is closed, every attribute quoted, every sign that XML reserves written as a number. */
export function readSvg(source: string): Element {
  const root = { tag: '', attributes: {}, children: [] as Element[], text: '' };
  const open: { tag: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    root,
  ];
  TOKEN.lastIndex = 0;
  let at = 0;
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    const [all, closes, tag, attributes = '', isEmpty, text] = token;
    at += all.length;
    const inner = open.at(-1)!;
    if (text !== undefined) inner.text += plain(text);
    else if (closes) {
      if (inner.tag !== tag) throw new Error(`</${tag}> closes <${inner.tag}>`);
      open.pop();
    } else {
      const element = { tag: tag!, attributes: attributesIn(attributes), children: [], text: '' };
      inner.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (at !== source.length || open.length !== 1)
    throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 40)}`);
  return root.children[0]!;
}

/** All elements of that name, in the order of the text. */
export function elementsOf(element: Element, tag: string): readonly Element[] {
  return [
    ...(element.tag === tag ? [element] : []),
    ...element.children.flatMap((child) => elementsOf(child, tag)),
  ];
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)]),
  );
}

function plain(text: string): string {
  if (/&(?!#\d+;)/.test(text) || /[^\P{C}\t\n]/u.test(text))
    throw new Error(`no XML holds ${JSON.stringify(text)}`);
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
