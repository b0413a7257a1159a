/**
 * Words that headings of school data are made of, besides those of the forms. Singular; none of them is a name that a
 * person may bear, so there is no May, Grant, Day or Field among them, and none says what troubles a student.
 */
const HEADING_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'a about academic access active activity actual added address adult adults age agency all amount an and ' +
    'annual answer answered approval approved approver apr area as assessed assessment assisted at attendance ' +
    'attended aug available average avg award band base based baseline behavior behavioral being below birth ' +
    'building by caller capacity caseload category cbo census change checked choice class clinical closed code ' +
    'cohort collaborative collected column comment community complete completed completion concern connected ' +
    'consent contact continuing cost counseling counselor count counted county course covered created current ' +
    'cycle daily data dataset date days dec december delivered department desc description difference director ' +
    'discharged discipline disciplined district done due duplicated during education educator el elementary ' +
    'eligibility eligible ell email employed employee end ended enroled enrolled enrollment enrolment entered ' +
    'entry error estimate estimated ethnicity event evidence exited expected explanation export exported facility ' +
    'family feb february female file filled final first fiscal flag flagged follow followup for form found from ' +
    'fte full funding gender general goal grade group groups guidance handled head headcount health help helped ' +
    'high hired hour id identified identifier iep improved improvement in income index indicator individual ' +
    'information informed initial instrument insurance intake intervention interview invited item items january ' +
    'jul key kind kindergarten label language last late lea learning least level line list local location made ' +
    'male measure meeting member membership mental method mh middle missing mode month monthly more most n name ' +
    'national nbr need needed needs new newly no note notes nov november num number nurse observed oct october of ' +
    'offered office on open opened org organisation organization other outcome overall paid parent part ' +
    'participant participating participation pct pdsa pending people per percent percentage percents period ' +
    'person personnel phone pilot place placed plan planned point population position post pre preparer preschool ' +
    'present previous primary principal prior priority process program progress provided provider psychiatrist ' +
    'psychologist public pupil qty quality quarter question race rank rate rated rater rating ratio reached ' +
    'reading reason received record recorded reduced referral referred refused region registry remark report ' +
    'reported reporter reporting required resource responded respondent response result returned review reviewed ' +
    'reviewer risk role roster row rows safety sample scale scanned schedule scheduled school score scored screen ' +
    'screened screener screening secondary section sector seen self semester sent sep sept september serial ' +
    'served service session setting severity sex sheet site size skill small smh social source special specialist ' +
    'sped staff start started state statewide status step student students subgroup subject submission submit ' +
    'submitted submitter subscale subtotal success sum superintendent supervisor support supported survey system ' +
    'table tally target task teacher team telephone term test tested text the therapist therapy this tier tiers ' +
    'time timely timestamp title to tool topic total tracked trained training transfer transferred treated ' +
    'trimester turnover type unduplicated unique unit unknown until update updated urgent user vacancy valid ' +
    'value values verified version virtual visit wait waiting waitlist week weekly what when where which with ' +
    'work worker workforce workload year yearly yes youth ytd zip zone'
  ).split(' '),
);

/** The longest heading that is a heading and no sentence. */
const LONGEST = 40;

/**
 * Tells whether a heading or key that no form knows may be shown: every word of it is one that headings are made of.
 *
 * Where a file lacks its header, or has a title above it, the cells of that line are data. So it is not asked what line
 * a text stands in, but whether it could be anything but a heading: no name, no note and no number is made of these
 * words alone. A digit is none of them, but that of a tier.
 *
 * So `Enrollment` is shown, and `Prepared by Jane` is not.
 */
export function isPlainHeading(text: string): boolean {
  if (text.length > LONGEST || !/^[\p{L}\p{N} _./&#%()-]+$/u.test(text)) return false;
  const words = wordsOf(text);
  return (
    // Two letters alone may be initials.
    words.some((word) => word.length > 2) &&
    words.every((word, i) =>
      /^[123]$/.test(word) ? ['tier', 'tiers'].includes(words[i - 1] ?? '') : isHeadingWord(word),
    )
  );
}

function isHeadingWord(word: string): boolean {
  const one = word.replace(/ies$/, 'y').replace(/s$/, '');
  return [word, one].some((each) => HEADING_WORDS.has(each));
}

/** Gives the words of a heading in lower case, those written together apart: `student_count`, `tier2New`. */
function wordsOf(text: string): string[] {
  const apart = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2');
  return apart
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
