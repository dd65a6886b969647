import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { type Form, readForm } from '#ground/govuk/form.ts'
import { ageOn, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, type Pence, readPounds, total, writePounds } from '#ground/kernel/money.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { assessMeans } from './actions.ts'
import type { Charge } from './charge.ts'
import { maximumCharge, type Worked } from './contribution.ts'
import { endingBy, placeAmong, worked } from './financial-assessment.ts'
import { formWords as words } from './form-words.ts'
import type { IncomeKind, Means } from './means.ts'
import { AssessPage } from './pages/assess.tsx'
import { AssessCheckPage } from './pages/assess-check.tsx'
import { ChargePage } from './pages/charge.tsx'
import { type WhatIfField, WhatIfPage } from './pages/what-if.tsx'
import { sayFaults, sayRefusal } from './parts/means-said.ts'
import { formFrom, formOf, type MeansForm, readMeans, withCosts } from './parts/means-typed.ts'
import { contributionPaths } from './paths.ts'
import { assessmentsHeld, chargesOf, chargeTablesOn, latestMeans } from './queries.ts'

const Sent = z.object({ do: z.enum(['add-cost', 'check', 'save', 'change']).catch('check') })

/** Those who see money, those who work with the person or are asked by them, and those who authorise. */
const READERS = ['see-money', 'see-people', 'authorise'] as const

/** What one person pays: to be read, worked out, and tried with other figures. */
export function chargeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(contributionPaths.charge.pattern, may(READERS, 'charge seen'), (c) =>
    showCharge(platform, c, idIn(c, 'personId')),
  )
  routes.get(contributionPaths.assess.pattern, may('assess-means', 'means seen'), (c) =>
    inRecord(platform, c, async (db, about) => {
      const means = await latestMeans(db, about.councilId, about.flag.id)
      const age = ageOn(about.flag.bornOn, about.today)
      const kind = age < 25 ? 'single-18-to-24' : 'single-25-to-pension-age'
      return showForm(db, c, about, formOf(means, kind, about.today))
    }),
  )
  routes.post(contributionPaths.assess.pattern, may('assess-means', 'means assessed'), (c) =>
    assess(platform, c),
  )
  routes.get(contributionPaths.whatIf.pattern, may(READERS, 'charge seen'), (c) =>
    inRecord(platform, c, async (db, { flag, councilId, frame }) => {
      const means = await latestMeans(db, councilId, flag.id)
      return c.html(<WhatIfPage {...{ frame, flag }} form={whatIfForm(means)} />)
    }),
  )
  routes.post(contributionPaths.whatIf.pattern, may(READERS, 'charge tried'), (c) =>
    tryFigures(platform, c),
  )
  return routes
}

type Asked = Context<Signed>

type About = Awaited<ReturnType<typeof aboutOf>>
const aboutOf = async (db: Db, c: Asked, now: Date) => {
  const { councilId, accountId } = c.get('reader')
  const today = dayOf(now)
  const flag = await personFlag(db, councilId, idIn(c, 'personId'), today)
  return { councilId, accountId, today, now, flag, frame: c.get('frame') }
}

/** The person's money, opened for this reader and written down, with the person in view. */
function inRecord<T>(
  platform: Platform,
  c: Asked,
  work: (db: Db, about: About) => Promise<T>,
): Promise<T> {
  const asked = { personId: idIn(c, 'personId'), scope: 'money', as: c.get('auditedAs') } as const
  return openRecord(platform, c.get('reader'), asked, async (db) =>
    work(db, await aboutOf(db, c, platform.now())),
  )
}

const showCharge = (platform: Platform, c: Asked, personId: Id) =>
  inRecord(platform, c, async (db, { frame, flag, councilId, today }) => {
    const all = await chargesOf(db, councilId, personId)
    const holds = (one: Charge) =>
      !one.supersededOn && one.validFrom <= today && (one.validTo ?? today) >= today
    const charge = all.find(holds)
    const others = all.filter((one) => one !== charge)
    const { permissions } = c.get('reader')
    const allowed = {
      assess: permissions.has('assess-means'),
      speakUp: permissions.has('speak-up'),
      people: permissions.has('see-people') || permissions.has('authorise'),
    }
    return c.html(<ChargePage {...{ frame, flag, charge, others }} may={allowed} />)
  })

const NEVER: ReadonlySet<IncomeKind> = new Set(['earnings', 'mobility'])

async function showForm(db: Db, c: Asked, about: About, form: MeansForm) {
  const { frame, flag, councilId, today } = about
  const tables = await chargeTablesOn(db, councilId, today)
  const notCounted = tables.ok ? tables.value.tables.notCounted : NEVER
  const status = form.errors.length > 0 ? 422 : 200
  return c.html(<AssessPage {...{ frame, flag, form, notCounted }} />, status)
}

async function assess(platform: Platform, c: Asked): Promise<Response> {
  const body = await c.req.parseBody({ all: true })
  const asked = Sent.parse(body).do
  const form = formFrom(body)
  const read = readMeans(form)
  return inRecord(platform, c, async (db, about) => {
    const { frame, flag, councilId, accountId, now } = about
    const again = (errors: MeansForm['errors']) =>
      showForm(db, c, about, withCosts({ ...form, errors }))
    if (asked === 'change' || asked === 'add-cost') return again([])
    if (!read.ok) return again(sayFaults(frame.view, read.refusal))
    const { means, from } = read.value
    if (asked === 'check') {
      const tables = await chargeTablesOn(db, councilId, from)
      if (!tables.ok) return again([sayRefusal(frame.view, tables.refusal)])
      const given = { id: '', personId: flag.id, means, assessedOn: about.today, validFrom: from }
      const made = worked(given, tables.value.tables, tables.value.used)
      if (!made.ok) return again([sayRefusal(frame.view, made.refusal)])
      const held = await assessmentsHeld(db, councilId, flag.id)
      const { supersedes, to } = placeAmong(held, from)
      const shown = { worked: endingBy(made.value, to), supersedes: supersedes !== undefined }
      return c.html(<AssessCheckPage {...{ frame, flag, form }} {...shown} />)
    }
    const who = { councilId, personId: flag.id, accountId, now }
    const saved = await assessMeans(db, { ...who, means, from })
    if (!saved.ok) return again([sayRefusal(frame.view, saved.refusal)])
    return c.redirect(contributionPaths.charge.to({ personId: flag.id }), 303)
  })
}

const Money = z
  .string()
  .transform((text) => (text.trim() ? readPounds(text) : noMoney))
  .refine((amount): amount is Pence => amount !== undefined)
const WhatIf = z.object({ income: Money, capital: Money, expenses: Money })

/** What counted of what was told last, as three figures to try others in. */
function whatIfForm(means: Means | undefined): Form<WhatIfField> {
  const counted = (means?.income ?? []).filter((one) => !NEVER.has(one.kind))
  return {
    values: {
      income: means && writePounds(total(counted.map((one) => one.weekly))),
      capital: means && writePounds(means.capital),
      expenses: means && writePounds(total(means.expenses.map((one) => one.weekly))),
    },
    errors: {},
  }
}

async function tryFigures(platform: Platform, c: Asked): Promise<Response> {
  const body = await c.req.parseBody()
  const { view } = c.get('frame')
  const wrong = words.notMoney(view)
  const read = readForm(WhatIf, body, { income: wrong, capital: wrong, expenses: wrong })
  return inRecord(platform, c, async (db, { frame, flag, councilId, today }) => {
    const show = (form: Form<WhatIfField>, result?: Worked) =>
      c.html(<WhatIfPage {...{ frame, flag, form }} worked={result} />, result ? 200 : 422)
    if (!read.ok) return show(read.refusal)
    const { income, capital, expenses } = read.value
    const typed = { income: writePounds(income), capital: writePounds(capital) }
    const form = { values: { ...typed, expenses: writePounds(expenses) }, errors: {} }
    const told = await latestMeans(db, councilId, flag.id)
    const tables = await chargeTablesOn(db, councilId, today)
    if (!tables.ok)
      return show({ ...form, errors: { income: sayRefusal(view, tables.refusal).text } })
    const tried: Means = {
      income: [{ kind: 'other', weekly: income }],
      capital,
      expenses: expenses > 0 ? [{ what: words.together(view), weekly: expenses }] : [],
      minimumKind: told?.minimumKind ?? 'single-25-to-pension-age',
      premiums: told?.premiums ?? [],
      declined: false,
    }
    const result = maximumCharge(tried, tables.value.tables)
    if (!result.ok)
      return show({ ...form, errors: { income: sayRefusal(view, result.refusal).text } })
    return show(form, result.value)
  })
}
