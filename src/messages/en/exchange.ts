// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `exchange`. */
export const en = {
  locale: 'en',
  rules: {
    "exchange.file-empty": {"message":"The file is empty.","howToFix":"Save it again in the program that made it: a CSV file with its header row, or JSON."},
    "exchange.file-not-text": {"message":"The file is not text: {kind}.","howToFix":"Open it in the program that made it and save it as \"CSV UTF-8 (comma delimited)\". JSON must be in UTF-8 too."},
    "exchange.file-not-table": {"message":"The file is not a table of rows. It is {kind}, even if its name says something else.","howToFix":"Save the table as \"CSV UTF-8 (comma delimited)\". If it is a web page, sign in and download the file again. JSON is read by checkMonthlyFiles and by csmhs validate."},
    "exchange.required-column-missing": {"message":"The file has no column \"{column}\", so none of its rows can be read.","howToFix":"Name the columns in the first row. The closest heading here is {nearest}. If the file uses its own words, give a map of headings."},
    "exchange.columns-none-known": {"message":"None of the columns is a measure of {form}, so no number was read. The headings are: {text}.","howToFix":"The closest known headings are: {column}. Use the headings of the form, or give a map of headings; csmhs measures lists the headings of a form, and https://unpkg.com/csmhs/docs/measures.md those of monthly@1."},
    "exchange.column-duplicated": {"message":"The column \"{column}\" is in the file twice; only the first was read.","howToFix":"Remove one of the two, or correct its heading."},
    "exchange.column-unknown": {"message":"The column \"{text}\" is not known and was not read.","howToFix":"The closest known heading is {nearest}; csmhs measures lists the headings of a form, and https://unpkg.com/csmhs/docs/measures.md those of monthly@1.","quotes":["nearest"]},
    "exchange.column-unread": {"message":"The column \"{text}\" is not known, so its numbers were not read.","howToFix":"Correct the heading, or give a map of headings that names the column or leaves it out. The closest known heading is {nearest}; csmhs measures lists them all.","quotes":["nearest"]},
    "exchange.column-spelled-loosely": {"message":"The column \"{text}\" was read as \"{column}\".","howToFix":"No change is needed. The exact heading is \"{column}\"."},
    "exchange.column-unnamed": {"message":"A column has no heading and was not read.","howToFix":"Give the column a heading, or remove it."},
    "exchange.form-differs": {"message":"{columns} {columns|heading is|headings are} not in the form {form}, so {columns|its column was|their columns were} not read. The headings fit the form {other}.","howToFix":"Choose the form {other} for this file, or correct the headings."},
    "exchange.measure-column-missing": {"message":"The file has no column for {columns} {columns|measure, which counts|measures, which count} as missing in every row: {column}.","howToFix":"No change is needed if the district does not report them. The word notCollected says so openly."},
    "exchange.header-below": {"message":"The headings are in line {line}; the lines above were skipped.","howToFix":"No change is needed."},
    "exchange.rows-above-header": {"message":"{rows} {rows|row is|rows are} above the headings in line {line} and {rows|was|were} not read.","howToFix":"Move the headings to the top. Sorting a sheet can move them among the rows."},
    "exchange.header-repeated": {"message":"This line repeats the headings of line {line}. It is not a report and was skipped.","howToFix":"Remove the line. Such lines come from joining files."},
    "exchange.header-differs": {"message":"This line has headings that differ from those of line {line}. The rows below were read under line {line}.","howToFix":"Split the file here into two files, each with its own headings."},
    "exchange.too-few-cells": {"message":"This row has {cells} {cells|cell|cells}, but the header has {columns}, so the row was not read.","howToFix":"Check for a line break inside a cell, or a separator that was deleted."},
    "exchange.too-many-cells": {"message":"This row has {cells} {cells|cell|cells}, but the header has {columns}, so the row was not read.","howToFix":"Check for a separator inside a number or note, such as 1,234. Put such a cell in quotes or write 1234."},
    "exchange.quote-unclosed": {"message":"A quote opened in this row is not closed where its cell ends, so the row was not read.","howToFix":"Close the quote, or double it if it belongs to the text. Reading continued with the next line."},
    "exchange.quote-misplaced": {"message":"There is text after the closing quote of this cell.","howToFix":"Double a quote that belongs to the text: \"the \"\"new\"\" team\"."},
    "exchange.row-too-long": {"message":"This row is longer than {limit} bytes, so it was not read.","howToFix":"Check for missing line ends. Reading continued with the next line."},
    "exchange.row-duplicated": {"message":"Version {version} of this organization and month is already in line {line}.","howToFix":"Remove one of the two rows, or give the newer one the next version."},
    "exchange.rows-missing": {"message":"The file has no reports, so there is nothing to check.","howToFix":"Check whether the rows were lost when the file was saved. If there is nothing to report, do not send a file."},
    "exchange.rows-blank": {"message":"{rows} {rows|row has|rows have} only separators; {rows|it was|they were} skipped.","howToFix":"No change is needed. Excel leaves such rows where cells were cleared but not deleted."},
    "exchange.text-not-utf8": {"message":"This text has letters that are not in UTF-8 and cannot be read.","howToFix":"Save the file as \"CSV UTF-8\". Numbers are not affected."},
    "exchange.json-unreadable": {"message":"The file is not valid JSON. It can be read only up to this place.","howToFix":"Look for an extra or a missing comma or quote just before this place, or save the file again."},
    "exchange.json-lines": {"message":"The file has one JSON object on each line (JSON Lines), but it must be one JSON value.","howToFix":"Make it a list: put [ before the first line, a comma between the lines, and ] after the last."},
    "exchange.json-key-repeated": {"message":"The key \"{text}\" is in one object twice; only the last one was read.","howToFix":"Remove one of the two, or correct its name."},
    "exchange.json-not-monthly": {"message":"The file is JSON, but it is not a monthly submission or a report.","howToFix":"A submission is an object with \"reports\", and a report is one with \"values\". A list may hold many of either."},
    "exchange.instrument-unknown": {"message":"The sheet does not name an instrument that is known here. Known: {expected}.","howToFix":"Correct \"instrument\", or pass the definition of your own instrument. In a command, add --instrument FILE."},
    "exchange.tally-column-unread": {"message":"The column \"{text}\" is not part of a tally and was not read.","howToFix":"The columns of a tally are date, count, of, measure and note. Rename the column, or remove it."},
    "exchange.tally-measures-mixed": {"message":"This row names another measure than the rows above. A tally counts one measure.","howToFix":"Put the rows of each measure into a file of their own."},
    "exchange.sheet-column-repeated": {"message":"Two columns with answers have the same heading.","howToFix":"Give each rater a code of their own, such as r1 and r2."},
    "exchange.rater-named": {"message":"The heading of this column looks like the name of a person.","howToFix":"Write a short code for the rater instead, such as r1. The answers of a named person are personal data."},
    "exchange.sheet-row-unnamed": {"message":"This row has answers, but its first cell names no item.","howToFix":"Write the id of the item, such as T1, or remove the answers."},
    "exchange.sheet-row-repeated": {"message":"The first column names {item} a second time.","howToFix":"Keep the row that counts, and remove the other."},
    "exchange.meeting-event-missing": {"message":"It is not known to which event this list of people belongs, so no one is counted.","howToFix":"Name the file attendance-EVENT.csv, with the id of the event in place of EVENT, or give the id of the event. In a command, add --event ID.","forForm":{"howToFix":"Choose the event to which the list belongs."}},
    "exchange.meeting-districts-missing": {"message":"It is not known which email addresses belong to which district, so no one is counted.","howToFix":"In a registry of your own, list under \"domains\" what is behind the @ of the addresses of each district, such as district.example. In a command, add --registry FILE.","forForm":{"howToFix":"Enter what is behind the @ of the email addresses of each district."}},
    "exchange.attendees-unplaced": {"message":"{count} {count|person|people} could not be matched to a district and {count|is|are} not counted.","howToFix":"Give the domain of the email addresses of each district, or a word that its people put into their names. Leave out hosts and guests."},
    "exchange.attendees-ambiguous": {"message":"{count} {count|person|people} could be from more than one district and {count|is|are} not counted.","howToFix":"Use words and domains that belong to one district only."},
    "exchange.attendee-time-unreadable": {"message":"Of {count} {count|person|people} the minutes cannot be read, so {count|this person is|they are} counted as present.","howToFix":"Export the list with the minutes of each person, or ask for no least time."},
  },
  words: {
  },
} as const satisfies Messages;
