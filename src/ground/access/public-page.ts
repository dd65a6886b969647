import type { Context } from 'hono'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Signed } from './may.ts'
import { type PublicGiven, publicCouncil } from './public-council.ts'
import type { Council } from './reader.ts'

/** The council in the address, where it names one; else that of whoever is signed in; else the host's. */
export async function councilAsked(
  given: PublicGiven,
  c: Context<Signed>,
): Promise<Council | undefined> {
  const key = c.req.param('council')
  const own = key === undefined ? c.get('visitor')?.council : undefined
  return own ?? (await publicCouncil(given)(c.req.url, key))
}

/** A page for anyone says whose it is, where nobody is signed in and the frame does not know. */
export function frameOf(c: Context<Signed>, { nameEn, nameCy }: Council): Frame {
  const frame = c.get('frame')
  return { ...frame, councilName: frame.view.language === 'cy' ? nameCy : nameEn }
}
