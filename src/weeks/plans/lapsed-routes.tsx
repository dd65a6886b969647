import type { ErrorHandler } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import { asId } from '#ground/kernel/id.ts'
import { lapsedIn } from './lapsed-fault.ts'
import { LapsedPage, type Typed } from './pages/lapsed.tsx'

/** Answers a fault about a lapsed rule with the page that says so; any other fault is not ours. */
export const sayLapsed: ErrorHandler<Signed> = async (fault, c) => {
  const lapsed = lapsedIn(fault)
  if (!lapsed) throw fault
  const { permissions } = c.get('reader')
  const personId = c.req.param('personId')
  const body = c.req.method === 'POST' ? await c.req.parseBody({ all: true }) : {}
  const again = c.req.method === 'POST' ? { action: c.req.path, typed: typedIn(body) } : undefined
  const page = (
    <LapsedPage
      {...{ frame: c.get('frame'), lapsed, again }}
      personId={asId(personId)}
      maySetRules={permissions.has('set-policies')}
    />
  )
  return c.html(page, 422)
}

/** Everything that was sent, as it was sent, but files: a browser does not let them be sent again. */
const typedIn = (body: Readonly<Record<string, unknown>>): Typed =>
  Object.entries(body).flatMap(([name, sent]) =>
    (Array.isArray(sent) ? sent : [sent]).flatMap((value) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )
