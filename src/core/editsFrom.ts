/** Counts the edits from one word to another; more than `most` come back as some number above it. */
export type EditsTo = (other: string, most: number) => number;

/**
 * Makes a counter of the edits that lead from a word to others: a letter put in, left out or changed, or two
 * neighbors swapped (optimal string alignment).
 *
 * Words up to 32 letters are held against another in one step a letter, whole columns of the table at once as the
 * bits of a number: a file with thousands of unknown headings must not wait for its hints.
 *
 * @see hyyro-2003
 */
export function editsFrom(word: string): EditsTo {
  const edits = word.length <= 32 ? byBits(word) : byTable(word);
  return (other, most) => (Math.abs(word.length - other.length) > most ? most + 1 : edits(other, most));
}

/** Bit i of each number stands for letter i of the word; `up` and `down` tell where a column of the table rises and falls. */
function byBits(word: string): EditsTo {
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

/** The table itself, row by row, of which only the last two are kept. */
function byTable(word: string): EditsTo {
  return (other, most) => {
    let before = new Int32Array(other.length + 1);
    let above = Int32Array.from(before, (_, j) => j);
    let row = new Int32Array(other.length + 1);
    for (let i = 1; i <= word.length; i++) {
      const letter = word[i - 1];
      let least = i;
      row[0] = i;
      for (let j = 1; j <= other.length; j++) {
        const change = letter === other[j - 1] ? 0 : 1;
        let edits = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + change);
        if (i > 1 && j > 1 && letter === other[j - 2] && word[i - 2] === other[j - 1])
          edits = Math.min(edits, before[j - 2]! + 1);
        row[j] = edits;
        if (edits < least) least = edits;
      }
      if (least > most) return least;
      [before, above, row] = [above, row, before];
    }
    return above[other.length]!;
  };
}
