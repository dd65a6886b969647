import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { providerOf } from '#ground/access/record.ts'
import { blank, type Form, readForm } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { keptSessions } from '#lives/offer/session-policies.ts'
import { spanOfShare } from './kept.ts'
import { holdTalk, savePosts } from './kept-actions.ts'
import { keptPaths } from './kept-paths.ts'
import { keptOf, postsOf } from './kept-queries.ts'
import { keptWords } from './kept-words.ts'
import { KeptPage } from './pages/kept.tsx'
import { type PostsField, PostsPage } from './pages/posts.tsx'

/** How far providers keep their days, for those who buy from them; and the posts that each says it has. */
export function keptRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(keptPaths.report.pattern, may('check-providers', 'kept days seen'), (c) =>
    report(platform, c),
  )

  routes.post(keptPaths.talk.pattern, may('check-providers', 'quality talk held'), async (c) => {
    const { councilId, accountId } = c.get('reader')
    const talkId = idIn(c, 'talkId')
    const { agreed } = await c.req.parseBody()
    const talk = { councilId, accountId, talkId, now: platform.now() }
    const said = typeof agreed === 'string' ? agreed.slice(0, 2_000) : ''
    const done = await platform.transaction(councilId, (db) =>
      holdTalk(db, { ...talk, agreed: said }),
    )
    if (done.ok) return c.redirect(keptPaths.report.to(), 303)
    return report(platform, c, { [talkId]: keptWords.agreedMissing(c.get('frame').view) })
  })

  routes.get(keptPaths.posts.pattern, may('run-sessions', 'own posts seen'), (c) =>
    posts(platform, c),
  )
  routes.post(keptPaths.posts.pattern, may('run-sessions', 'own posts said'), async (c) => {
    const words = keptWords.wholeNumber(c.get('frame').view)
    const read = readForm(Posts, await c.req.parseBody(), { posts: words, vacant: words })
    if (!read.ok) return posts(platform, c, read.refusal)
    const { councilId, accountId } = c.get('reader')
    const saying = { councilId, accountId, providerId: providerOf(c.get('reader')) }
    await platform.transaction(councilId, (db) =>
      savePosts(db, { ...saying, ...read.value, now: platform.now() }),
    )
    return c.redirect(`${keptPaths.posts.to()}?saved=1`, 303)
  })

  return routes
}

const count = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/)
  .transform(Number)
const Posts = z
  .object({ posts: count, vacant: count })
  .refine(({ posts: all, vacant }) => vacant <= all, { path: ['vacant'] })

/** A provider's own posts, and those that nobody has: a part of how steady it is. */
async function posts(
  platform: Platform,
  c: Context<Signed>,
  refused?: Form<PostsField>,
): Promise<Response> {
  const reader = c.get('reader')
  const said = await platform.transaction(reader.councilId, (db) =>
    postsOf(db, reader.councilId, providerOf(reader)),
  )
  const form =
    refused ?? blank({ posts: said?.posts?.toString(), vacant: said?.vacant?.toString() })
  const wasSaved = c.req.query('saved') !== undefined
  const page = <PostsPage frame={c.get('frame')} {...{ form, said, wasSaved }} />
  return c.html(page, refused ? 422 : 200)
}

async function report(
  platform: Platform,
  c: Context<Signed>,
  errors: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { councilId } = c.get('reader')
  const today = dayOf(platform.now())
  const found = await platform.transaction(councilId, async (db) => {
    const rules = await policiesOn(db, { councilId, on: today }, { kept: keptSessions })
    if (!rules.ok) return undefined
    const { kept: rule } = rules.value
    return { rule, kept: await keptOf(db, councilId, spanOfShare(today, rule)) }
  })
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return c.html(<KeptPage frame={c.get('frame')} errors={errors} {...found} />, status)
}
