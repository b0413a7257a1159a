import type { StudyFacts } from './study.js';
import type { StudyEvidence } from './studyEvidence.js';
import type { StudyStatement } from './studyStatements.js';
import { directionShown } from './studyVerdicts.js';

/** A chance below one in so many is not told more exactly. */
const GREATEST_ODDS = 1000;

/** A chance above this grows noticeably when one looks again at each new value. */
const CHANCE_TO_LOOK_AGAIN = 0.01;

/** Puts what speaks for another level, and what against it, into statements. */
export function evidenceWords(
  { evidence, signal }: StudyFacts,
  improvement: 'up' | 'down' | null,
): StudyStatement[] {
  if (!evidence) return [];
  const { direction, chance, test, doubt, looks } = evidence;
  if (doubt === 'cumulative' || doubt === 'looksCumulative' || doubt === 'shrinks')
    return [{ id: doubt, params: {} }];
  if (direction === null) return [{ id: 'neitherSince', params: {} }];
  const said: StudyStatement[] = [
    { id: direction === 'up' ? 'higherSince' : 'lowerSince', params: {} },
    ...luckWords(evidence),
    ...doubtWords(evidence),
  ];
  const say = (id: StudyStatement['id']) => void said.push({ id, params: {} });
  if (test === 'meansOfNeighbors' && doubt !== 'neighbors') say('neighborsAlike');
  if (directionShown(evidence, signal) === null) return said;
  if (improvement) say(direction === improvement ? 'improvement' : 'concern');
  if (looks > 1 && chance > CHANCE_TO_LOOK_AGAIN) say('lookAgain');
  return said;
}

function luckWords({ chance, doubt }: StudyEvidence): StudyStatement[] {
  if (doubt === 'neighbors') return [];
  if (doubt === 'luck') return [{ id: 'byLuckOften', params: { times: Math.ceil(chance * 100) } }];
  const odds = chance > 0 ? Math.round(1 / chance) : Number.POSITIVE_INFINITY;
  return odds > GREATEST_ODDS
    ? [{ id: 'byLuckRarely', params: { odds: GREATEST_ODDS } }]
    : [{ id: 'byLuck', params: { odds } }];
}

function doubtWords({ doubt, slope }: StudyEvidence): StudyStatement[] {
  if (doubt === 'neighbors') return [{ id: 'neighborsTooAlike', params: {} }];
  if (doubt === 'slope') return [{ id: slope > 0 ? 'slopeUp' : 'slopeDown', params: {} }];
  return doubt === 'slopePossible' ? [{ id: 'slopePossible', params: {} }] : [];
}
