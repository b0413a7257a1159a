import type { Field, Fields } from 'csmhs/form';

/** A way to a field: keys, and places in lists. */
export type Path = readonly (string | number)[];

/** Finds the field that has an input or a frame of its own on the page; `undefined` where a way leads to none. */
export function fieldAt(fields: Fields, [key, ...rest]: Path): Field | undefined {
  const field = Object.hasOwn(fields, key ?? '') ? fields[key!] : undefined;
  if (!field || rest.length === 0) return field;
  return insideAt(field, rest);
}

function insideAt(field: Field, path: Path): Field | undefined {
  switch (field.type) {
    case 'group':
      return fieldAt(field.fields, path);
    case 'list':
      // Words of a list are filled in one input.
      if (field.of.type !== 'group') return undefined;
      return path.length === 1 ? field.of : insideAt(field.of, path.slice(1));
    case 'map':
      return path.length === 1 ? field.of : insideAt(field.of, path.slice(1));
    case 'either':
      return field.of[0] && insideAt(field.of[0], path);
    case 'variants':
      return fieldAt(Object.assign({}, ...Object.values(field.of)), path);
    default:
      return undefined;
  }
}

/** Gives the name of the nearest input or frame that stands for a way: `team.members.2.email`; empty for the whole form. */
export function nameAt(fields: Fields, path: Path): string {
  const steps = path.findLastIndex((_, i) => fieldAt(fields, path.slice(0, i + 1)) !== undefined);
  return path.slice(0, steps + 1).join('.');
}
