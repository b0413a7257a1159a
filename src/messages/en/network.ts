// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `network`. */
export const en = {
  locale: 'en',
  rules: {
    "network.organization-unknown": {"message":"The organization code {code} is not in the registry.","howToFix":"Compare the code with the directory of your state. If it is right, enter the organization by hand with its name and the reason."},
    "network.organization-not-listed": {"message":"The organization {code} is not in the registry, which lists only some organizations.","howToFix":"No change is needed if the code is right. Compare it with the directory of your state."},
    "network.organization-entered-by-hand": {"message":"The organization {code} is not in the registry and was entered by hand.","howToFix":"No change is needed. The collaborative adds it to the registry or asks you about it."},
    "network.event-time-unreadable": {"message":"\"{text}\" is not an hour of the day.","howToFix":"Write hours and minutes with two digits each, from 00:00 to 23:59, such as 09:30 or 14:00."},
    "network.event-ends-before-start": {"message":"An event ends on {to}, before it begins on {from}.","howToFix":"Write the first day under \"on\" and the last one under \"endsOn\"."},
    "network.event-of-other-cohort": {"message":"The event of {day} is for the cohort {other} and is not counted for {cohort}.","howToFix":"If it belongs to this cohort, correct \"cohort\". Otherwise leave it: it counts for its own.","quotes":["other"]},
    "network.event-outside-year": {"message":"The event of {day} is not in the school year {schoolYear} of its cohort.","howToFix":"Check the day and the cohort. Confirm if the event was held before or after the year."},
    "network.event-for-stranger": {"message":"The event of {day} is for {code}, which is not in the cohort on that day.","howToFix":"Correct the code or the day, or enter when the district takes part. Confirm if it was a guest."},
    "network.events-overlap": {"message":"Events {other} and {place} take place at the same time on {day} for the same districts.","howToFix":"Correct the day, the hour or the minutes of one, or name under \"organizations\" whom each is for."},
    "network.event-unknown": {"message":"The event of this attendance record is not in the list of events.","howToFix":"Write the id of the event as it is in the list of events."},
    "network.attendance-repeated": {"message":"Two attendance records are for the same organization and event.","howToFix":"Keep one. If both stay, the larger number of people counts."},
    "network.attendance-uninvited": {"message":"The event of this attendance record was for other districts.","howToFix":"Check the organization and the event. If the district took part, add it to the event or confirm."},
    "network.member-is-school": {"message":"The cohort lists {code}, which is the code of a school.","howToFix":"Write the code of its district. Schools take part with their district."},
    "network.membership-reversed": {"message":"District {code} takes part from {from}, which is after {to}.","howToFix":"Correct \"from\" or \"to\". Leave out \"from\" where it takes part from the start, and \"to\" where it stays."},
    "network.member-repeated": {"message":"District {code} is listed twice for the same time.","howToFix":"Keep one. A district that left and came back is listed once for each time, with \"from\" and \"to\"."},
    "network.member-never": {"message":"District {code} takes part in none of the months of the cohort.","howToFix":"Compare \"from\" and \"to\" with the first and the last month."},
    "network.time-zone-unknown": {"message":"\"{zone}\" is not the IANA name of a time zone.","howToFix":"Write the region and the city, such as America/New_York, America/Chicago or America/Denver. An abbreviation such as CST is not enough.","quotes":["zone"]},
    "network.months-reversed": {"message":"The first month of the cohort, {first}, is after its last month, {last}.","howToFix":"Correct one of the two."},
    "network.month-outside-school-year": {"message":"The month {month} is outside the school year {schoolYear}, which lasts from {first} to {last}.","howToFix":"Check the month, the school year and the month in which school years begin. If the collaborative lasts longer than a school year, leave it as it is."},
    "network.due-date-month-foreign": {"message":"A due date is set for {month}, which is not a month that is due.","howToFix":"Correct the month, or take the date out: it changes nothing."},
    "network.due-date-early": {"message":"The month {month} is due on {due}, before it is over.","howToFix":"Check the date and its year. Districts can send a month only when it is over."},
    "network.extension-for-stranger": {"message":"An extension is for {code}, which the cohort does not list.","howToFix":"Correct the code, add the district to the cohort, or take the extension out: it changes nothing."},
    "network.extension-month-foreign": {"message":"An extension is for {month}, which is not a month that is due.","howToFix":"Correct the month, or take the extension out: it changes nothing."},
    "network.extension-early": {"message":"An extension for {month} ends on {until}, but the month is due on {due} anyway.","howToFix":"Correct the day or its year, or take the extension out: it changes nothing."},
    "network.monthly-form-unfit": {"message":"monthlyForm is not the id of a monthly form, and not a monthly form.","howToFix":"Write an id with a version, such as monthly@1. To hold the form itself, write an object with \"form\": \"monthly-form@1\", an id such as az-monthly@1 and the measures.","forForm":{"message":"The monthly form is not known by what was written.","howToFix":"Write the id of the form with its version, such as monthly@1."}},
    "network.organization-repeated": {"message":"The code {code} is listed more than once.","howToFix":"Keep one of the organizations with this code, or correct the code."},
    "network.kind-contradicts-code": {"message":"The kind of {code} is {kind}, but its code is that of a {expected}.","howToFix":"Correct the code or the kind."},
    "network.district-of-school-missing": {"message":"The school {code} does not say its district.","howToFix":"Write the code of its district as \"district\": in this code scheme the code of a school does not tell it."},
    "network.district-contradicts-code": {"message":"The school {code} names district {district}, but its code begins like that of {expected}.","howToFix":"Correct the code or the district."},
    "network.district-not-listed": {"message":"The district {district} of {code} is not in the registry.","howToFix":"Add the district to the organizations, or correct its code."},
    "network.district-is-school": {"message":"The district {district} of {code} is a school.","howToFix":"Write the code of the district that runs the school, or correct the kind of {district}."},
    "network.district-of-district": {"message":"{code} is a district of its own, but it names {district} as its district.","howToFix":"Leave out \"district\". Only schools belong to a district; for a school, correct the kind."},
    "network.closed-before-opened": {"message":"{code} closed on {closed}, before it opened on {opened}.","howToFix":"Correct one of the two days. \"closed\" is the last open day."},
    "network.grades-sum-off": {"message":"The grades of {code} on {day} add up to {sum} students; the count is {count}.","howToFix":"Check the count and the grades. Leave out \"byGrade\" where not every grade is known."},
    "network.nces-id-of-other-kind": {"message":"The NCES id of {code} is that of a {found}.","howToFix":"Write seven digits for a district and twelve for a school."},
    "network.nces-id-repeated": {"message":"The NCES id of {code} is also that of {other}.","howToFix":"Correct one of the two, or leave it out where it is not known."},
    "network.listed-before-document": {"message":"A document of {on} is listed on {listedOn}, before it was written.","howToFix":"Check both dates. Confirm if the document was replaced by a later version."},
  },
  words: {
  },
} as const satisfies Messages;
