// P11: I chart, P' chart and the Anhøj runs rules over many series of 36 points.
import { distUrl } from './dist.mjs';
import { random } from './generate.mjs';

const POINTS = 36;

/** Numerators and denominators of `series` series, one array each. */
function generate(series) {
  const next = random(11);
  return Array.from({ length: series }, () => {
    const over = new Float64Array(POINTS);
    const under = new Float64Array(POINTS);
    for (let i = 0; i < POINTS; i++) {
      under[i] = 50 + Math.floor(next() * 400);
      over[i] = Math.floor(under[i] * (0.2 + 0.3 * next()));
    }
    return { over, under };
  });
}

/** What must be equal: how many signals, and a sum of limits. */
const answerOf = (signals, sum) => `${signals}/${sum.toFixed(3)}`;

/** The 5 percent point of Binomial(n, 1/2). */
function quantile(n) {
  let chance = 0.5 ** n;
  let sum = 0;
  for (let k = 0; ; k++) {
    sum += chance;
    if (sum >= 0.05 - 1e-15) return k;
    chance = (chance * (n - k)) / (k + 1);
  }
}

const fewestCrossings = () =>
  Array.from({ length: POINTS + 1 }, (_, useful) => (useful > 0 ? quantile(useful - 1) : 0));

export const contenders = {
  /** The functions that analyzeChart itself computes with, on typed arrays. */
  async 'csmhs, limits and runs'({ series }) {
    const { crossingsMin, individualsLimits, longestRunMax, medianOf, pPrimeLimits, runsOf } = await import(
      distUrl('spc/index.js')
    );
    const all = generate(series);
    const percent = new Float64Array(POINTS);
    const unscreened = { screenAt: null };
    return () => {
      let signals = 0;
      let total = 0;
      for (const { over, under } of all) {
        for (let i = 0; i < POINTS; i++) percent[i] = (over[i] / under[i]) * 100;
        const { center, sigma } = individualsLimits(percent, unscreened);
        const low = center - 3 * sigma;
        const high = center + 3 * sigma;
        for (let i = 0; i < POINTS; i++) if (percent[i] < low || percent[i] > high) signals++;
        const shares = pPrimeLimits(over, under, unscreened);
        const reach = 3 * shares.sigma;
        for (let i = 0; i < POINTS; i++) {
          const away = reach / Math.sqrt(under[i]);
          if (Math.abs(over[i] / under[i] - shares.center) > away) signals++;
        }
        const { useful, longestRun, crossings } = runsOf(percent, medianOf(percent));
        if (longestRun > longestRunMax(useful) || crossings < crossingsMin(useful)) signals++;
        total += high + shares.sigmaZ;
      }
      return answerOf(signals, total);
    };
  },
  /** The same three charts whole: points, phases and signals as objects, checked and with warnings. */
  async 'csmhs, analyzeChart'({ series }) {
    const { analyzeChart } = await import(distUrl('spc/index.js'));
    const all = generate(series).map(({ over, under }) =>
      Array.from(over, (y, i) => ({ x: i + 1, y, n: under[i] })),
    );
    const options = { screenMovingRanges: false, multiply: 100 };
    const analyze = (chart, observations) => analyzeChart({ chart, observations, options }).value;
    return () => {
      let signals = 0;
      let total = 0;
      for (const observations of all) {
        const single = ({ rule }) => rule === 'beyond-limits';
        const individuals = analyze('i', observations);
        const shares = analyze('pp', observations);
        const runs = analyze('run', observations);
        signals += individuals.signals.filter(single).length + shares.signals.filter(single).length;
        if (runs.signals.length > 0) signals++;
        // A limit that is not cut at 100 tells the sigma of z.
        const { n, centerLine, upper3 } = shares.points.find((point) => point.upper3 < 100);
        const p = centerLine / 100;
        total += individuals.points[0].upper3 + (upper3 / 100 - p) / (3 * Math.sqrt((p * (1 - p)) / n));
      }
      return answerOf(signals, total);
    };
  },
  /** Written for this one task: nothing is checked, nothing can be missing. */
  'plain typed-array loops'({ series }) {
    const all = generate(series);
    const fewest = fewestCrossings();
    const percent = new Float64Array(POINTS);
    const sorted = new Float64Array(POINTS);
    const z = new Float64Array(POINTS);
    return () => {
      let signals = 0;
      let total = 0;
      for (const { over, under } of all) {
        let mean = 0;
        for (let i = 0; i < POINTS; i++) mean += percent[i] = (over[i] / under[i]) * 100;
        mean /= POINTS;
        let ranges = 0;
        for (let i = 1; i < POINTS; i++) ranges += Math.abs(percent[i] - percent[i - 1]);
        const sigma = ranges / (POINTS - 1) / 1.128;
        const low = mean - 3 * sigma;
        const high = mean + 3 * sigma;
        for (let i = 0; i < POINTS; i++) if (percent[i] < low || percent[i] > high) signals++;
        let overs = 0;
        let unders = 0;
        for (let i = 0; i < POINTS; i++) {
          overs += over[i];
          unders += under[i];
        }
        const p = overs / unders;
        const unit = Math.sqrt(p * (1 - p));
        let zRanges = 0;
        for (let i = 0; i < POINTS; i++) {
          z[i] = (over[i] / under[i] - p) / (unit / Math.sqrt(under[i]));
          if (i > 0) zRanges += Math.abs(z[i] - z[i - 1]);
        }
        const sigmaZ = zRanges / (POINTS - 1) / 1.128;
        for (let i = 0; i < POINTS; i++) if (Math.abs(z[i]) > 3 * sigmaZ) signals++;
        sorted.set(percent);
        sorted.sort();
        const median = (sorted[POINTS / 2 - 1] + sorted[POINTS / 2]) / 2;
        let run = 0;
        let longest = 0;
        let crossings = 0;
        let side = 0;
        let useful = 0;
        for (let i = 0; i < POINTS; i++) {
          const distance = percent[i] - median;
          if (distance === 0) continue;
          useful++;
          const now = distance > 0 ? 1 : -1;
          if (now === side) run++;
          else {
            if (side !== 0) crossings++;
            run = 1;
            side = now;
          }
          if (run > longest) longest = run;
        }
        if (longest > Math.round(Math.log2(useful)) + 3 || crossings < fewest[useful]) signals++;
        total += high + sigmaZ;
      }
      return answerOf(signals, total);
    };
  },
  /** As one writes it with a statistics library and the methods of arrays. */
  async 'simple-statistics + array methods'({ series }) {
    const { mean, median, sum } = await import('simple-statistics');
    const all = generate(series);
    const fewest = fewestCrossings();
    const meanRange = (values) => mean(values.slice(1).map((value, i) => Math.abs(value - values[i])));
    return () => {
      let signals = 0;
      let total = 0;
      for (const columns of all) {
        const over = Array.from(columns.over);
        const under = Array.from(columns.under);
        const percent = over.map((value, i) => (value / under[i]) * 100);
        const center = mean(percent);
        const sigma = meanRange(percent) / 1.128;
        const high = center + 3 * sigma;
        signals += percent.filter((value) => value < center - 3 * sigma || value > high).length;
        const p = sum(over) / sum(under);
        const z = over.map((value, i) => (value / under[i] - p) / Math.sqrt((p * (1 - p)) / under[i]));
        const sigmaZ = meanRange(z) / 1.128;
        signals += z.filter((value) => Math.abs(value) > 3 * sigmaZ).length;
        const middle = median(percent);
        const sides = percent.filter((value) => value !== middle).map((value) => value > middle);
        let run = 0;
        let longest = 0;
        let crossings = 0;
        sides.forEach((side, i) => {
          if (i > 0 && side === sides[i - 1]) run++;
          else {
            if (i > 0) crossings++;
            run = 1;
          }
          longest = Math.max(longest, run);
        });
        if (longest > Math.round(Math.log2(sides.length)) + 3 || crossings < fewest[sides.length]) signals++;
        total += high + sigmaZ;
      }
      return answerOf(signals, total);
    };
  },
};
