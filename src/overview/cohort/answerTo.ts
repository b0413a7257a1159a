import type { SystemAnswer } from '../../system/words/systemAnswer.js';
import type { PartName } from '../parts/districtParts.js';
import type { DistrictYear } from '../year/yearTypes.js';
import type { AnswerFact, DistrictQuestion } from './districtsWhere.js';

/** Answers one part of a question for one district. */
export function answerTo(
  asked: keyof DistrictQuestion,
  question: DistrictQuestion,
  year: DistrictYear,
): AnswerFact {
  return { asked, ...ANSWERS[asked](question, year) };
}

type Answer = Omit<AnswerFact, 'asked'>;

const ANSWERS: Readonly<
  Record<keyof DistrictQuestion, (question: DistrictQuestion, year: DistrictYear) => Answer>
> = {
  lacks({ lacks }, { resources }) {
    const cell = resources?.find(({ concern, tier }) => concern === lacks!.concern && tier === lacks!.tier);
    if (!cell || cell.state === 'unknown') return unknown('profile', cell?.state ?? null);
    return known(cell.state === 'gap', cell.state);
  },
  below({ below }, { assessment: { fall, spring } }) {
    const score = (spring ?? fall)?.score;
    const { domain, value } = below!;
    const shown = domain ? score?.domains[domain]?.rounded : score?.overall.rounded;
    return typeof shown === 'number' ? known(shown < value, shown) : unknown('assessments', null);
  },
  noOpenCycle(_, { cycles, uncertain }) {
    if (!cycles) return unknown('log', null);
    const open = cycles.open.length;
    return open === 0 && uncertain.includes('log') ? unknown('log', 0) : known(open === 0, open);
  },
  owes({ owes }, { owed, uncertain }) {
    if (!owed) return unknown('submissions', null);
    const months = owed.filter(({ what }) => what === 'month').length;
    const isOpen = months < owes! && uncertain.includes('submissions');
    return isOpen ? unknown('submissions', months) : known(months >= owes!, months);
  },
  commitment({ commitment }, { commitments }) {
    const found = commitments.find(({ id }) => id === commitment!.id);
    const status = found?.status ?? 'unknown';
    if (status === commitment!.status) return known(true, status);
    const missing = [...new Set(found?.facts.flatMap((fact) => fact.missing) ?? [])];
    return status === 'unknown' ? { answer: 'unknown', found: status, missing } : known(false, status);
  },
};

function known(isYes: boolean, found: string | number): Answer {
  const answer: SystemAnswer = isYes ? 'yes' : 'no';
  return { answer, found, missing: [] };
}

function unknown(part: PartName, found: string | number | null): Answer {
  return { answer: 'unknown', found, missing: [part] };
}
