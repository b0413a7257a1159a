// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `form`. */
export const en = {
  locale: 'en',
  rules: {
    "form.missing": {"message":"{field} is missing.","howToFix":"Fill it in[: {label}][, one of: {choices}][, such as {example}]."},
    "form.kind-wrong": {"message":"{field} must be of this kind: {kind}.","howToFix":"In JSON, write texts in quotes, numbers without quotes, yes and no as true and false, lists in square brackets and groups in braces.","forForm":{"howToFix":"Write or choose what the field asks for."}},
    "form.choice-unknown": {"message":"{field} is not one of the choices of this form.","howToFix":"Choose one of: {choices}."},
    "form.number-out-of-range": {"message":"{field} is not between {least} and {greatest}.","howToFix":"Write a number from {least} to {greatest}. Leave out what is not known; do not write 0 or -1 for it."},
    "form.decimals-too-many": {"message":"{field} has more than {decimals} {decimals|decimal|decimals}.","howToFix":"Round it to {decimals} {decimals|decimal|decimals}. Counts of people are whole numbers."},
    "form.text-too-long": {"message":"{field} has more than {greatest} characters.","howToFix":"Shorten it. Characters count as you see them: an emoji is one."},
    "form.text-too-short": {"message":"{field} has {count} {count|character|characters}; it needs {least} or more.","howToFix":"Write a little more. Blanks at the ends do not count."},
    "form.list-too-long": {"message":"{field} has {count} entries; it takes {greatest} at most.","howToFix":"Keep the {greatest} that matter most. Entries after those were not checked."},
    "form.list-too-short": {"message":"{field} has {count} {count|entry|entries}; it needs {least} or more.","howToFix":"Add entries."},
    "form.email-unreadable": {"message":"{field} does not look like an email address.","howToFix":"Write one address, such as name@example.org, without blanks."},
    "form.id-unreadable": {"message":"{field} is not an id.","howToFix":"Use letters, digits, dots and dashes, 40 at most and no blanks, such as screening-1."},
    "form.key-misspelled": {"message":"\"{field}\" is not a field of this form and was not read.","howToFix":"Correct the spelling to \"{nearest}\".","quotes":["field","nearest"]},
    "form.keys-foreign": {"message":"{count} {count|key|keys} under {field} {count|is|are} not part of this form and {count|was|were} not read.","howToFix":"Take {count|it|them} out, or write what matters into a field of the form.","forForm":{"message":"{count} {count|answer|answers} under {field} {count|is|are} not part of this form and {count|was|were} not read."}},
    "form.field-of-other-form": {"message":"{field} is not part of {form} and was not read.","howToFix":"Leave it out, or write what matters into another field."},
    "form.definition-too-large": {"message":"The definition of the form is too large: it has more than {count} parts, or is nested more than {greatest} levels deep.","howToFix":"Divide the form into several, or nest its groups less deeply."},
    "form.definition-id-unreadable": {"message":"The id of the form is not a name with a version.","howToFix":"Write a name of small letters, digits and hyphens, then @ and the number of the version, such as xx-application@1."},
    "form.field-keys-unusable": {"message":"{count} {count|key|keys} under {field} cannot be {count|the key of a field|keys of fields}.","howToFix":"Begin each key with a letter, and use only letters, digits, _ and -, 40 at most."},
    "form.bounds-crossed": {"message":"The field {field} takes {least} at least and {greatest} at most, so nothing fits.","howToFix":"Exchange the two numbers, or correct one of them."},
    "form.form-field-taken": {"message":"The field \"form\" is where what is filled names its form, so it cannot ask for anything else.","howToFix":"Leave the field out, or make it a choice that has the id of this form: {id}."},
    "form.entry-repeated": {"message":"Entries {other} and {place} of {field} have the same id.","howToFix":"Give one of them another id, or take it out."},
    "form.picture-unusable": {"message":"The picture in {field} cannot be the picture of a code.","howToFix":"Write 9 for each digit and A for each letter, once at least. Other letters and digits, and the signs - . _ / : mean themselves. Example: 9999999."},
    "form.prefix-too-long": {"message":"The code of a district begins with {count} characters of the code of a school, but one of the two pictures has only {greatest}.","howToFix":"Write a smaller length, or correct the pictures of the codes."},
    "form.prefix-unfit": {"message":"The first {count} characters of the code of a school and the suffix together never fit the picture of the code of a district.","howToFix":"Length and suffix make up the whole code of a district, and each character of the suffix fits its picture. Where the code of a school does not hold that of its district, write registry as the \"by\" of parent."},
    "form.schools-like-districts": {"message":"By these pictures and this suffix, the code of every school is the code of a district.","howToFix":"Write a suffix that the codes of districts have and those of schools do not have, or pictures of different length. Where only a list tells them apart, write registry as the \"by\" of parent."},
    "form.code-example-unfit": {"message":"The example in {field} is not a code of this scheme.","howToFix":"Write the code of a district as the pictures show it, or leave the example out."},
    "form.code-scheme-id-taken": {"message":"The id {scheme} is that of a built-in code scheme, which is not the same as this one.","howToFix":"Give the scheme another id, such as xx-codes. To use the built-in one, write only its id."},
    "form.code-scheme-unknown": {"message":"The code scheme in {field} is not built in.","howToFix":"[Did you mean {nearest}? ]Write one of {known}. For other codes, write the scheme itself, with id, label, district, school and parent."},
    "form.improvement-rule-unsound": {"message":"The rule for improvement lacks numbers or has numbers that do not fit.","howToFix":"A reliable change needs \"sd\" above 0 and \"reliability\" below 1, or only \"leastChange\" above 0. Points gained needs \"points\" above 0. A change of category needs two or more different categories."},
    "form.finding-named-twice": {"message":"Entries {other} and {place} of {field} are about the same finding.","howToFix":"Take one of them out. Of two answers, the later one counts."},
    "form.known-rule-unknown": {"message":"The baseline knows a finding of \"{rule}\", which is not the code of a rule.","howToFix":"Write the baseline again, or correct the code[ to {nearest}].","quotes":["rule"]},
    "form.counted-rule-unknown": {"message":"\"{rule}\" is not the code of a rule, so no severity can be given to it.","howToFix":"Write the code as the report of the finding shows it[, such as {nearest}]. csmhs rules lists all codes.","quotes":["rule"]},
    "form.fatal-counted-as": {"message":"{rule} is a fatal rule, so its findings cannot count as {as}.","howToFix":"Take the rule out of the profile. What a fatal rule finds has to be corrected."},
  },
  words: {
  },
} as const satisfies Messages;
