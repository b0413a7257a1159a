import type { EditsTo } from './editsTo.js';

/** Counts edits of a word of up to 32 letters. Bit i of each number stands for letter i of the word; `up` and `down` tell where a column of the table rises and falls. */
export function editsByBits(word: string): EditsTo {
  const places = new Map<number, number>();
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i);
    places.set(letter, (places.get(letter) ?? 0) | (1 << i));
  }
  const last = 1 << (word.length - 1);
  return (other) => {
    if (word === '') return other.length;
    let edits = word.length;
    let up = -1;
    let down = 0;
    let diagonal = 0;
    let before = 0;
    for (let j = 0; j < other.length; j++) {
      const here = places.get(other.charCodeAt(j)) ?? 0;
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = swapped | (((here & up) + up) ^ up) | here | down;
      const right = down | ~(diagonal | up);
      const left = diagonal & up;
      if ((right & last) !== 0) edits++;
      else if ((left & last) !== 0) edits--;
      const rightBelow = (right << 1) | 1;
      up = (left << 1) | ~(diagonal | rightBelow);
      down = diagonal & rightBelow;
      before = here;
    }
    return edits;
  };
}
