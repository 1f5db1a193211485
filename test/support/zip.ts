import { crc32, deflateRawSync } from "node:zlib";

interface Entry {
  readonly name: string;
  readonly data: Uint8Array;
  /** 0 stored, 8 deflate; anything else: `data` is compressed already, and `size` its size before. */
  readonly method?: number;
  readonly size?: number;
  readonly isEncrypted?: boolean;
}

interface End {
  /** Entries that there are, as it says. */
  readonly count?: number;
  /** It says so as archives of very many entries do. */
  readonly zip64?: boolean;
}

/** A zip archive, written by hand so that tests may write bad ones. */
export function zipOf(
  entries: readonly Entry[],
  { count = entries.length, zip64 = false }: End = {},
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, method = 8, size = data.length, isEncrypted = false } of entries) {
    const stored = method === 8 ? deflateRawSync(data) : Buffer.from(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isEncrypted ? 0x801 : 0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(method === 93 ? 0 : crc32(data), 10);
    common.writeUInt32LE(stored.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), stored]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, rest, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(zip64 ? 0xffff : count, 4);
  end.writeUInt16LE(zip64 ? 0xffff : count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  const large = zip64 ? [zip64End(count, size, offset)] : [];
  return Buffer.concat([...parts, ...directory, ...large, Buffer.from("PK\x05\x06"), end]);
}

/** The end record of large archives, and where it is. */
function zip64End(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(76);
  end.write("PK\x06\x06", "latin1");
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.write("PK\x06\x07", 56, "latin1");
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
