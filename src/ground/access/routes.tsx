import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { isId } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { demoSignIns, signInToDemo, signOut } from './actions.ts'
import { SIGN_IN_COOKIE, SIGNED_OUT_COOKIE } from './identify.ts'
import { anyone, type Signed } from './may.ts'
import { SignInPage } from './pages/sign-in.tsx'
import { accessPaths } from './paths.ts'
import type { Council, Reader } from './reader.ts'
import { words } from './words.ts'

const DemoForm = z.object({ council: z.string().max(60), account: z.string().refine(isId) })

export type AccessOptions = {
  readonly councils: () => Promise<readonly Council[]>
  /** Whether ready-made sign-ins are offered: only where the demo runs. */
  readonly demo: boolean
  /** What a council of the demo is, in a sentence or two. */
  readonly about?: ((council: Council, view: View) => string | undefined) | undefined
  /** Where each reader's day begins. */
  readonly firstPage: (reader: Reader) => string
  /** Cookies travel over HTTPS alone, unless the service itself does not. */
  readonly secure: boolean
}

export function accessRoutes(platform: Platform, options: AccessOptions): Hono<Signed> {
  const routes = new Hono<Signed>()
  const page = async (c: Context<Signed>, error?: string) => {
    const demos = options.demo ? await demoSignIns(platform, await options.councils()) : []
    return c.html(
      <SignInPage frame={c.get('frame')} demos={demos} about={options.about} error={error} />,
      error ? 422 : 200,
    )
  }

  routes.get(accessPaths.front.pattern, anyone('front page'), (c) => {
    const reader = c.get('visitor')
    return c.redirect(reader ? options.firstPage(reader) : accessPaths.signIn.to(), 303)
  })

  routes.get(accessPaths.signIn.pattern, anyone('sign-in page seen'), (c) => page(c))

  routes.post(accessPaths.demoSignIn.pattern, anyone('signed in'), async (c) => {
    const form = DemoForm.safeParse(await c.req.parseBody())
    const council =
      form.success && (await options.councils()).find((known) => known.key === form.data.council)
    const token =
      options.demo && form.success && council
        ? await signInToDemo(platform, council, form.data.account)
        : undefined
    if (!token) return page(c, words.notThere(c.get('frame').view))
    await signOut(platform, getCookie(c, SIGN_IN_COOKIE))
    setCookie(c, SIGN_IN_COOKIE, token, {
      ...{ path: '/', httpOnly: true, sameSite: 'Lax', secure: options.secure },
    })
    return c.redirect(accessPaths.front.to(), 303)
  })

  routes.post(accessPaths.signOut.pattern, anyone('signed out'), async (c) => {
    await signOut(platform, getCookie(c, SIGN_IN_COOKIE))
    deleteCookie(c, SIGN_IN_COOKIE, { path: '/' })
    // For the next page: what this browser keeps of a register is taken away.
    setCookie(c, SIGNED_OUT_COOKIE, 'yes', { path: '/', sameSite: 'Lax', secure: options.secure })
    return c.redirect(accessPaths.signIn.to(), 303)
  })

  return routes
}
