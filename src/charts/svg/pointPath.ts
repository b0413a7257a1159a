import type { Place, Shape } from './scene.js';

/** Gives the outline of a point of so many pixels from its middle to its edge. */
export function pointPath(shape: Shape, [x, y]: Place, size: number): string {
  const [left, right, up, down] = [x - size, x + size, y - size, y + size].map(
    (each) => Math.round(each * 10) / 10,
  );
  const [middle, level] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  switch (shape) {
    case 'circle':
    case 'ring':
      return `M${left} ${level}A${size} ${size} 0 1 0 ${right} ${level}A${size} ${size} 0 1 0 ${left} ${level}Z`;
    case 'diamond':
      return `M${middle} ${up}L${right} ${level}L${middle} ${down}L${left} ${level}Z`;
    case 'square':
      return `M${left} ${up}H${right}V${down}H${left}Z`;
    case 'triangle':
      return `M${middle} ${up}L${right} ${down}H${left}Z`;
    case 'triangleDown':
      return `M${left} ${up}H${right}L${middle} ${down}Z`;
    case 'cross':
      return `M${left} ${up}L${right} ${down}M${left} ${down}L${right} ${up}`;
  }
}
