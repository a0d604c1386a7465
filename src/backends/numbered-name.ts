/** A numbered sibling as Papyra names it: `.1` and up, no leading zero; more digits are a date or a port. */
export const NUMBERED = /^(.+)\.([1-9]\d{0,2})$/s;
