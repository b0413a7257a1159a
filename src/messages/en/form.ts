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
    "form.migration-backwards": {"message":"{to} does not come after {from}, and values are only moved to a later version of a form.","howToFix":"Name a later version. To read the values as they are, use {from}."},
    "form.migration-missing": {"message":"No migration leads from {from} to {to}.","howToFix":"Write what became of each field as a migration, and give it along. A chain of migrations will do."},
    "form.migration-form-unknown": {"message":"The form {form} is not known, so nothing was moved.","howToFix":"Give the form along: a migration is checked against both of its forms."},
    "form.migration-circular": {"message":"The migrations lead in a circle: from {form} back to {form}.","howToFix":"Leave out one of them. No form can come before itself."},
    "form.migration-field-unknown": {"message":"{name} is not a field of {form}.","howToFix":"[Did you mean {nearest}? ]Correct the name, or the form that the migration names."},
    "form.migration-field-twice": {"message":"Changes {other} and {place} are both about {name} of {form}.","howToFix":"Keep one of them. Where two fields became one, write one change of kind merged."},
    "form.migration-field-untold": {"message":"Only {form} has {name}, and no change is about it.","howToFix":"Add a change: renamed, split, merged, converted or reworded; retired for a field that is gone, added for a new one."},
    "form.merge-not-additive": {"message":"{name} cannot be added to others: someone may be in two of them, or it is not a number of anything.","howToFix":"Leave out adds. The new field then has no number for the months before."},
    "form.value-split": {"message":"{name} was split into {into}. Its value {value} cannot be divided, so they have no number.","howToFix":"Where the old records tell them apart, write the new values from those."},
    "form.value-retired": {"message":"{name} has no place in {form}, so its value[ {value}] was left out.","howToFix":"Keep the old file. Where the value is still needed, write it in a field of {form}."},
    "form.values-not-added": {"message":"{name} became part of {to}. Its value {value} cannot be added to the others, so {to} has no number.","howToFix":"Where the old records tell the number, write it."},
    "form.value-rounded": {"message":"{name} was {value} and became {became} in {to}, which is rounded.","howToFix":"Nothing, where the rounded number will do. If it will not, keep the old file."},
    "form.answer-lapsed": {"message":"The explanation of {rule} was left out: {form} does not have what it is about.","howToFix":"Check the migrated file, and explain anew what is still found."},
  },
  words: {
  },
} as const satisfies Messages;
