/** Two districts of the cohort, and a school of each. */
export const BELCHERTOWN = { district: '00240000', school: '00240505' } as const;
export const BURLINGTON = { district: '00480000', school: '00480303' } as const;

export type Row = Readonly<Record<string, string | number>> & {
  readonly organization: string;
  readonly month: string;
  readonly version: number;
};

/** Rows in which nothing is wrong: a district and its school, in some months. */
export function rowsOf(
  { district, school }: { readonly district: string; readonly school: string },
  months: readonly string[],
  version = 1,
): Row[] {
  return months.flatMap((month, i) =>
    [district, school].map((organization) => ({
      organization,
      month,
      version,
      enrolled: 1200,
      screened: 60 + i,
      screenedYtd: 60 + i * 61,
    })),
  );
}

/** A submission as a vendor sends it. */
export function submissionOf({ district, school }: { readonly district: string; readonly school: string }) {
  const values = { enrolled: 1200, screened: 61, screenedYtd: 61 };
  return {
    form: 'monthly@1',
    cohort: 'ma-coiin-2020-21',
    organization: district,
    month: '2020-09',
    version: 1,
    submittedBy: 'data-lead@example.org',
    submittedAt: '2020-10-10T14:30:00-04:00',
    status: 'submitted',
    coverage: { schoolsDue: [school], schoolsReporting: [school] },
    definitions: {},
    reports: [district, school].map((organization) => ({
      organization,
      month: '2020-09',
      version: 1,
      values,
    })),
    explanations: [],
  };
}
