import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { accountNames } from '#ground/access/queries.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { isPicture } from '#ground/words/pictures.ts'
import { keepSent } from '#lives/media/actions.ts'
import { type MediaForm, NO_MEDIA } from '#lives/media/parts/media-fields.tsx'
import { mediaOf } from '#lives/media/queries.ts'
import { readSent } from '#lives/media/read-sent.ts'
import { lastDecided, openAssessment } from './assessment-queries.ts'
import { type Opened, openNeeds } from './open-routes.ts'
import { type StatementFields, TopicPage } from './pages/topic.tsx'
import { needsPaths } from './paths.ts'
import { refusalWords } from './refusal-words.ts'
import { HOWS, PICTURE_CHOICES, TOPICS, type Topic, VOICES, voicesFor } from './statement.ts'
import { addStatement } from './statement-actions.ts'

const StatementForm = z.object({
  voice: z.enum(VOICES),
  how: z.enum(HOWS),
  words: z.string().trim().max(5000).default(''),
  pictures: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((sent) => [sent ?? []].flat().filter(isPicture)),
  helpedBy: z.string().trim().max(200).default(''),
})

const topicIn = (c: Context<Signed>): Topic => {
  const topic = TOPICS.find((one) => one === c.req.param('topic'))
  if (!topic) throw new NotFound('No such topic')
  return topic
}
/** An advocate writes in their own voice, whatever else they are. */
const whoIs = (c: Context<Signed>): 'worker' | 'advocate' =>
  c.get('reader').permissions.has('assess') ? 'worker' : 'advocate'

/** What somebody said or showed, one question at a time. */
export function statementRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const writers = ['assess', 'advocate'] as const

  routes.get(needsPaths.topic.pattern, may([...writers, 'authorise'], 'words seen'), (c) =>
    openNeeds(platform, c, (opened) => show(c, opened, { form: undefined }, 200)),
  )

  const written = [may(writers, 'words written down'), takesFiles] as const
  routes.post(needsPaths.topic.pattern, ...written, async (c) => {
    const body = await c.req.parseBody({ all: true })
    const { view } = c.get('frame')
    const topic = topicIn(c)
    const came = await readSent(body)
    return openNeeds(platform, c, async (opened) => {
      const waiting = await keepSent(opened.db, opened.doing, came)
      const media = { waiting, refused: came.refused }
      const [choose, tooLong] = [refusalWords.choose(view), refusalWords.tooLong(view)]
      const complaints = { voice: choose, how: choose, words: tooLong, pictures: choose }
      const read = readForm(StatementForm, body, { ...complaints, helpedBy: tooLong })
      if (!read.ok) return show(c, opened, { form: read.refusal, media }, 422)
      const typed = blank<StatementFields>(body as Form<StatementFields>['values'])
      if (Object.keys(came.refused).length > 0) return show(c, opened, { form: typed, media }, 422)
      const pictures = read.value.pictures.filter((key) => PICTURE_CHOICES[topic].includes(key))
      const said = { ...read.value, topic, pictures }
      const added = await addStatement(opened.db, opened.doing, {
        ...{ who: whoIs(c), said, media: waiting },
      })
      const { personId } = opened.doing
      if (added.ok) return c.redirect(needsPaths.topic.to({ personId, topic }), 303)
      const field = added.refusal.kind === 'not-your-voice' ? 'voice' : 'words'
      const form = withError(typed, field, refusalWords[added.refusal.kind](view))
      return show(c, opened, { form, media }, 422)
    })
  })

  return routes
}

async function show(
  c: Context<Signed>,
  { db, flag, doing }: Opened,
  { form, media = NO_MEDIA }: { form: Form<StatementFields> | undefined; media?: MediaForm },
  status: 200 | 422,
) {
  const { councilId, personId } = doing
  const topic = topicIn(c)
  const open = await openAssessment(db, councilId, personId)
  const assessment = open ?? (await lastDecided(db, councilId, personId))
  if (!assessment) throw new NotFound(`No assessment of person ${personId}`)
  const statements = assessment.statements.filter((s) => s.topic === topic)
  const names = await accountNames(
    db,
    councilId,
    statements.flatMap((s) => s.accountId ?? []),
  )
  const shownWith = await mediaOf(
    db,
    councilId,
    statements.map(({ id }) => id),
  )
  const { permissions } = c.get('reader')
  const writes = open && (permissions.has('assess') || permissions.has('advocate'))
  const props = { frame: c.get('frame'), flag, topic, statements, names, shownWith, media }
  const shown = writes ? (form ?? blank<StatementFields>()) : undefined
  return c.html(<TopicPage {...props} voices={voicesFor(whoIs(c))} form={shown} />, status)
}
