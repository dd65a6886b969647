import { Hono } from 'hono'
import { may, type Signed } from '#ground/access/may.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { askForBroker } from '#lives/tasks/broker-actions.ts'
import { helpWords as words } from './help-words.ts'
import { withMyPlan } from './my-record-routes.ts'
import { type Check, CheckPage } from './pages/check.tsx'
import { DonePage } from './pages/done.tsx'
import { mePaths } from './paths.ts'
import { reviewWords } from './review-words.ts'

/** Asking for somebody to help choose (LI-03). They show what there is; the person chooses. */
export function helpRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(mePaths.helpToChoose.pattern, may('live-my-week', 'about to ask for a broker'), (c) =>
    c.html(<CheckPage frame={c.get('frame')} check={checkOf(c.get('frame'))} />),
  )

  // Asked again while it waits it is the same request, so that showing what came of it here is safe to send twice.
  routes.post(mePaths.helpToChoose.pattern, may('live-my-week', 'broker asked for'), async (c) => {
    const frame = c.get('frame')
    const { view } = frame
    const { accountId } = c.get('reader')
    const asked = await withMyPlan(platform, c, (db, { councilId, personId }) =>
      askForBroker(db, { councilId, personId, accountId, words: '', now: platform.now() }),
    )
    if (!asked.ok) {
      const check = { ...checkOf(frame), refused: reviewWords.notNow(view) }
      return c.html(<CheckPage frame={frame} check={check} />, 422)
    }
    const day = sayTheDay(view, asked.value.by)
    const { broker: name } = asked.value
    const text = name ? reviewWords.comesBy(view, { name, day }) : words.by(view, { day })
    const says = [{ picture: 'person', text }] as const
    return c.html(<DonePage frame={frame} title={words.asked(view)} says={says} />)
  })

  return routes
}

const checkOf = ({ view }: Frame): Check => ({
  says: [
    { picture: 'help', text: words.youAsk(view) },
    { picture: 'find', text: words.theyShow(view) },
  ],
  action: mePaths.helpToChoose.to(),
  fields: {},
  button: { picture: 'yes', text: words.ask(view) },
  back: mePaths.find.to(),
})
