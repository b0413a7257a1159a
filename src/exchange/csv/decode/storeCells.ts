/**
 * Stores the cells of a row under the ids of their measures.
 *
 * One line a measure, since an engine remembers one name for each line that stores: in a loop it has to look up
 * every name in every row, which takes eight times as long. A test holds it equal to that loop.
 */
export function storeCells<Value>(
  values: Record<string, Value>,
  ids: readonly string[],
  cells: readonly Value[],
): void {
  const count = ids.length;
  if (count > 0) values[ids[0]!] = cells[0]!;
  if (count > 1) values[ids[1]!] = cells[1]!;
  if (count > 2) values[ids[2]!] = cells[2]!;
  if (count > 3) values[ids[3]!] = cells[3]!;
  if (count > 4) values[ids[4]!] = cells[4]!;
  if (count > 5) values[ids[5]!] = cells[5]!;
  if (count > 6) values[ids[6]!] = cells[6]!;
  if (count > 7) values[ids[7]!] = cells[7]!;
  if (count > 8) values[ids[8]!] = cells[8]!;
  if (count > 9) values[ids[9]!] = cells[9]!;
  if (count > 10) values[ids[10]!] = cells[10]!;
  if (count > 11) values[ids[11]!] = cells[11]!;
  if (count > 12) values[ids[12]!] = cells[12]!;
  if (count > 13) values[ids[13]!] = cells[13]!;
  if (count > 14) values[ids[14]!] = cells[14]!;
  if (count > 15) values[ids[15]!] = cells[15]!;
  if (count > 16) values[ids[16]!] = cells[16]!;
  if (count > 17) values[ids[17]!] = cells[17]!;
  if (count > 18) values[ids[18]!] = cells[18]!;
  if (count > 19) values[ids[19]!] = cells[19]!;
  if (count > 20) values[ids[20]!] = cells[20]!;
  if (count > 21) values[ids[21]!] = cells[21]!;
  if (count > 22) values[ids[22]!] = cells[22]!;
  if (count > 23) values[ids[23]!] = cells[23]!;
  if (count > 24) values[ids[24]!] = cells[24]!;
  if (count > 25) values[ids[25]!] = cells[25]!;
  if (count > 26) values[ids[26]!] = cells[26]!;
  if (count > 27) values[ids[27]!] = cells[27]!;
  if (count > 28) values[ids[28]!] = cells[28]!;
  if (count > 29) values[ids[29]!] = cells[29]!;
  if (count > 30) values[ids[30]!] = cells[30]!;
  if (count > 31) values[ids[31]!] = cells[31]!;
  if (count > 32) values[ids[32]!] = cells[32]!;
  if (count > 33) values[ids[33]!] = cells[33]!;
  if (count > 34) values[ids[34]!] = cells[34]!;
  if (count > 35) values[ids[35]!] = cells[35]!;
  if (count > 36) values[ids[36]!] = cells[36]!;
  if (count > 37) values[ids[37]!] = cells[37]!;
  if (count > 38) values[ids[38]!] = cells[38]!;
  if (count > 39) values[ids[39]!] = cells[39]!;
  if (count > 40) values[ids[40]!] = cells[40]!;
  if (count > 41) values[ids[41]!] = cells[41]!;
  if (count > 42) values[ids[42]!] = cells[42]!;
  if (count > 43) values[ids[43]!] = cells[43]!;
  if (count > 44) values[ids[44]!] = cells[44]!;
  if (count > 45) values[ids[45]!] = cells[45]!;
  if (count > 46) values[ids[46]!] = cells[46]!;
  if (count > 47) values[ids[47]!] = cells[47]!;
  for (let i = 48; i < count; i++) values[ids[i]!] = cells[i]!;
}
