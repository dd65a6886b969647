import { expect } from 'vitest'
import type { Id } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Built } from '#ground/platform/build.ts'
import type { Works } from '#ground/platform/jobs.ts'
import type { Fact } from '#ground/platform/platform.ts'

/** What the background is seen to do, on either database. */
export type Seen = {
  readonly works: Works
  readonly heard: string[]
  readonly nights: string[]
  readonly minutes: string[]
}

export const seeing = (): Seen => {
  const heard: string[] = []
  const nights: string[] = []
  const minutes: string[] = []
  const hear = (feature: string, tries: number) => {
    let left = tries
    return {
      feature,
      to: 'session-cancelled',
      hear: async (_: unknown, fact: Fact) => {
        left -= 1
        if (left > 0) throw new Error('a job that fails at first')
        heard.push(`${feature} ${fact.kind} ${fact.subject} ${fact.at.toISOString()}`)
      },
    }
  }
  const run = async (_: unknown, night: { readonly councilId: Id; readonly day: string }) => {
    nights.push(`${night.councilId} ${night.day}`)
  }
  const works = {
    listeners: [hear('plans', 1), hear('moves', 1)],
    nights: [{ name: 'demo-roll-on', run }],
    minutes: [
      {
        name: 'fails',
        run: async () => {
          throw new Error('minute work that fails holds up nothing else')
        },
      },
      {
        name: 'alerts',
        run: async (_: unknown, minute: { readonly councilId: Id; readonly now: Date }) => {
          minutes.push(`${minute.councilId} ${minute.now.toISOString()}`)
        },
      },
    ],
  }
  return { works, heard, nights, minutes }
}

const until = (ready: () => Promise<boolean> | boolean) =>
  expect.poll(async () => ready(), { timeout: 25_000, interval: 100 }).toBe(true)

const SUBJECT = '0190bbbb-0000-7000-8000-00000000000a'

/** Tells facts, works, and looks: told in a transaction that failed is never heard; told twice is heard once. */
export async function expectBackgroundWorks(
  { platform, jobs }: Built,
  { heard, nights, minutes }: Seen,
  councilId: Id,
): Promise<void> {
  const at = platform.now()
  const fact = { kind: 'session-cancelled', councilId, subject: SUBJECT, at }
  const undone = platform.transaction(councilId, async (db) => {
    await platform.tell(db, { ...fact, subject: councilId })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  for (let i = 0; i < 2; i += 1)
    await platform.transaction(councilId, async (db) => {
      await platform.tell(db, fact)
      await audit(db, [{ councilId, action: 'session cancelled', at }])
    })
  await jobs.work(platform)
  await until(() => heard.length >= 2 && nights.length >= 1 && minutes.length >= 1)
  const told = `session-cancelled ${SUBJECT} ${at.toISOString()}`
  expect(heard.toSorted()).toEqual([`moves ${told}`, `plans ${told}`])
  expect(nights).toEqual([`${councilId} 2027-03-01`])
  expect(minutes[0]).toBe(`${councilId} ${at.toISOString()}`)
}
