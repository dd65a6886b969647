/** The tablet's own clock, which may be wrong: nothing is put in order by it. Everything in the browser reads it here. */
export const deviceNow = (): number => Date.now()
