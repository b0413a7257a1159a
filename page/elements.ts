// Elements of the page are made from words, never from markup.

/** Makes an element with attributes and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** Makes a button. */
export function button(words: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, words);
  made.addEventListener('click', press);
  return made;
}

/** Makes a table that moves by keys where the page is too narrow for it; on a phone each cell has its heading before it. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): HTMLElement {
  const head = headings.map((words) => element('th', { scope: 'col' }, words));
  const body = rows.map(([first, ...cells]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, `${first}`),
      ...cells.map((cell, i) =>
        element(
          'td',
          { 'data-of': headings[i + 1]!, ...(typeof cell === 'number' && { class: 'n' }) },
          `${cell}`,
        ),
      ),
    ),
  );
  return element(
    'div',
    { class: 'wide', role: 'group', 'aria-label': caption, tabindex: '0' },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  );
}
