// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `core`. */
export const en = {
  locale: 'en',
  rules: {
    "core.absence-word-unknown": {"message":"\"{text}\" is not a number and not a known word for a missing number.","howToFix":"Write a number, leave it blank, or write one of these words: notCollected, notAvailable, notApplicable, declined, unknown, suppressed. If \"{text}\" has a fixed meaning in your CSV files, pass it as an alias (--aliases in the command).","forForm":{"howToFix":"Write a number, leave the field blank, or say why there is no number: not collected, not available, not applicable, declined, unknown or suppressed."}},
    "core.invisible-character": {"message":"\"{text}\" has a character that you cannot see: {kind}.","howToFix":"Delete the whole value and type it again. Such characters come with text copied from a web page or a document."},
    "core.number-negative": {"message":"{text} is below zero.","howToFix":"Write the number that was counted. If there is no number, write a reason such as notAvailable."},
    "core.too-many-decimals": {"message":"{text} has too many decimals; this measure allows {decimals}.","howToFix":"Counts are whole numbers. A measure with one decimal takes 4.5, not 4.52. Round only once, at the source."},
    "core.decimal-misspelled": {"message":"\"{text}\" is not how this form writes a decimal.","howToFix":"Write {digits}: digits, a point, and one digit."},
    "core.number-is-text": {"message":"The number {text} was sent as text.","howToFix":"Send the number without quotes: {digits}.","forForm":{"message":"The number {text} cannot be read as it was sent.","howToFix":"Write the number in digits: {digits}."}},
    "core.number-too-large": {"message":"{text} is too large to be a count.","howToFix":"Check for two numbers typed into one cell, or an id in the wrong column.","forForm":{"howToFix":"Check for two numbers typed into one field, or an id where a count belongs."}},
    "core.thousands-separator": {"message":"\"{text}\" has thousands separators.","howToFix":"Write only digits, such as {digits}. In Excel, choose the number format \"General\" before saving.","forForm":{"howToFix":"Write only digits, such as {digits}."}},
    "core.scientific-notation": {"message":"\"{text}\" is in scientific notation, which hides digits.","howToFix":"Write all digits. In Excel, choose the number format \"0\" for the column before saving.","forForm":{"howToFix":"Write all digits."}},
    "core.number-off-scale": {"message":"{text} is outside the scale from {least} to {greatest}.","howToFix":"Write a whole number from {least} to {greatest}, or a reason such as notCollected."},
    "core.value-kind-unknown": {"message":"A value of type {kind} is not a number, and not a word for a missing number.","howToFix":"Write a number, leave it blank, or write one of these words: notCollected, notAvailable, notApplicable, declined, unknown, suppressed.","forForm":{"message":"This is not a number and not a reason for a missing number.","howToFix":"Write a number, leave the field blank, or say why there is no number: not collected, not available, not applicable, declined, unknown or suppressed."}},
    "core.code-lost-zeros": {"message":"The organization code \"{text}\" has lost its leading zeros.","howToFix":"Write {code}[ ({scheme}) or {otherCode} ({otherScheme})], if that is the organization you mean. In Excel, format the column as text before typing or pasting codes.","forForm":{"howToFix":"Write {code}[ ({scheme}) or {otherCode} ({otherScheme})], if that is the organization you mean."}},
    "core.code-is-number": {"message":"The organization code {text} was sent as a number.","howToFix":"Send it as text: \"{code}\"[ ({scheme}) or \"{otherCode}\" ({otherScheme})]. A number cannot keep leading zeros.","forForm":{"message":"The organization code {text} cannot be read as it was sent.","howToFix":"Write {code}[ ({scheme}) or {otherCode} ({otherScheme})], if that is the organization you mean."}},
    "core.code-ambiguous": {"message":"The organization code \"{text}\" can be read in two ways: {code} ({scheme}) or {otherCode} ({otherScheme}).","howToFix":"Write the code with all its leading zeros. If it has them all, name the cohort or the registry that it belongs to (--cohort or --registry in the command): it decides how codes are written.","forForm":{"howToFix":"Write the code with all its leading zeros."}},
    "core.code-shortened": {"message":"The organization code \"{text}\" is in scientific notation, as Excel writes long numbers. Its last digits are lost.","howToFix":"The lost digits cannot be put back. Export the file again from the system it came from. In Excel, format the column as text before you paste the codes.","forForm":{"message":"The organization code \"{text}\" is in scientific notation, which cuts the last digits of a long number.","howToFix":"Write all digits of the code, such as {example}."}},
    "core.code-in-formula": {"message":"The organization code is inside an Excel formula: {text}.","howToFix":"Write {code}, without the equals sign and the quotes. The program that wrote the file may have a setting for this.","forForm":{"message":"The organization code has other signs around it: {text}.","howToFix":"Write only {code}."}},
    "core.code-missing": {"message":"The organization code is missing.","howToFix":"Write the code of the district or school[, such as {example}]."},
    "core.code-unreadable": {"message":"\"{text}\" is not an organization code[ ({scheme})]. A code is {shape}.","howToFix":"Write the whole code of the district or school, such as {example}, without spaces around it. You can look up the code in the directory of your state."},
    "core.month-changed-by-excel": {"message":"\"{text}\" is not how a month is written. A spreadsheet may have made a date of it.","howToFix":"Write {month}, if that is the month you mean. In Excel, format the column as text before typing months.","forForm":{"message":"\"{text}\" is not how this form writes a month.","howToFix":"Write {month}, if that is the month you mean."}},
    "core.month-missing": {"message":"The month is missing.","howToFix":"Write the year with four digits and the month with two, such as 2020-10."},
    "core.month-unreadable": {"message":"\"{text}\" is not a month.","howToFix":"Write the year with four digits and the month with two, without spaces, such as 2020-10."},
    "core.date-unreadable": {"message":"\"{text}\" is not a date.","howToFix":"Write year, month and day, such as 2020-10-01."},
    "core.instant-unreadable": {"message":"\"{text}\" is not a date and time with its offset.","howToFix":"Write the date, time and offset, such as 2020-11-15T16:30:00-05:00, or Z for UTC."},
    "core.instant-without-offset": {"message":"\"{text}\" has no offset, so the exact time is not known.","howToFix":"Add the offset: 2020-06-30T16:00:00-04:00 for Massachusetts in summer, -05:00 in winter, Z for UTC."},
    "core.school-year-unreadable": {"message":"\"{text}\" is not a school year.","howToFix":"Write the first year with four digits and the next with two, such as 2020-21."},
    "core.grade-unreadable": {"message":"\"{text}\" is not a grade.","howToFix":"Write PK, K, 1 to 12, or SP for special education beyond grade 12."},
    "core.note-missing": {"message":"The answer to {rule} has no note, so it does not count.","howToFix":"Explain in a sentence of at least {least} characters why the number is right."},
    "core.note-too-short": {"message":"The note on {rule} has {count} {count|character|characters}; it needs at least {least}.","howToFix":"Explain in a sentence why the number is right."},
    "core.note-says-nothing": {"message":"The note on {rule} only repeats the finding, so it does not count.","howToFix":"Explain in your own words why the number is right."},
    "core.not-confirmed": {"message":"The answer to {rule} says that it is not confirmed yet, so it does not count.","howToFix":"If the number is right, write true in place of false after confirmed. If not, correct the number.","forForm":{"howToFix":"If the number is right, confirm it. If not, correct the number."}},
    "core.fatal-explained": {"message":"An answer was given to {rule}, but an answer cannot settle this finding.","howToFix":"Correct what the finding names and remove the answer."},
    "core.explanation-lapsed": {"message":"An answer to {rule} was given for other numbers than the current ones, so it no longer counts.","howToFix":"Answer the finding again for the current numbers, and remove the old answer."},
    "core.explanation-unused": {"message":"An answer to {rule} does not match any finding.","howToFix":"Remove it if the finding is gone. If not, copy the code, organization, month, field and params of its finding exactly.","forForm":{"howToFix":"Remove it if the finding is gone. If not, answer the finding again."}},
    "core.known-gone": {"message":"The baseline knows a finding of {rule} that was not found any more.","howToFix":"Write the baseline again, so that it does not hide this finding if it comes back."},
  },
  words: {
    "Massachusetts DESE code": "Massachusetts DESE code",
    "NCES id": "NCES id",
    "eight digits": "eight digits",
    "seven digits for a district, twelve digits for a school": "seven digits for a district, twelve digits for a school",
    "eight digits (Massachusetts DESE code), or seven digits for a district, twelve digits for a school (NCES id)": "eight digits (Massachusetts DESE code), or seven digits for a district, twelve digits for a school (NCES id)",
    "00240000 or 2502640": "00240000 or 2502640",
    "unreviewed": "A native speaker has not read this translation yet.",
  },
} as const satisfies Messages;
