import type { Shape } from '../svg/scene.js';
import type { FigureSpec } from './figure.js';
import { INKS } from './inks.js';

/** Shapes of points, as Vega calls them. */
export const VEGA_SHAPES = {
  circle: 'circle',
  ring: 'circle',
  diamond: 'diamond',
  square: 'square',
  triangle: 'triangle-up',
  cross: 'cross',
} as const satisfies Readonly<Record<Shape, string>>;

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
      axis: { labelColor: INKS.quiet, titleColor: INKS.quiet },
      legend: { labelColor: INKS.text, orient: 'bottom' },
    },
  };
}
