/**
 * Reads how long somebody was in a meeting, in minutes, as meeting tools write it: `42`, `42 min`, `1h 2m 3s`, `1 hr 2 min`,
 * `1:02:03`; `null` for anything else. Seconds are cut off.
 */
export function minutesIn(text: string): number | null {
  const plain = text.trim().toLowerCase();
  if (plain.length > 40) return null;
  const clock = /^(\d{1,3}):(\d{2}):(\d{2})$/.exec(plain);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  if (/^\d{1,5}(\.\d{1,4})?$/.test(plain)) return Math.floor(Number(plain));
  const parts = /^(?:(\d{1,3}) ?h[a-z]*\.?)? ?(?:(\d{1,5}) ?m[a-z]*\.?)? ?(?:(\d{1,6}) ?s[a-z]*\.?)?$/.exec(
    plain,
  );
  if (!parts || plain === '') return null;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  return hours * 60 + minutes + Math.floor(seconds / 60);
}
