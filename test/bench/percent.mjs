// P12: percentages with one decimal from pairs of counts.
import { distUrl } from './dist.mjs';
import { random } from './generate.mjs';

function fractions(count) {
  const next = random(7);
  const parts = new Int32Array(count);
  const wholes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    wholes[i] = 1 + Math.floor(next() * 2000);
    parts[i] = Math.floor(next() * (wholes[i] + 1));
  }
  return { parts, wholes };
}

export const contenders = {
  async 'csmhs percentOf'({ count }) {
    const { percentOf } = await import(distUrl('core/index.js'));
    const { parts, wholes } = fractions(count);
    return () => {
      let tenths = 0;
      for (let i = 0; i < count; i++) tenths += percentOf(parts[i], wholes[i]) * 10;
      return Math.round(tenths);
    };
  },
  'Math.round(1000 * a / b) / 10'({ count }) {
    const { parts, wholes } = fractions(count);
    return () => {
      let tenths = 0;
      for (let i = 0; i < count; i++) tenths += (Math.round((1000 * parts[i]) / wholes[i]) / 10) * 10;
      return Math.round(tenths);
    };
  },
};
