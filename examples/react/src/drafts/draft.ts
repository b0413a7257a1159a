import type { Answers } from '../findings/answers';
import type { AppForm, Values } from '../forms/appForm';
import { isRecord, withoutBlanks } from '../forms/withoutBlanks';
import { fitsFields } from './fitsFields';

/** A form as far as it is filled. */
export interface Draft {
  readonly values: Values;
  readonly answers: Answers;
}

/** What the browser had kept: whether it was a draft, nothing, or something that is none. */
export interface KeptDraft extends Draft {
  readonly was: 'restored' | 'none' | 'broken' | 'unavailable';
}

const EMPTY: Draft = { values: {}, answers: {} };
const keyOf = ({ id }: AppForm) => `csmhs-draft:${id}`;

/** Reads the draft of a form. What is not one is refused; the form then begins empty. */
export function keptDraft(form: AppForm): KeptDraft {
  let text: string | null;
  try {
    text = localStorage.getItem(keyOf(form));
  } catch {
    return { ...EMPTY, was: 'unavailable' };
  }
  if (text === null) return { ...EMPTY, was: 'none' };
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft, form) ? { ...draft, was: 'restored' } : { ...EMPTY, was: 'broken' };
  } catch {
    return { ...EMPTY, was: 'broken' };
  }
}

/** Keeps a draft; one in which nothing is filled is none. */
export function keepDraft(form: AppForm, draft: Draft): void {
  const values = withoutBlanks(draft.values);
  try {
    if (Object.keys(values).length === 0) localStorage.removeItem(keyOf(form));
    else localStorage.setItem(keyOf(form), JSON.stringify({ values, answers: draft.answers }));
  } catch {
    // A browser that keeps nothing was told of when the form was opened.
  }
}

/** Forgets the draft of a form. */
export function forgetDraft(form: AppForm): void {
  keepDraft(form, EMPTY);
}

function isDraft(draft: unknown, { fields }: AppForm): draft is Draft {
  if (!isRecord(draft)) return false;
  const { values, answers } = draft;
  return (
    fitsFields(values, fields) &&
    isRecord(answers) &&
    Object.values(answers).every((note) => typeof note === 'string')
  );
}
