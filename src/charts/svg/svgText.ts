import { INKS, type Ink, PAPERS } from '../figure/inks.js';
import { markup } from './markup.js';
import { pointPath } from './pointPath.js';
import type { Mark, Place, Scene } from './scene.js';

/** What a picture says of itself to those who do not see it. */
export interface SceneWords {
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  /** What ids begin with. */
  readonly id: string;
}

/**
 * Writes a picture as SVG: attributes only and no style, so that it can stand in a page under the strictest policy; numbers with
 * one decimal at most, so that the same picture has the same bytes everywhere.
 */
export function svgText(
  { width, height, marks }: Scene,
  { title, description, locale, id }: SceneWords,
): string {
  const hatch = `${id}-hatch`;
  const isHatched = marks.some((one) => one.mark === 'box' && one.hatched);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${markup(locale)}" aria-labelledby="${id}-title ${id}-desc" font-family="system-ui, sans-serif" font-size="12">`,
    `<title id="${id}-title">${markup(title)}</title>`,
    `<desc id="${id}-desc">${markup(description)}</desc>`,
    ...(isHatched ? [hatchText(hatch)] : []),
    `<rect width="${width}" height="${height}" fill="${PAPERS.white}"/>`,
    ...marks.map((mark) => markText(mark, hatch)),
    '</svg>\n',
  ].join('\n');
}

function hatchText(id: string): string {
  return `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6L6 0" stroke="${INKS.quiet}" stroke-width="1"/></pattern></defs>`;
}

function markText(mark: Mark, hatch: string): string {
  switch (mark.mark) {
    case 'line': {
      const dash = mark.dash ? ` stroke-dasharray="${mark.dash}"` : '';
      return `<polyline points="${mark.at.map(placeText).join(' ')}" fill="none" stroke="${INKS[mark.ink]}" stroke-width="${mark.width ?? 1.5}"${dash}/>`;
    }
    case 'box': {
      const { at, size, ink, round } = mark;
      const area = `x="${short(at[0])}" y="${short(at[1])}" width="${short(size[0])}" height="${short(size[1])}"${round ? ` rx="${round}"` : ''}`;
      const fill = mark.fill ? INKS[mark.fill] : mark.paper ? PAPERS[mark.paper] : 'none';
      const box = `<rect ${area} fill="${fill}"${strokeText(ink)}/>`;
      return mark.hatched ? `${box}<rect ${area} fill="url(#${hatch})"/>` : box;
    }
    case 'point': {
      const { at, shape, ink, size = 5, says } = mark;
      const drawn = pointPath(shape, at, size);
      const look =
        shape === 'cross'
          ? `fill="none" stroke="${INKS[ink]}" stroke-width="2"`
          : shape === 'ring'
            ? `fill="${PAPERS.white}" stroke="${INKS[ink]}" stroke-width="2"`
            : `fill="${INKS[ink]}" stroke="${PAPERS.white}" stroke-width="1"`;
      return says
        ? `<path d="${drawn}" ${look}><title>${markup(says)}</title></path>`
        : `<path d="${drawn}" ${look}/>`;
    }
    case 'text': {
      const { at, text, ink = 'text', anchor = 'start', size = 12, bold, turned } = mark;
      const place = turned
        ? `transform="translate(${placeText(at)}) rotate(-90)"`
        : `x="${short(at[0])}" y="${short(at[1])}"`;
      const look = `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${size === 12 ? '' : ` font-size="${size}"`}${bold ? ' font-weight="bold"' : ''}`;
      return `<text ${place} fill="${INKS[ink]}"${look}>${markup(text)}</text>`;
    }
  }
}

function strokeText(ink: Ink | undefined): string {
  return ink ? ` stroke="${INKS[ink]}" stroke-width="1"` : '';
}

function placeText([x, y]: Place): string {
  return `${short(x)},${short(y)}`;
}

function short(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}
