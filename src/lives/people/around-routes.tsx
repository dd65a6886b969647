import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank } from '#ground/govuk/form.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { setNeedTypes } from './about-actions.ts'
import { complaints } from './about-page-words.ts'
import { authorityRoutes } from './authority-routes.tsx'
import { carerRoutes } from './carer-routes.tsx'
import { consentRoutes } from './consent-routes.tsx'
import { NEED_TYPES } from './kinds-of-need.ts'
import { NeedTypesPage } from './pages/around-forms.tsx'
import { staffView } from './pages/person-page.tsx'
import { peoplePaths } from './paths.ts'
import { openPerson, readWithDates, ticked } from './person-record-routes.ts'

const TypesForm = z.object({ types: ticked(NEED_TYPES).refine((all) => all.length > 0) })

/** Who is around the person: carers and holders of documents; what the person consented to; why they need support. */
export function aroundRoutes(platform: Platform): Hono<Signed> {
  return new Hono<Signed>()
    .route('/', carerRoutes(platform))
    .route('/', authorityRoutes(platform))
    .route('/', consentRoutes(platform))
    .route('/', needTypeRoutes(platform))
}

function needTypeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(peoplePaths.needTypes.pattern, may('assess', 'need types seen'), (c) =>
    openPerson(platform, c, 'plan', async (_, { flag }) => {
      const form = blank<string>({ types: flag.needTypes })
      return c.html(<NeedTypesPage frame={c.get('frame')} {...{ flag, form }} />)
    }),
  )

  routes.post(peoplePaths.needTypes.pattern, may('assess', 'need types written'), async (c) => {
    const view = staffView(c.get('frame'))
    const body = await c.req.parseBody({ all: true })
    const read = readWithDates(TypesForm, body, { types: complaints.chooseSome(view) }, [])
    return openPerson(platform, c, 'plan', async (db, opened) => {
      const { flag, personId } = opened
      if (!read.ok)
        return c.html(
          <NeedTypesPage frame={c.get('frame')} {...{ flag, form: read.refusal }} />,
          422,
        )
      await setNeedTypes(db, opened, read.value.types)
      return c.redirect(peoplePaths.about.to({ personId }), 303)
    })
  })

  return routes
}
