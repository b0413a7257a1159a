import type { Finding } from 'csmhs/core';
import { createContext, useContext } from 'react';
import type { Answers } from '../findings/answers';
import type { Placed } from '../findings/placesOf';
import type { AppForm } from '../forms/appForm';
import type { Language } from '../language/languages';

/** What every part of a form's page knows. */
export interface Page extends Language {
  readonly form: AppForm;
  readonly answers: Answers;
  /** Keeps what a person says to a finding; `undefined` takes it back. */
  readonly answer: (finding: Finding, note: string | undefined) => void;
  /** The findings that are shown beside a field, or beside none: `''`. */
  readonly findingsAt: (name: string) => readonly Placed[];
  /** Leads to a field, on whichever step it stands. */
  readonly goTo: (name: string) => void;
}

export const PageContext = createContext<Page | null>(null);

/** Gives the page around a part. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A part of a form stands outside a form page.');
  return page;
}
