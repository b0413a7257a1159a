// Draws what a terminal shows as a picture: text with the few colors of the command, as SVG without fonts of its own.

const COLUMNS = 112;
const SIGN = 7.4;
const LINE = 18;
const EDGE = 16;
const INDENT = '    ';

const FILLS: Readonly<Record<string, string>> = {
  '1': 'font-weight="700" fill="#f0f6fc"',
  '2': 'fill="#7d8590"',
  '31': 'fill="#ff7b72"',
  '33': 'fill="#d29922"',
  '34': 'fill="#79c0ff"',
  '35': 'fill="#d2a8ff"',
  '36': 'fill="#56d4dd"',
};

interface Run {
  readonly text: string;
  /** The number of the look, or an empty text. */
  readonly look: string;
}

/** Draws a command and what it wrote to a terminal, with its escape sequences, as an SVG picture. */
export function terminalPicture(command: string, output: string, title: string): string {
  const rows = [`\u001b[1m$ ${command}\u001b[0m`, ...output.trimEnd().split('\n')].flatMap((line) =>
    wrapped(runsOf(line)),
  );
  const width = Math.ceil(COLUMNS * SIGN + 2 * EDGE);
  const height = rows.length * LINE + 2 * EDGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="12" fill="#c9d1d9">',
    ...rows.map((runs, index) => rowPicture(runs, EDGE + (index + 0.75) * LINE)).filter((row) => row !== ''),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function runsOf(line: string): Run[] {
  const [start, ...parts] = line.split('\u001b[');
  const painted = parts.map((part): Run => {
    const end = part.indexOf('m');
    const look = part.slice(0, end);
    return { text: part.slice(end + 1), look: look === '0' ? '' : look };
  });
  return [{ text: start!, look: '' }, ...painted].filter(({ text }) => text !== '');
}

/** Goes on with the next row, between two words, where a line is longer than the terminal is wide. */
function wrapped(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [[]];
  let taken = 0;
  for (const { text, look } of runs) {
    for (let rest = text; rest !== ''; ) {
      const part = fitting(rest, COLUMNS - taken);
      if (part !== '') rows.at(-1)!.push({ text: part, look });
      taken += part.length;
      rest = rest.slice(part.length);
      if (rest === '') break;
      rows.push([{ text: INDENT, look: '' }]);
      taken = INDENT.length;
    }
  }
  return rows;
}

function fitting(text: string, most: number): string {
  if (text.length <= most) return text;
  const blank = text.lastIndexOf(' ', most - 1);
  return text.slice(0, blank > most / 2 ? blank + 1 : most);
}

function rowPicture(runs: readonly Run[], y: number): string {
  let column = 0;
  const spans = runs.map(({ text, look }) => {
    const blanks = text.length - text.trimStart().length;
    const shown = text.trim();
    const x = EDGE + (column + blanks) * SIGN;
    column += text.length;
    if (shown === '') return '';
    // The length is given, so that columns meet in every font.
    const length = `textLength="${round(shown.length * SIGN)}" lengthAdjust="spacingAndGlyphs"`;
    const fill = look === '' ? '' : ` ${FILLS[look] ?? ''}`;
    return `<tspan x="${round(x)}" ${length}${fill}>${escaped(shown)}</tspan>`;
  });
  const inside = spans.join('');
  return inside === '' ? '' : `<text y="${round(y)}" xml:space="preserve">${inside}</text>`;
}

const round = (value: number) => Number(value.toFixed(1));
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
