import { mustChoose } from '../../core/given/mustChoose.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { DistrictYear } from '../year/yearTypes.js';
import type { RankBy } from './rankBy.js';
import type { RankFigures, RankFound } from './rankDistricts.js';

/** Gives of each district the score of a domain in one half of the year. Scores of different instruments or editions are never put in one order. */
export function scoreRanked(
  years: readonly DistrictYear[],
  { domain, half, instrument }: NonNullable<RankBy['score']>,
): RankFigures {
  const scores = years.flatMap(({ assessment }) => assessment[half]?.score ?? []);
  const named = scores.filter((score) => !instrument || score.instrument === instrument);
  const [usual] = [...groupedBy(named, idOf).entries()].sort((a, b) => b[1].length - a[1].length);
  if (domain && usual)
    mustChoose(Object.keys(usual[1][0]!.domains), domain, 'rankDistricts', 'by.score.domain');
  const shownIn = (score: (typeof scores)[number]) => (domain ? score.domains[domain] : score.overall);
  const found = years.map(({ organization: code, assessment }): RankFound => {
    const organization = code ?? '';
    const score = assessment[half]?.score;
    if (!score) return { organization, why: 'notSent' };
    if (idOf(score) !== usual?.[0]) return { organization, why: 'otherInstrument' };
    const value = shownIn(score)?.rounded ?? null;
    return value === null ? { organization, why: 'notScored' } : { organization, value };
  });
  const isLower = usual?.[1].some((score) => {
    const [first] = Object.values(score.domains);
    const one = domain ? score.domains[domain] : first;
    return one?.better === 'lower';
  });
  return { found, ...(isLower && { better: 'lower' as const }) };
}

function idOf({ instrument, edition }: { readonly instrument: string; readonly edition: string }): string {
  return `${instrument} ${edition}`;
}
