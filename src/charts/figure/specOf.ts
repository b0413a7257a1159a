import type { Shape } from '../svg/scene.js';
import type { FigureSpec } from './figure.js';
import { INKS, type Ink } from './inks.js';

/** Shapes of points, as Vega calls them. */
const VEGA_SHAPES = {
  circle: 'circle',
  ring: 'circle',
  diamond: 'diamond',
  square: 'square',
  triangle: 'triangle-up',
  triangleDown: 'triangle-down',
  cross: 'cross',
} as const satisfies Readonly<Record<Shape, string>>;

/** A sign of a specification: what it means, and how it is drawn. */
interface SpecSign {
  readonly says: string;
  readonly shape: Shape;
  readonly ink: Ink;
}

/** Tells points apart by shape, a ring by what is inside it, and by color as well, after what a field says of them. */
export function signEncodings(field: string, signs: readonly SpecSign[]) {
  const domain = signs.map(({ says }) => says);
  const by = (range: readonly string[]) => ({
    field,
    type: 'nominal',
    title: null,
    scale: { domain, range },
  });
  return {
    shape: by(signs.map(({ shape }) => VEGA_SHAPES[shape])),
    fill: by(signs.map(({ shape, ink }) => (shape === 'ring' ? 'white' : INKS[ink]))),
    stroke: by(signs.map(({ ink }) => INKS[ink])),
  };
}

/** Makes a whole specification: what is drawn, its title and description, and letters and axes that all pictures share. */
export function specOf(
  { title, description }: { readonly title: string; readonly description: string },
  drawn: Readonly<Record<string, unknown>>,
): FigureSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: title, anchor: 'start', color: INKS.text },
    description,
    background: 'white',
    ...drawn,
    config: {
      axis: { labelColor: INKS.quiet, titleColor: INKS.quiet, labelLimit: 0 },
      legend: { labelColor: INKS.text, orient: 'bottom', labelLimit: 0, columns: 3 },
    },
  };
}
