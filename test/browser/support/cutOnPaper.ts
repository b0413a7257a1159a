import type { Page } from 'playwright-core';

/** One element of the tree of a tagged PDF. */
interface Element {
  readonly kind: string;
  /** Pages on which words or lines of its own stand. */
  readonly pages: readonly string[];
  readonly children: readonly string[];
  /** What helps to find it: its other text for a picture. */
  readonly alt: string;
  readonly isRowHeading: boolean;
}

/** What printing a page gave. */
export interface Printed {
  readonly pages: number;
  /** Rows of tables and pictures, of which each was looked at. */
  readonly rows: number;
  readonly pictures: number;
  /** Those that begin on one page and end on another. */
  readonly cut: readonly string[];
}

/**
 * Prints a page to a tagged PDF, and tells which rows and pictures stand on more than one page: the tree of such a file
 * says of each element on which pages its parts were drawn. Headings of tables stand on each page again, and are left out.
 */
export async function printed(page: Page): Promise<Printed> {
  const margin = '1.5cm';
  const pdf = await page.pdf({
    format: 'Letter',
    tagged: true,
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  const text = pdf.toString('latin1');
  const elements = elementsOf(text);
  const whole = [...elements.values()].filter(
    ({ kind, children }) =>
      kind === 'Figure' || (kind === 'TR' && children.some((id) => elements.get(id)?.isRowHeading)),
  );
  const pagesOf = (element: Element): readonly string[] => [
    ...element.pages,
    ...element.children.flatMap((id) => {
      const child = elements.get(id);
      return child ? pagesOf(child) : [];
    }),
  ];
  return {
    pages: text.match(/\/Type \/Page\n/g)?.length ?? 0,
    rows: whole.filter(({ kind }) => kind === 'TR').length,
    pictures: whole.filter(({ alt }) => alt !== '').length,
    cut: whole.flatMap((element) => {
      const on = new Set(pagesOf(element));
      return on.size > 1 ? [`${element.kind} ${element.alt} on ${on.size} pages`] : [];
    }),
  };
}

function elementsOf(pdf: string): ReadonlyMap<string, Element> {
  const objects = pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n<<\/Type \/StructElem\n([\s\S]*?)\nendobj/g);
  return new Map([...objects].map(([, id, body]) => [id!, elementOf(body!)]));
}

function elementOf(body: string): Element {
  const kids = /\n\/K (\[[\s\S]*?\]|\S+(?: 0 R)?)/.exec(body)?.[1] ?? '';
  const moved = [...kids.matchAll(/\/Pg (\d+) 0 R/g)].map(([, page]) => page!);
  const rest = kids.replaceAll(/<<[\s\S]*?>>/g, ' ');
  const children = [...rest.matchAll(/(\d+) 0 R/g)].map(([, id]) => id!);
  const hasOwn = /\d/.test(rest.replaceAll(/\d+ 0 R/g, ' '));
  const page = /\n\/Pg (\d+) 0 R/.exec(body)?.[1];
  return {
    kind: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
    pages: [...moved, ...(hasOwn && page ? [page] : [])],
    children,
    alt: /\/Alt [(<]([\s\S]{0,60})/.exec(body)?.[1] ?? '',
    isRowHeading: /\/Scope \/Row>/.test(body),
  };
}
