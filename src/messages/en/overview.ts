// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `overview`. */
export const en = {
  locale: 'en',
  rules: {
    "overview.part-unreadable": {"message":"Record {place} of {part} cannot be read, so it is not part of the year. The first reason is {rule}.","howToFix":"Check the record by itself, for example with csmhs validate, and correct what it says.","forForm":{"howToFix":"Open the record, and correct what the form says about it."}},
    "overview.part-of-other-district": {"message":"{count} {count|record|records} of {part} {count|is|are} from {code} and not from {expected}, so {count|it is|they are} not part of the year.","howToFix":"Pass only what {expected} sent, or correct the organization code."},
    "overview.part-of-school": {"message":"Record {place} of {part} is from the school {code}, so it does not speak for its district {expected}.","howToFix":"No change is needed. If it is meant for the whole district, correct the organization code."},
    "overview.part-of-other-year": {"message":"Record {place} of {part} belongs to {year} and not to {expected}, so it is not part of the year.","howToFix":"Pass only what belongs to {expected}, or correct the date or the school year in the record."},
    "overview.part-of-other-cohort": {"message":"Record {place} of {part} names the cohort {text} and not {expected}, so it is not part of the year.","howToFix":"Pass the cohort that the record names, or correct its cohort.","quotes":["text"]},
    "overview.part-in-future": {"message":"Record {place} of {part} is dated {day}, which is after {today}, so it does not count yet.","howToFix":"Correct the date, or ask for the overview of a later day."},
    "overview.part-repeated": {"message":"There are {count} different records of {part} for this district and year, and only one can hold.","howToFix":"Pass the one that holds. Until then none of them counts."},
    "overview.district-unclear": {"message":"The records name {count} districts equally often, so it is not clear whose year this is.","howToFix":"Name the district as \"organization\" in the context."},
    "overview.district-not-in-cohort": {"message":"The district {code} does not take part in the cohort {cohort}.","howToFix":"Check the code, or pass the cohort in which the district takes part."},
    "overview.cycle-conflicting": {"message":"Two logs say different things about the cycle {text}, so it is not part of the year.","howToFix":"Keep the cycle in one log, with all of its events.","quotes":["text"]},
    "overview.sheets-several": {"message":"There are {count} sheets in the {half} half of the year, so it is not clear which one speaks for the team.","howToFix":"Let the team agree on one sheet, and leave out \"rater\" in it."},
    "overview.instruments-several": {"message":"The sheets are of {count} instruments. The year follows {instrument}, which has the most sheets.","howToFix":"No change is needed. Pass the sheets of another instrument alone to follow that one.","quotes":["instrument"]},
    "overview.sheet-unscored": {"message":"Sheet {place} has no score. The first reason is {rule}.","howToFix":"Check the answers of the sheet, and correct those that its items cannot take."},
    "overview.priority-unknown": {"message":"The plan has the priority {text}, which is not a domain of the assessment {instrument}.","howToFix":"Check the spelling under \"domain\". Name the domain of the assessment from which the priority comes.","quotes":["text","instrument"]},
    "overview.priority-unplanned": {"message":"The assessment proposes {domain} as priority {place}, and the plan does not have it.","howToFix":"No change is needed if the team has decided so. Otherwise add the priority with a goal."},
    "overview.goal-aim-unknown": {"message":"The goal {text} names the aim {aim}, which is not in the log.","howToFix":"Check the spelling under \"aimId\", or add the aim to the log.","quotes":["text","aim"]},
    "overview.goal-without-cycle": {"message":"No cycle of the log tests a change for the goal {text}.","howToFix":"Plan a cycle that names the aim or the measure of the goal, or give an existing cycle its \"aimId\".","quotes":["text"]},
    "overview.cycle-without-goal": {"message":"The cycle {text} has neither the aim nor the measure of a goal in the plan.","howToFix":"Name the aim of a goal under \"aimId\" of the cycle, or add the goal to the plan.","quotes":["text"]},
    "overview.thread-measure-unknown": {"message":"The {kind} {text} names the measure {measure}, which neither the log nor the monthly form has.","howToFix":"Check the spelling under \"measureId\", or add the measure with its definition to the log.","quotes":["text","measure"]},
    "overview.aim-without-goal": {"message":"The aim {text} of the log does not belong to a goal in the plan.","howToFix":"Name the aim under \"aimId\" of the goal that it serves.","quotes":["text"]},
    "overview.year-without-district": {"message":"Year {place} does not say of which district it is, so it is not counted.","howToFix":"Name the district as \"organization\" when the year is put together."},
    "overview.year-of-other-cohort": {"message":"The year of {code} belongs to {text} and not to {cohort} in {year}, so it is not counted.","howToFix":"Put the year together with the same cohort and school year.","quotes":["text"]},
    "overview.year-of-other-day": {"message":"The year of {code} was put together for {day} and not for {expected}, so it is not counted.","howToFix":"Use the same day for all districts."},
    "overview.year-of-stranger": {"message":"The district {code} is not in the cohort {cohort}, so its year is not counted.","howToFix":"Check the code, or add the district to the cohort."},
    "overview.year-repeated": {"message":"There are {count} different years of {code}, so none of them is counted.","howToFix":"Put all records of the district into one year."},
    "overview.report-of-stranger": {"message":"Nothing is published: {code} is not in the cohort {cohort}, and a report of it is among the others.","howToFix":"Pass only the reports of the districts of the cohort and of their schools."},
    "overview.report-of-other-year": {"message":"Nothing is published: reports for {month} are not of the school year {year}.","howToFix":"Pass only the reports of this school year."},
    "overview.students-not-totaled": {"message":"There is no total of {measure} for {months}.","howToFix":"Check that every district which reports has a number for it in these months. If each has one, readers could work out a small count from the total."},
    "overview.file-of-other-district": {"message":"This file is from {code}. The other {count} files of the folder are from {expected}, so it is not compared with them.","howToFix":"Check the organization code. If the file belongs to {code}, keep it with the files of {code}."},
    "overview.tier-without-support": {"message":"The monthly data has students served in Tier {tier} in {count} {count|month|months}, first in {month}, but the profile has no support and no program in Tier {tier}.","howToFix":"Add the supports of Tier {tier} to the profile, or correct the monthly numbers."},
    "overview.tier-never-served": {"message":"The profile has supports or programs in Tier {tier}, but in each of {count} months, {month} to {last}, the monthly data has 0 students served in Tier {tier}.","howToFix":"Check whether the months count these students, and whether the supports are in use."},
    "overview.pilot-never-reports": {"message":"The application names {code} as a pilot school. Other schools of the district report, but in {count} {count|month|months} of monthly data {code} has no row.","howToFix":"Ask the school for its numbers, or correct the code or the mark in the application."},
    "overview.school-not-in-application": {"message":"The school {code} has monthly data, first for {month}, but the application does not list it.","howToFix":"No change is needed if the school opened later. Otherwise check the code in both files."},
    "overview.attendance-event-unknown": {"message":"This record of attendance names the event {text}, which is not among the events of the folder.","howToFix":"Write the id as it is in the file of the event, or add that file.","quotes":["text"]},
  },
  words: {
  },
} as const satisfies Messages;
