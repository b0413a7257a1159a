// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `monthlyRelease`. */
export const en = {
  locale: 'en',
  rules: {
    "monthly.public-fact-broken": {"message":"{organization}, {month}: {measure} does not match the counts that it is made of, or other months.","howToFix":"Correct the counts if you can. They are protected as if readers knew the error, so more counts may be withheld."},
    "monthly.release-unreadable": {"message":"The ledger of releases cannot be read at {place}.","howToFix":"Give {need}. Use a copy of the ledger rather than leave anything out: readers still know what it forgets."},
    "monthly.release-of-other-form": {"message":"The ledger holds counts of the form {other} for a school year that is now reported by {form}.","howToFix":"Publish each school year by one form. Or migrate the reports of this year to the form {other}."},
    "monthly.district-needed": {"message":"Nothing is published: it is not known to which district {organization} belongs.","howToFix":"Give a registry that lists {organization} with its district."},
    "monthly.state-row-left-out": {"message":"The row {organization} for {month} is left out: it is the total of the whole state.","howToFix":"Do not publish that total elsewhere. Readers could work out withheld counts from it."},
    "monthly.tenths-left-out": {"message":"{measure} is left out: it may have tenths, and only whole numbers can be protected.","howToFix":"Report {measure} as a whole number. Or mark it as not sensitive in the form, if it tells of no student."},
    "monthly.correction-gives-away": {"message":"Nothing is published: {measure} of {organization} for {month} has changed since an earlier release, and the change would reveal a withheld count.","howToFix":"Leave this correction out of the release, or collect several corrections and publish them together."},
    "monthly.counts-left-out": {"message":"{organization}: {measure} for {month} is left out. Readers could work it out, whatever else is withheld.","howToFix":"Allow more steps in the policy, or publish a coarser table for this organization, such as a quarter or all schools together."},
  },
  words: {
  },
} as const satisfies Messages;
