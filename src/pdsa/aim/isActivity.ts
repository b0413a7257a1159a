/**
 * How an aim begins, in English, that names something to do and not something to reach: as an order (`provide training`)
 * or as a name (`providing training`).
 *
 * A hint and no proof: it only raises a warning.
 *
 * @see proposal p01 (a result, not an activity)
 */
const ACTIVITIES =
  /^(?:adopt|buy|conduct|creat|deliver|develop|distribut|establish|implement|introduc|organi[sz]|purchas|recruit)(?:e|ing)?\b|^(?:hire|provide)\b|^(?:roll|rolling) out\b|^(?:set|setting) up\b/;

/** Words that are names as often as orders (`plan adherence`): orders only before what is to be done. */
const ORDERS =
  /^(?:build|building|form|hiring|hold|launch|meet|offer|offering|plan|providing|run|schedule|start|train|use|write)(?: with)? (?:an?|the|our|all|each|every|new|more|one|two|three|staff|teachers|counselors|meetings|software|training|trainings|using|workshops)\b/;

/** Tells whether an aim names an activity instead of a result: `We will set up a team`, not `Use of restraint falls by half`. */
export function isActivity(outcome: string): boolean {
  const start = outcome
    .trim()
    .toLowerCase()
    .replace(/^(?:by|in|until) [^,]{1,40}, /, '')
    .replace(/^(?:(?:the|our) (?:district|school|team)|we) (?:will|wants? to|plans? to) /, '')
    .replace(/^(?:we |to |will |want to |plan to )+/, '');
  return ACTIVITIES.test(start) || ORDERS.test(start);
}
