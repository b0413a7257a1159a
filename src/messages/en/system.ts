// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `system`. */
export const en = {
  locale: 'en',
  rules: {
    "system.review-overdue": {"message":"The profile was last reviewed on {day}, more than twelve months ago.","howToFix":"Review it once a year, and write the new date."},
    "system.enrolled-after-today": {"message":"The enrollment is from {day}, which is after today ({today}).","howToFix":"Check the date. Until then the number of students is not known."},
    "system.grades-differ": {"message":"The grades served do not match the grades with students in the registry.","howToFix":"Compare both lists. If grades were added or moved since then, confirm."},
    "system.schools-differ": {"message":"The schools by level add up to {sum}, but the registry has {expected}.","howToFix":"Count each school once, under the level that fits best."},
    "system.tier-contradicted": {"message":"{tier} is marked as having nothing, but a support or program for it is listed.","howToFix":"Correct the answer for the tier, or the rows. Until then no conclusion is drawn about {tier}."},
    "system.tier-without-means": {"message":"Supports are available in {tier}, but no program or staff covers it.","howToFix":"Add the program or the staff of {tier}, or correct the supports. If only partners give them, confirm."},
    "system.support-contradicted": {"message":"Rows {other} and {place} of the supports say both yes and no for the same cell.","howToFix":"Keep the row that is right. A row without a provider or mode is about all of them.","forForm":{"message":"Rows {other} and {place} of the supports say both yes and no for the same thing."}},
    "system.days-reversed": {"message":"Row {place} of {list} ends on {last}, before it begins on {first}.","howToFix":"Write the first day under \"startsOn\" and the last day under \"endsOn\"."},
    "system.ongoing-with-last-day": {"message":"Row {place} of {list} goes on without a last day, but ends on {last}.","howToFix":"Keep the answer that is right. Until then the row counts up to its last day."},
    "system.schools-exceed-district": {"message":"Row {place} of {list} is in {schools} schools, but there are {expected}.","howToFix":"Count each school once. If schools of other districts are among them, confirm."},
    "system.schools-named-differ": {"message":"Row {place} of {list} says {schools} schools, but names {named}.","howToFix":"Correct the number or the list. Until then the lower of the two counts."},
    "system.school-of-another": {"message":"Row {place} of {list} names {school}, which is not a school of the district.","howToFix":"Check the code. If the school opened after the registry was made, confirm. Until the registry has it, it does not count."},
    "system.reached-exceeds-schools": {"message":"Row {place} of {list} reached {reached} percent of students, but is in {schools} of {expected} schools.","howToFix":"Give the percent of all students of the district. If these schools have most of them, confirm."},
    "system.reached-exceeds-capacity": {"message":"Row {place} of {list} reached about {reached} students in a year, but can take {capacity} at one time.","howToFix":"If students took turns, no change is needed. If not, correct one of the numbers."},
    "system.capacity-exceeds-enrollment": {"message":"Row {place} of {list} can take {capacity} students at one time, but {students} are enrolled.","howToFix":"Count the students who can have it at one time, each once. If students of other schools are among them, confirm."},
    "system.support-never-used": {"message":"Row {place} of {list} is listed as available, but its frequency is \"never\".","howToFix":"Correct one of the two. A support that students do not have in this year is not available."},
    "system.program-harmful": {"message":"Program {place} was rated as concerning, or was found to have negative effects.","howToFix":"Read the rating with a clinician and decide whether to continue the program."},
    "system.rating-old": {"message":"A rating of program {place} is from {day}, more than five years ago.","howToFix":"Look up the program again and write its current rating."},
    "system.rated-after-today": {"message":"A rating of program {place} is from {day}, which is after today ({today}).","howToFix":"Check the date. Until then the rating does not count."},
    "system.ratings-differ": {"message":"Program {place} has different ratings by {registry}, and their dates do not tell which is the latest.","howToFix":"Write under \"ratedOn\" when each was given, or keep the latest only."},
    "system.fte-exceeds-headcount": {"message":"Row {place} of the staff has more full-time equivalents than people.","howToFix":"One person is at most one full-time equivalent. Check whether the two numbers were switched."},
    "system.staff-without-partner": {"message":"Community-employed staff are listed, but a partner is not.","howToFix":"List the organization that employs them under partnerships."},
    "system.agreement-ends-before-start": {"message":"Partnership {place} ends on {last}, before it begins on {first}.","howToFix":"Write the first day under \"startsOn\" and the last day under \"endsOn\"."},
    "system.agreement-expired": {"message":"Partnership {place} ended on {last}.","howToFix":"Renew it, or remove it from the list. It no longer counts as a partnership."},
    "system.treatment-without-agreement": {"message":"Partnership {place} gives treatment in Tier 3, but does not name an agreement.","howToFix":"Name the kind of agreement. Treatment by a community provider needs one."},
    "system.sharing-without-basis": {"message":"Partnership {place} shares student data, but does not name a basis.","howToFix":"Name all that allows it, such as consent, the school official exception, or an authorization to release health information."},
    "system.shares-exceed-whole": {"message":"The shares of financing add up to {percent} percent.","howToFix":"Shares are percent of all funding. They may add up to less than 100, but never to more."},
    "system.ages-reversed": {"message":"The ages of entry {place} end at {to}, before they begin at {from}.","howToFix":"Write the lowest age under \"from\" and the highest under \"to\"."},
    "system.tool-without-reporter": {"message":"Entry {place} is a tool and does not say who answers it.","howToFix":"Write under \"reporters\" whether students, caregivers, teachers or clinicians answer."},
    "system.rating-undated": {"message":"A rating of entry {place} does not have a date.","howToFix":"Write under \"ratedOn\" when it was rated: ratings change, and old ones are checked again."},
    "system.entry-rating-old": {"message":"A rating of entry {place} is from {day}, more than five years ago.","howToFix":"Look up the entry again and write its current rating."},
    "system.rated-after-catalogue": {"message":"A rating of entry {place} is from {day}, later than the catalogue of {asOf}.","howToFix":"Check the day of the rating, or write under \"asOf\" when the list was last gone through."},
    "system.entry-harmful": {"message":"Entry {place} was rated as concerning, or was found to have negative effects.","howToFix":"Read the rating with a clinician before anyone uses the entry, or take it out."},
    "system.plan-days-reversed": {"message":"\"{later}\" is {day}, before \"{earlier}\", which is {first}.","howToFix":"Correct the days: a plan is agreed, then reviewed, then reviewed again."},
    "system.plan-outside-school-year": {"message":"The plan is for the school year {schoolYear}, but \"{field}\" is {day}.","howToFix":"Correct the day or the school year."},
    "system.plan-review-overdue": {"message":"The plan was to be reviewed by {day}.","howToFix":"Review the plan. Write the day under \"reviewedOn\" and the next one under \"nextReviewOn\"."},
    "system.plan-part-repeated": {"message":"Rows {other} and {place} of the parts are about the same part.","howToFix":"Keep one row for each part."},
    "system.plan-part-undated": {"message":"Part {place} is agreed, but its day is missing, so the part does not count as agreed.","howToFix":"Write under \"on\" when the part was agreed."},
    "system.plan-languages-missing": {"message":"The plan does not name the languages in which families are informed.","howToFix":"Write under \"languages\" every language in which families are informed, also where it is only English."},
    "system.drill-outside-school-year": {"message":"Drill {place} is on {day}, which is not in the school year {schoolYear}.","howToFix":"Correct the day, or move the drill to the plan of its year."},
    "system.drill-in-future": {"message":"Drill {place} is on {day}, which is after today, {today}.","howToFix":"Correct the day, or add the drill when it has been held."},
  },
  words: {
  },
} as const satisfies Messages;
