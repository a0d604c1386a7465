/** A file as the system names it and as reports do. */
export interface ShownFile {
  readonly path: string;
  readonly shownPath: string;
}
