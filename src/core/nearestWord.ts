/**
 * Finds the known word that a mistyped one was probably meant to be: the fewest edits away, compared
 * without case and punctuation; `null` where nothing is near (more than a third of the letters differ).
 *
 * An edit is a letter put in, left out or changed, or two neighbors swapped (optimal string alignment).
 *
 * @example
 * nearestWord('Screend', ['enrolled', 'screened']) // => 'screened'
 */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const plain = plainOf(word).slice(0, 60);
  let nearest: string | null = null;
  let fewest = Math.max(1, Math.ceil(plain.length / 3)) + 1;
  for (const candidate of known) {
    const edits = editsBetween(plain, plainOf(candidate));
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}

function plainOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
