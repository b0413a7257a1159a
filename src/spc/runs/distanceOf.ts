import { wholeScale } from './wholeScale.js';

/** Gives the distance of two values, of decimals as on paper: from 0.1 to 0.3 it is 0.2. */
export function distanceOf(a: number, b: number): number {
  const scale = wholeScale([a, b]);
  if (scale === null || scale === 1) return Math.abs(a - b);
  return Math.abs(Math.round(a * scale) - Math.round(b * scale)) / scale;
}
