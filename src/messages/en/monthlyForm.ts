// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `monthlyForm`. */
export const en = {
  locale: 'en',
  rules: {
    "monthly.form-id-unsound": {"message":"The id of the form is \"{text}\", which is not a name with a version.","howToFix":"Write small letters, digits and hyphens, then @ and the number of the version, such as az-monthly@1.","quotes":["text"]},
    "monthly.form-id-taken": {"message":"The id {form} belongs to a form of this package, and this form is not the same.","howToFix":"Give your form an id of its own, such as az-monthly@1."},
    "monthly.form-word-unsound": {"message":"\"{text}\" cannot be the id of a {kind}.","howToFix":"Begin with a letter and use only letters, digits and _. Words that every report uses, such as organization, month and note, are taken.","quotes":["text"]},
    "monthly.form-word-repeated": {"message":"More than one {kind} has the id \"{text}\".","howToFix":"Give each one its own id. Capital letters do not make a difference.","quotes":["text"]},
    "monthly.form-word-unknown": {"message":"The form does not have a {kind} \"{text}\".","howToFix":"[Did you mean {nearest}? ]Write the id of a {kind} of this form.","quotes":["text","nearest"]},
    "monthly.month-of-unsound": {"message":"{field} of \"{text}\" needs a year-to-date measure that names a measure of the month.","howToFix":"Use it only where the window is ytd, and name a measure with the window month and the same unit.","quotes":["text"]},
    "monthly.rating-scale-unsound": {"message":"The rating \"{text}\" needs a scale whose least value is below its greatest.","howToFix":"Add scale with least and greatest, such as 1 and 5. Only ratings have a scale, and they have no decimals.","quotes":["text"]},
    "monthly.rating-summed": {"message":"The rating \"{text}\" cannot be added up.","howToFix":"Write never for acrossSchools, and never or last for acrossMonths.","quotes":["text"]},
    "monthly.role-repeated": {"message":"Two measures have the role {role}; the first is \"{text}\".","howToFix":"Give the role to one measure only.","quotes":["text"]},
    "monthly.rule-code-unsound": {"message":"\"{text}\" cannot be the code of a rule.","howToFix":"Write a prefix of your own, a dot and small words with hyphens, such as az.grief-exceeds-served.","quotes":["text"]},
    "monthly.rule-code-taken": {"message":"The code {rule} belongs to this package, and this rule is not one of its rules.","howToFix":"Write a prefix of your own, such as az.grief-exceeds-served. Rules of this package may stay as they are.","quotes":["rule"]},
    "monthly.comparison-idle": {"message":"The comparison names the measure \"{text}\" twice.","howToFix":"Name each measure once, either as a part or as a whole.","quotes":["text"]},
    "monthly.sentence-unfilled": {"message":"The sentence asks for the number of \"{text}\", which is not a measure of this rule.","howToFix":"Ask only for measures of the rule: {allowed}.","quotes":["text","allowed"]},
    "monthly.window-summed": {"message":"The measure \"{text}\" has the window {window}, so its months cannot be added up.","howToFix":"Write last for acrossMonths, or leave it out. Only counts of a single month add up.","quotes":["text"]},
    "monthly.students-summed": {"message":"The months of \"{text}\" are added up, so that a {unit} who comes in several months counts several times.","howToFix":"Write never for acrossMonths. If it counts only first contacts of the school year, name it as firstContacts of the year-to-date measure.","quotes":["text"]},
    "monthly.decimals-unsound": {"message":"The measure \"{text}\" counts {unit}, and those are whole numbers.","howToFix":"Leave out decimals. Only events, such as hours, and days can have tenths.","quotes":["text"]},
    "monthly.monotone-unsound": {"message":"The measure \"{text}\" is counted anew each month, so it can fall within a school year.","howToFix":"Leave out monotone, or write ytd for window if it counts from the start of the school year.","quotes":["text"]},
    "monthly.rate-of-rating": {"message":"The rate \"{rate}\" is made of the rating \"{text}\", which is not a count.","howToFix":"Name only measures that count something in numerator and denominator.","quotes":["rate","text"]},
    "monthly.rate-part-repeated": {"message":"The rate \"{rate}\" names \"{text}\" twice in its {list}, so it would be counted twice.","howToFix":"Name each measure once in {list}.","quotes":["rate","text"]},
    "monthly.coverage-circular": {"message":"The coverage of the rate \"{text}\" leads back to the rate itself.","howToFix":"Name a rate that says how many were measured, and leave out the coverage of that one.","quotes":["text"]},
    "monthly.rate-named-as-measure": {"message":"The rate \"{text}\" has the id of a measure of this form.","howToFix":"Give the rate its own id. Capital letters do not make a difference.","quotes":["text"]},
  },
  words: {
  },
} as const satisfies Messages;
