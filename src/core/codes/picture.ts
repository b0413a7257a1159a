/** No code is longer, and no text that is longer is looked at. */
export const LONGEST_CODE = 40;

/** The pattern of a picture, without the marks for the ends of the text. It has one road through every text. */
export function bodyOf(picture: string): string {
  // Equal signs in a row are counted: `\d{8}`.
  return picture.replace(/(.)\1*/gsu, (run: string, sign: string) => {
    const times = Array.from(run).length;
    return times === 1 ? partOf(sign) : `${partOf(sign)}{${times}}`;
  });
}

/** The pattern of one sign of a picture. */
export function partOf(sign: string): string {
  if (sign === '9') return '\\d';
  return sign === 'A' ? '[A-Za-z]' : sign.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
}

/** Makes the test of a picture. */
export function fitOf(picture: string): (text: string) => boolean {
  const pattern = new RegExp(`^${bodyOf(picture)}$`);
  // Codes of other widths are told without a look at their signs.
  return (text) => text.length === picture.length && pattern.test(text);
}

/** Whether a text of this picture is a number, which a spreadsheet takes for one. */
export function isOfDigits(picture: string): boolean {
  return /^\d+$/.test(picture);
}

/** Says a picture in words: `eight digits`. */
export function pictureInWords(picture: string): string {
  const { length } = picture;
  if (/^9+$/.test(picture)) return `${NUMBERS[length - 1] ?? length} ${length === 1 ? 'digit' : 'digits'}`;
  return `${picture} with a digit for 9 and a letter for A`;
}

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
];

/** Makes a text that fits a picture. */
export function exampleOf(picture: string): string {
  let digit = 0;
  let letter = 0;
  return picture.replace(/[9A]/g, (sign) =>
    sign === '9' ? String(++digit % 10) : String.fromCharCode(65 + (letter++ % 26)),
  );
}
