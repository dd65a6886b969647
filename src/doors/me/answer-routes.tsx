import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import type { Path } from '#ground/kernel/path.ts'
import type { Result } from '#ground/kernel/result.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import * as plans from '#weeks/proposals/actions.ts'
import type { AnswerRefusal } from '#weeks/proposals/answering.ts'
import { namesIn } from '#weeks/proposals/parts/reasons-said.ts'
import type { PersonsWeek } from '#weeks/proposals/persons-week.ts'
import { findWeek } from '#weeks/proposals/queries.ts'
import { seeMyWeek, todayOf, withMyRecord } from './my-record-routes.ts'
import { AnsweredPage } from './pages/answered.tsx'
import { type Check, CheckPage } from './pages/check.tsx'
import { NobodyToTalkPage } from './pages/nobody-to-talk.tsx'
import { mayChangeMind, sayAnswered } from './parts/answer-said.ts'
import * as checks from './parts/checks.ts'
import { sayRefusal } from './parts/refusal-said.ts'
import { mePaths } from './paths.ts'

/** Which week is answered, as the check page showed it. */
const AnswerForm = z.object({ week: z.uuid(), version: z.coerce.number().int().min(1) })
const BackForm = z.object({ week: z.uuid(), answerId: z.uuid() })

/** One kind of answer: its check page, and what it does. */
type Kind = {
  readonly path: Path<string>
  readonly seen: string
  readonly done: string
  readonly check: (checking: checks.Checking, c: Context<Signed>) => Check | undefined
  readonly act: (
    db: Db,
    asked: plans.Answering,
    c: Context<Signed>,
  ) => ReturnType<typeof plans.talk>
}

const line = (c: Context<Signed>) => idIn(c, 'sessionId')

const KINDS: readonly Kind[] = [
  {
    path: mePaths.yes,
    seen: 'own week about to be accepted',
    done: 'own week accepted',
    check: checks.checkYes,
    act: plans.acceptWeek,
  },
  {
    path: mePaths.no,
    seen: 'own week about to be declined',
    done: 'own week declined',
    check: checks.checkNo,
    act: (db, asked) => plans.sayNo(db, asked),
  },
  {
    path: mePaths.noToOne,
    seen: 'one session about to be declined',
    done: 'one session declined',
    check: (checking, c) => checks.checkNoToOne(checking, line(c)),
    act: (db, asked, c) => plans.sayNo(db, { ...asked, sessionId: line(c) }),
  },
  {
    path: mePaths.notSure,
    seen: 'own week about to wait',
    done: 'not sure of own week',
    check: checks.checkNotSure,
    act: (db, asked) => plans.notSure(db, asked),
  },
  {
    path: mePaths.talk,
    seen: 'about to ask to talk',
    done: 'asked to talk',
    check: checks.checkTalk,
    act: (db, asked) => plans.talk(db, asked),
  },
]

/** Each answer has a check page, an act, and one page after it that says what happens next. */
export function answerRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  for (const kind of KINDS) {
    routes.get(kind.path.pattern, may('live-my-week', kind.seen), async (c) =>
      showCheck(platform, c, await seeMyWeek(platform, c), kind.check),
    )
    routes.post(kind.path.pattern, may('live-my-week', kind.done), (c) =>
      answer(platform, c, kind.check, (db, asked) => kind.act(db, asked, c)),
    )
  }
  routes.get(mePaths.answered.pattern, may('live-my-week', 'own answer seen'), (c) =>
    showAnswered(platform, c),
  )
  routes.get(
    mePaths.changedMyMind.pattern,
    may('live-my-week', 'own answer about to go'),
    async (c) => {
      const persons = await seeMyWeek(platform, c)
      if (!persons.week || !checks.checkBack(checkingOf(platform, c, persons, persons.week)))
        return c.redirect(mePaths.answered.to(), 303)
      return showCheck(platform, c, persons, checks.checkBack)
    },
  )
  routes.post(mePaths.changedMyMind.pattern, may('live-my-week', 'own answer taken back'), (c) =>
    takeBack(platform, c),
  )
  return routes
}

const checkingOf = (
  platform: Platform,
  c: Context<Signed>,
  persons: PersonsWeek,
  week: NonNullable<PersonsWeek['week']>,
): checks.Checking => ({
  view: c.get('frame').view,
  persons,
  week,
  now: platform.now(),
  today: todayOf(platform),
})

type Checks = Kind['check']

export function showCheck(
  platform: Platform,
  c: Context<Signed>,
  persons: PersonsWeek,
  check: Checks,
  refused?: string,
) {
  const frame = c.get('frame')
  if (!persons.week) return c.html(<NobodyToTalkPage frame={frame} persons={persons} />)
  const shown = check(checkingOf(platform, c, persons, persons.week), c)
  if (!shown) throw new NotFound('There is nothing to check')
  return c.html(
    <CheckPage frame={frame} check={{ ...shown, ...(refused && { refused }) }} />,
    refused ? 422 : 200,
  )
}

type Acts = (db: Db, asked: plans.Answering) => ReturnType<typeof plans.talk>

/** Reads which week, answers it, and goes on; or shows the check again with why it could not be. */
export async function answer(platform: Platform, c: Context<Signed>, check: Checks, act: Acts) {
  const form = AnswerForm.safeParse(await c.req.parseBody())
  if (!form.success) return c.redirect(mePaths.proposed.to(), 303)
  const { week: weekId, version } = form.data
  return settle(platform, c, check, (db, who) => act(db, { ...who, weekId, version }))
}

type Who = Omit<plans.Answering, 'weekId' | 'version'>

async function settle(
  platform: Platform,
  c: Context<Signed>,
  check: Checks,
  act: (db: Db, who: Who) => Promise<Result<plans.Answered, AnswerRefusal>>,
) {
  const { accountId } = c.get('reader')
  const { decision, persons } = await withMyRecord(platform, c, async (db, who) => {
    const { councilId, personId } = who
    const decision = await act(db, {
      ...{ councilId, personId, accountId, now: platform.now(), tell: platform.tell },
    })
    // What was refused is said with the week as it is now.
    const persons = decision.ok ? undefined : await findWeek(db, councilId, personId, who.today)
    return { decision, persons }
  })
  if (decision.ok || !persons) return c.redirect(mePaths.answered.to(), 303)
  const { view } = c.get('frame')
  const refused = sayRefusal(decision.refusal, view, namesIn(view, persons, persons.sessions))
  return showCheck(platform, c, persons, check, refused)
}

async function takeBack(platform: Platform, c: Context<Signed>) {
  const form = BackForm.safeParse(await c.req.parseBody())
  if (!form.success) return c.redirect(mePaths.answered.to(), 303)
  const { week: weekId, answerId } = form.data
  return settle(platform, c, checks.checkBack, (db, who) =>
    plans.changeMind(db, { ...who, weekId, answerId }),
  )
}

async function showAnswered(platform: Platform, c: Context<Signed>) {
  const persons = await seeMyWeek(platform, c)
  const last = persons.week?.answers.at(-1)
  if (!persons.week || !last) return c.redirect(mePaths.proposed.to(), 303)
  const frame = c.get('frame')
  const answered = { view: frame.view, persons, week: persons.week, last, today: todayOf(platform) }
  return c.html(
    <AnsweredPage
      frame={frame}
      says={sayAnswered(answered)}
      mayChangeMind={mayChangeMind(answered)}
      isOpen={persons.week.state === 'open'}
    />,
  )
}
