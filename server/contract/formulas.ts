/**
 * A text as the cell of a file meant for a spreadsheet: one that it would take for a formula is prefixed with `'`.
 * Texts that already start so are prefixed too, so that `unguarded` gives back exactly what was written.
 */
export function guarded(text: string): string {
  return /^'*[=+\-@]/.test(text) ? `'${text}` : text;
}

/** The text that `guarded` made a cell of. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
