const MEGABYTE = 1_000_000;

/** In: at least one digit behind the comma; noughts at the end are dropped. */
const decimal = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/\.?0+$/, '')
    .replace('.', ',');

/** Bytes for readers: "640 KB", "12,3 MB". */
export const inBytes = (bytes: number): string =>
  bytes >= MEGABYTE ? `${decimal(bytes / MEGABYTE, 1)} MB` : `${Math.ceil(bytes / 1000)} KB`;

/** Milliseconds for readers: "3,42 giây". */
export const inSeconds = (milliseconds: number): string => `${decimal(milliseconds / 1000, 2)} giây`;
