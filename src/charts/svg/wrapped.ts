/** How wide a letter of the font is taken to be, as a part of its size: pictures are drawn where no font can be measured. */
const LETTER = 0.56;

/** Says how many pixels a text takes, about. */
export function widthOf(text: string, size = 12): number {
  return [...text].length * size * LETTER;
}

/** Breaks a text into lines that are not wider than so many pixels, `most` of them; the last one ends in an ellipsis where something is left. */
export function wrapped(
  text: string,
  width: number,
  size = 12,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const letters = Math.max(1, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, letters))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= letters) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = [...lines[most - 1]!].slice(0, Math.max(0, letters - 1)).join('');
  return [...lines.slice(0, most - 1), `${last}…`];
}

function pieces(word: string, letters: number): readonly string[] {
  const signs = [...word];
  const parts: string[] = [];
  for (let at = 0; at < signs.length; at += letters) parts.push(signs.slice(at, at + letters).join(''));
  return parts;
}
