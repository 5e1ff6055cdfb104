/** Anything console-like. Each method gets one line of text and one object of details, both free of secrets. */
export interface Logger {
  debug(message: string, details: Readonly<Record<string, unknown>>): void;
  info(message: string, details: Readonly<Record<string, unknown>>): void;
  warn(message: string, details: Readonly<Record<string, unknown>>): void;
  error(message: string, details: Readonly<Record<string, unknown>>): void;
}
