/**
 * Reads when somebody joined or left, as meeting tools write it: `09:00`, `9:00:30 AM`, `10/6/20, 9:00 AM`, `2020-10-06 09:00`. Gives
 * minutes, since midnight where there is no day; `null` for anything else.
 */
export function clockIn(text: string | undefined): { readonly at: number; readonly hasDay: boolean } | null {
  const plain = text === undefined || text.length > 40 ? '' : text.trim().replaceAll('\u202f', ' ');
  const parts = CLOCK.exec(plain);
  if (!parts) return null;
  const [hours, minutes, seconds] = [parts[2], parts[3], parts[4] ?? 0].map(Number) as [
    number,
    number,
    number,
  ];
  const half = parts[5]?.toLowerCase();
  if (hours > 23 || minutes > 59 || seconds > 59 || (half && hours > 12)) return null;
  const hour = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  const day = parts[1] === undefined ? 0 : dayIn(parts[1]);
  if (day === null) return null;
  return { at: day * 1440 + hour * 60 + minutes + seconds / 60, hasDay: parts[1] !== undefined };
}

const CLOCK =
  /^(?:(\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2})(?:, ?| |T))?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?$/i;

/** The days since 1970 of a day; a day or month that cannot be only moves it. */
function dayIn(text: string): number | null {
  const parts = text.split(/[/-]/).map(Number) as [number, number, number];
  const [year, month, day] = text.includes('-') ? parts : [parts[2], parts[0], parts[1]];
  const time = Date.UTC(year < 100 ? year + 2000 : year, month - 1, day);
  return Number.isFinite(time) ? time / 86_400_000 : null;
}
