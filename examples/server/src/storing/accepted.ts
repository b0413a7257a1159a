import type { FindingCounts } from 'csmhs/report';

/** What a sender is told of a body that was accepted, however often it is sent. */
export interface Accepted {
  readonly submission: number;
  readonly digest: string;
  /** Reports that were stored now, and those that were there already, word for word. */
  readonly reports: { readonly added: number; readonly unchanged: number };
  readonly counts: FindingCounts;
}
