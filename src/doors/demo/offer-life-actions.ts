import { addDays, dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveProviders } from '#lives/offer/actions.ts'
import { answerQuestion, startDraft } from '#lives/offer/draft-actions.ts'
import { savePapersOfFile } from '#lives/offer/paper-actions.ts'
import { paperOfFile } from '#lives/offer/paper-of-file.ts'
import { addPhotos } from '#lives/offer/photo-actions.ts'
import type { County } from './county.ts'
import { DRAWN, drawnPlace } from './drawn-places.ts'
import * as store from './offer-life-store.ts'

/** What providers say of themselves: an agency, posts, reasons for large groups, and one session half set up. */
export async function saveOfferLife(
  db: Db,
  councilId: Id,
  county: County,
  now: Date,
): Promise<void> {
  const today = dayOf(now)
  const isWelsh = county.council.key === 'dyfrdwy'
  const agency = idFrom(councilId, 'provider', 'agency')
  await saveProviders(db, councilId, [
    {
      ...{ id: agency, reference: 'AGENCY-1', kind: 'agency', personalCare: true },
      ...{ name: isWelsh ? 'Gofalwyr Dyfrdwy' : 'Severn Staff', insuredUntil: addDays(today, 210) },
      routes: ['direct-payment', 'managed'],
    },
  ])
  await savePapersOfFile(db, councilId, [
    paperOfFile({
      ...{ providerId: agency, kind: 'insurance', holds: true, sentAt: now },
      expiresOn: addDays(today, 210),
    }),
  ])
  await store.havePosts(db, { councilId, today })
  const own = county.accounts.find(({ roles }) => roles.includes('micro-provider'))
  if (!own?.providerId) return
  await store.haveReasons(db, { councilId, providerId: own.providerId })
  await drawOffers(db, { councilId, accountId: own.id, now }, county, own.providerId)
  await beginDraft(db, { councilId, providerId: own.providerId, accountId: own.id, now })
}

/** Pictures of the places: of all that the provider of one person offers, and of the first session of each other kind. */
async function drawOffers(
  db: Db,
  by: { readonly councilId: Id; readonly accountId: Id; readonly now: Date },
  { sessions }: County,
  providerId: Id,
): Promise<void> {
  const own = sessions.filter((session) => session.providerId === providerId)
  const first = [...Map.groupBy(sessions, ({ activity }) => activity).values()].flatMap(
    ([one]) => one ?? [],
  )
  for (const { id: sessionId, activity } of new Set([...own, ...first])) {
    const { svg, ...words } = drawnPlace(activity, 1)
    const content = new TextEncoder().encode(svg)
    // One drawing of an activity is one, however often it is sent.
    const drawn = { content, mediaType: 'image/svg+xml', sha256: `drawn ${activity}` } as const
    const photo = { ...drawn, ...words, ...DRAWN, showsPeople: false, consent: '' }
    await addPhotos(db, { ...by, on: { sessionId } }, [photo])
  }
}

/** A session that the provider of one person began to set up, and left half done: what, and no more. */
async function beginDraft(
  db: Db,
  by: {
    readonly councilId: Id
    readonly providerId: Id
    readonly accountId: Id
    readonly now: Date
  },
): Promise<void> {
  const drafting = { ...by, draftId: idFrom(by.providerId, 'demo-draft', 'walk') }
  await startDraft(db, drafting)
  const known = { activities: ['walking'], places: [], rooms: [], today: dayOf(by.now) }
  const answers = [
    ['activity', { activity: 'walking' }],
    ['title', { titleEn: 'A walk by the river', titleCy: 'Tro ar lan yr afon' }],
    ['about', { aboutEn: 'An hour by the water, at a slow pace, with a cup of tea at the end.' }],
  ] as const
  for (const [place, [question, typed]] of answers.entries())
    await answerQuestion(db, drafting, { question, typed, version: place + 1, known })
}
