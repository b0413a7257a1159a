import type { Finding } from 'csmhs/core';
import type { Validation } from 'csmhs/report';

/** Why a request is not done, in words that hold nothing of the request and nothing of any library's message. */
export class Refused extends Error {
  readonly status: number;
  readonly detail: string | undefined;
  readonly found: readonly Finding[] | Validation;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: string,
    detail?: string,
    found: readonly Finding[] | Validation = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(title);
    this.status = status;
    this.detail = detail;
    this.found = found;
    this.headers = headers;
  }
}
