/** Writes a number of an axis or a table: twelve digits at most, thousands set apart by commas, `2,400` and `0.5`. */
export function tickLabel(value: number): string {
  const [whole, part] = `${Number(value.toPrecision(12))}`.split('.');
  if (whole!.includes('e')) return `${value}`;
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}
