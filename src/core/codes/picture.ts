/** The pattern of a picture for a regular expression or a JSON Schema. It has one road through every text. */
export function patternOfPicture(picture: string): string {
  return `^${bodyOf(picture)}$`;
}

/** The same without the marks for the ends of the text. */
export function bodyOf(picture: string): string {
  // Equal signs in a row are counted: `\d{8}`.
  return picture.replace(/(.)\1*/gsu, (run: string, sign: string) => {
    const times = Array.from(run).length;
    const part =
      sign === '9' ? '\\d' : sign === 'A' ? '[A-Za-z]' : sign.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
    return times === 1 ? part : `${part}{${times}}`;
  });
}

/** Makes the test of a picture. */
export function fitOf(picture: string): (text: string) => boolean {
  const pattern = new RegExp(patternOfPicture(picture));
  return (text) => pattern.test(text);
}
