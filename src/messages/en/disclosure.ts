// biome-ignore-all format: a line a rule.
import type { Messages } from '../../core/describeFinding.js';

// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.

/** English of the room `disclosure`. */
export const en = {
  locale: 'en',
  rules: {
    "disclosure.policy-field-unknown": {"message":"The policy has a field[ \"{field}\"] that is not known.","howToFix":"Correct its spelling or remove it.[ Nearest known: {nearest}.] A field that is not read could leave students unprotected.","quotes":["field","nearest"]},
    "disclosure.percent-band-reversed": {"message":"In a percent band, the lower end is not below the upper end.","howToFix":"Give `from` that is at most `to`, and `low` that is below `high`."},
    "disclosure.table-empty": {"message":"The table has no cells.","howToFix":"Send at least one dimension and one cell."},
    "disclosure.cell-not-count": {"message":"The cell {cell} is not a whole number of 0 or more.","howToFix":"Give the count itself, or null if it arrived hidden. A mark such as \"*\" or \"<11\" is not a count.","quotes":["cell"]},
    "disclosure.cell-twice": {"message":"The cell {cell} is listed more than once.","howToFix":"List each cell once.","quotes":["cell"]},
    "disclosure.tree-broken": {"message":"In the dimension {dimension}, the code {cell} is in more than one place, or below itself.","howToFix":"Give each code only one parent, and give the root none.","quotes":["dimension","cell"]},
    "disclosure.single-child": {"message":"In the dimension {dimension}, {cell} has only one part, so both have the same numbers.","howToFix":"No change is needed. Both are hidden or neither is.","quotes":["dimension","cell"]},
    "disclosure.total-inconsistent": {"message":"The numbers in \"{line}\" do not add up.","howToFix":"Correct the total or its parts. A table that does not add up cannot be shown to be safe."},
    "disclosure.no-table-fits": {"message":"No whole numbers in the cells that arrived hidden match the numbers that are known.","howToFix":"Compare the totals with their parts in the lines that have cells without a count."},
    "disclosure.fit-not-found": {"message":"The search for whole numbers in the cells without a count stopped at the limit of {steps} steps. That does not prove the numbers wrong.","howToFix":"Allow more steps in the policy, give the counts of some of these cells, or leave out some rates."},
    "disclosure.rate-inconsistent": {"message":"The percentage of {cell} does not match its two counts.","howToFix":"Compute it again from numerator and denominator. Round once, half up.","quotes":["cell"]},
    "disclosure.cell-arrived-hidden": {"message":"The cell {cell} arrived already hidden. It is treated as small and unknown, never as zero.","howToFix":"No change is needed. If you know the count, give it: fewer other cells may have to be hidden.","quotes":["cell"]},
    "disclosure.cell-in-no-line": {"message":"The cell {cell} does not belong to a total, so only its own count was checked.","howToFix":"Check the spelling of its codes, or add the total that it is part of.","quotes":["cell"]},
    "disclosure.small-cell-must-be-published": {"message":"The cell {cell} must be published, but its count is too small to show.","howToFix":"Remove it from the list of cells that must be published, or publish a coarser table.","quotes":["cell"]},
    "disclosure.protection-impossible": {"message":"The cell {cell} cannot be protected: it follows from {line}.","howToFix":"Allow one of the cells that must be published to be hidden. Or publish a coarser table, such as quarters or merged groups.","quotes":["cell"]},
    "disclosure.steps-spent": {"message":"The table is too large or too complex to be shown safe within the {steps} steps that the policy allows.","howToFix":"Allow more steps in the policy, or publish a coarser table."},
    "disclosure.bounds-unproven": {"message":"For {count} hidden {count|cell|cells} the search stopped at the limit of {steps} steps. The true range may be wider than the one shown.","howToFix":"Allow more steps in the policy. Until then, treat a cell that is marked as unproven as if its range were exact."},
    "disclosure.already-public": {"message":"The small cell {cell} is already known from an earlier release.","howToFix":"Hiding it now protects no one. Decide with legal counsel, then allow it in the policy (alreadyPublic: note).","quotes":["cell"]},
    "disclosure.already-public-noted": {"message":"The small cell {cell} is already known from an earlier release and stays known.","howToFix":"Consider withdrawing the earlier release.","quotes":["cell"]},
    "disclosure.correction-must-be-published": {"message":"The cell {cell} must be published, but it has changed by a small number since an earlier release.","howToFix":"Remove it from the list of cells that must be published, or collect corrections until the change is large. With periodGuard: false the policy allows it.","quotes":["cell"]},
    "disclosure.grand-total-withheld": {"message":"The grand total {cell} is withheld, because it has changed since an earlier release.","howToFix":"No change is needed. To show it anyway, list its cell under mustPublish. The release is then refused if the total would give a small count away.","quotes":["cell"]},
    "disclosure.hidden-cell-unknown": {"message":"The cell {cell} should be hidden but is not in the table.","howToFix":"Check the spelling of its codes.","quotes":["cell"]},
  },
  words: {
  },
} as const satisfies Messages;
