/** Why a command can't do what it was asked: one line that names the file and the place. */
export class Failure extends Error {
  override readonly name = 'Failure';

  /** @param place the file, with line and column where they are known: `models/x.json:12:5` */
  constructor(place: string | undefined, reason: string) {
    super(place === undefined ? reason : `${place}: ${reason}`);
  }
}

/** What the system says of a failed read or write: `EACCES`, or its own words. */
export function causeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
