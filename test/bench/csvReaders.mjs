// The peers' CSV readers: each takes a file and hands over records of text, keyed by heading.
import { createReadStream, readFileSync } from 'node:fs';

const CHUNK = { highWaterMark: 1 << 18 };

const drain = (stream, onRecord) =>
  new Promise((resolve, reject) => {
    stream.on('data', onRecord).on('end', resolve).on('error', reject);
  });

export const csvReaders = {
  async 'papaparse-stream'() {
    const { default: Papa } = await import('papaparse');
    return (file, onRecord) => {
      const parse = Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true });
      return drain(createReadStream(file, { encoding: 'utf8', ...CHUNK }).pipe(parse), onRecord);
    };
  },
  async 'papaparse-string'() {
    const { default: Papa } = await import('papaparse');
    return (file, onRecord) => {
      const { data } = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
      for (const record of data) onRecord(record);
    };
  },
  async 'csv-parse'() {
    const { parse } = await import('csv-parse');
    return (file, onRecord) => drain(createReadStream(file, CHUNK).pipe(parse({ columns: true })), onRecord);
  },
  async udsv() {
    const { inferSchema, initParser } = await import('udsv');
    return async (file, onRecord) => {
      let parser;
      for await (const text of createReadStream(file, { encoding: 'utf8', ...CHUNK })) {
        parser ??= initParser(inferSchema(text));
        parser.chunk(text, parser.stringObjs, onRecord);
      }
      parser.end();
    };
  },
};
