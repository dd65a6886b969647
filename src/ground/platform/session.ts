export type Row = Readonly<Record<string, unknown>>

/**
 * Runs SQL on one held connection. Without values the text may hold several statements; what they return is put
 * together.
 */
export type Run = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>
