/**
 * Words that headings of school data are made of, besides those of the forms. Singular; none of them is a name that a
 * person may bear, so there is no May, Grant, Day or Field among them, and none says what troubles a student.
 */
const HEADING_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'a about academic access active activity actual added address adult adults age agency all amount an and ' +
    'annual answer answered apr area as assessed assessment at attendance attended aug available average avg ' +
    'award band base based baseline behavior behavioral being below birth building by caller caseload category ' +
    'cbo census change choice class clinical closed code cohort collaborative collected column comment community ' +
    'complete completed concern connected consent contact continuing cost counselor count counted county course ' +
    'covered created current cycle daily data dataset date days dec december delivered department desc ' +
    'description director discipline disciplined district done due duplicated during education educator el ' +
    'elementary ell email employed end ended enroled enrolled enrollment enrolment entered entry error event ' +
    'evidence expected explanation export exported family feb february female file filled final first for form ' +
    'found from full funding gender general goal grade group guidance handled head headcount health help high id ' +
    'identified identifier iep improved improvement in index indicator individual information initial instrument ' +
    'intervention item items january jul key kind label language last late lea learning least level line list ' +
    'location male measure meeting member membership mental method mh middle missing mode month monthly more most n ' +
    'name national nbr new no note notes nov november num number oct october of office on open org organisation ' +
    'organization other outcome overall parent part participant participating participation pct pdsa people per ' +
    'percent percentage percents period person personnel phone pilot plan planned point population preparer ' +
    'present previous primary principal prior priority process program progress provider public pupil qty quality ' +
    'quarter question rate rated rater rating ratio reason received record recorded referral referred region ' +
    'registry remark report reported reporter reporting required responded respondent response result reviewed ' +
    'role roster row rows sample scale scanned schedule scheduled school score scored screen screened screener ' +
    'screening secondary section semester sent sep sept september serial served service session sex sheet site ' +
    'smh social source special sped staff start started state status step student students subgroup subject ' +
    'submission submit submitted submitter success sum superintendent supervisor support survey system table ' +
    'target teacher team telephone term test tested text the this tier tiers time timestamp title to tool topic ' +
    'total trained training treated type unduplicated unique unit until update updated user valid value values ' +
    'version visit wait waiting waitlist week weekly what when where which with work worker workforce workload ' +
    'year yearly yes youth ytd zip zone'
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
 * @example
 * isPlainHeading('Enrollment') // => true
 * @example
 * isPlainHeading('Prepared by Jane') // => false
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
