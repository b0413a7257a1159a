import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8, isUtf8, utf16Units } from '../../src/exchange/text/utf8.js';
import { utf16Reader } from '../../src/exchange/text/utf16.js';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        0x41,
        0x80,
        0xbf,
        0xc2,
        0xc3,
        0xe0,
        0xa0,
        0xed,
        0x9f,
        0xef,
        0xf0,
        0x90,
        0xf4,
        0x8f,
        0xff,
      ),
    )
    .map((list) => Uint8Array.from(list)),
);

test('any bytes are decoded as the platform decodes them', () => {
  const platform = new TextDecoder('utf-8', { ignoreBOM: true });
  const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  fc.assert(
    fc.property(bytes, (any) => {
      const text = platform.decode(any);
      expect(decodeUtf8(any, 0, any.length)).toBe(text);
      expect(utf16Units(any, 0, any.length)).toBe(text.length);
      let isStrict = true;
      try {
        strict.decode(any);
      } catch {
        isStrict = false;
      }
      expect(isUtf8(any, 0, any.length)).toBe(isStrict);
    }),
    { numRuns: 1000 },
  );
});

test('any text is encoded as the platform encodes it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\ud83d', '\ude00', '\u0000') }),
      (text) => {
        expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      },
    ),
  );
});

test('UTF-16 becomes the same text however it is cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.boolean(),
      fc.array(fc.nat(200)),
      (text, bigEndian, cuts) => {
        const stored = new Uint8Array(text.length * 2);
        const view = new DataView(stored.buffer);
        for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
        const reader = utf16Reader(bigEndian);
        const places = [...cuts.map((cut) => cut % (stored.length + 1)).sort((a, b) => a - b), stored.length];
        let from = 0;
        let read = '';
        for (const to of places) {
          const piece = reader.read(stored.subarray(from, to));
          read += decodeUtf8(piece, 0, piece.length);
          from = to;
        }
        const rest = reader.end();
        read += decodeUtf8(rest, 0, rest.length);
        expect(read).toBe(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)),
        );
      },
    ),
  );
});
