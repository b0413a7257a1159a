import type { EditsTo } from './editsTo.js';

/** Counts edits of a word of any length: the table itself, row by row, of which only the last two are kept. */
export function editsByTable(word: string): EditsTo {
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
