// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `spc`. */
export const en = {
  locale: 'en',
  rules: {
    "spc.value-not-finite": {"message":"Observation {place}: {field} is not a finite number.","howToFix":"Give a number, or null for a gap. A gap is skipped and never counts as zero."},
    "spc.value-out-of-range": {"message":"Observation {place}: {field} is too large to compute with, or too close to zero to divide by.","howToFix":"Correct the number. Numbers can be up to 1e50, and denominators no smaller than 1e-50."},
    "spc.count-below-zero": {"message":"Observation {place}: {field} is below zero, but a count cannot be.","howToFix":"Correct the number. If values below zero are meant, use a chart for measurements (i)."},
    "spc.time-not-positive": {"message":"Observation {place}: the time between two events is not above zero.","howToFix":"Record times exactly enough that two events never share one, or plot cases between events (g)."},
    "spc.numerator-exceeds-denominator": {"message":"Observation {place}: the numerator is larger than the denominator, so more than all were counted.","howToFix":"Correct the numbers. If one student can count several times, use a chart for rates (u)."},
    "spc.events-without-denominator": {"message":"Observation {place}: something was counted, but the denominator is zero.","howToFix":"Correct the denominator. Until then the point has no value; its count is part of the center line and counts as above it."},
    "spc.denominators-missing": {"message":"The {chart} chart needs denominators (n), but no observation has one.","howToFix":"Give n with each observation, or use a chart without denominators: c for counts, i for measurements."},
    "spc.x-missing": {"message":"Observation {place} has no x and is left out.","howToFix":"Give the month or number that the value belongs to."},
    "spc.x-kind-unknown": {"message":"The x of observation {place} is of the kind {kind}, which cannot be put on the time axis.","howToFix":"Give a number, or a time as text such as 2020-10 or 2020-10-05. A Date becomes such a text by toISOString().slice(0, 10)."},
    "spc.x-kinds-mixed": {"message":"Some x are numbers and others text, so the points have no order.","howToFix":"Write all x in the same way: numbers, or text that sorts by time such as 2020-10."},
    "spc.x-not-time": {"message":"The x of observation {place} is not a time that can be put in order, so all points stay in the order in which they came.","howToFix":"Make sure that the rows run from oldest to newest. Or write every x in the same way: a month such as 2020-10, a day such as 2020-10-05, a school year such as 2020-21, a week such as 2020-W41, or a number."},
    "spc.no-values": {"message":"The observations have no values.","howToFix":"Give at least one value. With fewer than a dozen, use a run chart."},
    "spc.option-out-of-range": {"message":"The option {option} does not fit a chart of {count} points.","howToFix":"Points count from 1 in the order of x. Phases end before the last point, and a baseline ends within its phase. Factors are above zero and not above a million. Words must be ones that the option offers. A center line must be a value that the chart can have."},
    "spc.series-cumulative": {"message":"The numbers of this series count from the beginning of the year, so each holds those before it. A steady process looks like a climb: signals are shown, but do not count as an improvement or a concern.","howToFix":"Chart what each month added. toSeries of csmhs/monthly gives that unless values: asReported is asked for."},
    "spc.values-look-cumulative": {"message":"The values never fall within a year and climb in a straight line, as numbers do that count from the beginning of the year. Signals are shown, but do not count as an improvement or a concern.","howToFix":"If each number holds those before it, chart what each month added. If each number counts its own month only, say so: give a series with window: period."},
    "spc.denominator-shrinks": {"message":"The denominator leaves out everyone who was counted before in the year, so it shrinks. A steady number of students then looks like a climb: signals are shown, but do not count as an improvement or a concern.","howToFix":"Look at the numbers themselves too, or chart the share of all students."},
    "spc.few-points": {"message":"Phase {phase} has few values: {count}. At least {least} are advised; a school year has 10 months.","howToFix":"Treat the chart as provisional. Add months of the year before, or weeks, and add limits later."},
    "spc.gaps-stepped-over": {"message":"Points without a value that were skipped: {count}.","howToFix":"No change is needed. If a month was really zero, report 0."},
    "spc.small-denominators": {"message":"Points at which fewer than {least} cases are expected: {count}. The limits are wrong there.","howToFix":"Combine months, or plot the cases or days between events (g, t)."},
    "spc.small-samples": {"message":"Points with fewer than {least} students or units: {count}. Limits of a share are only a rough guide there.","howToFix":"Combine months or groups if you can. If not, look at more than one point before you act."},
    "spc.denominators-vary-widely": {"message":"The largest denominator is at least {greatest} times the smallest, so some points are much less certain than others.","howToFix":"Look at the limits of each point, not only at its height. Check the small denominators."},
    "spc.zero-variation": {"message":"All values of phase {phase} are the same, so there is no variation to judge.","howToFix":"Check that the values were measured again each time."},
    "spc.patterns-not-judged": {"message":"On an MR chart only single points of the rule set are judged. Neighboring moving ranges share a value, so runs of them mean nothing.","howToFix":"Look for patterns on the I chart of the same data."},
    "spc.subgroups-too-large-for-ranges": {"message":"Subgroups of more than {greatest} values: {count}. Their ranges are not used.","howToFix":"Use sigma from standard deviations (sigmaFrom), and an S chart instead of an R chart."},
    "spc.values-tied": {"message":"Values that are equal to one before them: {count} of {all}. T and G charts expect few of these, and their limits and runs are less exact.","howToFix":"Record times more exactly, such as days and hours, or count cases instead of days."},
    "spc.unit-without-id": {"message":"Unit {place} has no id.","howToFix":"Give each unit its code or name as id, a text that is not empty."},
    "spc.unit-repeated": {"message":"Unit {place} has the same id as an earlier unit.","howToFix":"Give each school or district once. A funnel compares units in one period."},
    "spc.unit-not-finite": {"message":"Unit {place}: {field} is not a number that can be compared.","howToFix":"Give a number from 0 to 1,000,000,000,000, or null where there is none."},
    "spc.unit-not-share": {"message":"Unit {place}: a share needs whole numbers of students, and no more counted than there are.","howToFix":"Correct the numbers. If one student can count several times, compare rates: kind: rate."},
    "spc.no-units": {"message":"No unit has both a number and a denominator above zero.","howToFix":"Give y and n for at least one unit."},
    "spc.target-out-of-scale": {"message":"The target does not lie on the scale of the values.","howToFix":"Give a share above 0 and below 1, such as 0.25 for 25 percent, or a rate above 0."},
    "spc.units-differ-widely": {"message":"The units differ by more than chance explains. Many then lie beyond limits of chance alone, which says little about any one of them.","howToFix":"Ask for limits that allow for it: limits: additive. Then look for what the units do not have in common, such as grades or ways of counting."},
    "spc.few-units": {"message":"With {count} {count|unit|units} it is not known how much units usually differ, so these limits are rough.","howToFix":"Use limits: exact for fewer than {least} units."},
  },
  words: {
  },
} as const satisfies Messages;
