/** A file and how long it was when it was looked at, in bytes. */
export interface SizedFile {
  readonly path: string;
  readonly size: number;
}

/** A file as the system names it and as reports do. */
export interface ShownFile {
  readonly path: string;
  readonly shownPath: string;
}
