import { gzipSync } from 'node:zlib';

/** 1 MB of gzip that decompresses to 1 GB of zeros: 16 members of 64 MB (RFC 1952 section 2.2). */
export const GIGABYTE_OF_GZIP: Buffer = Buffer.concat(
  Array<Buffer>(16).fill(gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 })),
);
