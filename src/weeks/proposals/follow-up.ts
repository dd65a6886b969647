import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'

/** Whoever asks to talk is talked with within so many days. */
const TALK_WITHIN_DAYS = 7

/** The last day on which somebody may still come to talk. */
export const talkBy = (askedAt: Date): Day => addDays(dayOf(askedAt), TALK_WITHIN_DAYS)
