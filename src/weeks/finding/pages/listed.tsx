import type { Child } from 'hono/jsx'
import { accessPaths } from '#ground/access/paths.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { Facts } from '#ground/govuk/reasons.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney, sayNumber, sayRatio } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import { Picture } from '#ground/words/picture.tsx'
import { isPicture } from '#ground/words/pictures.ts'
import { needWords, sensoryWords } from '#lives/offer/access-words.ts'
import type { PhotoSeen } from '#lives/offer/offer-told.ts'
import { sayAges } from '#lives/offer/parts/ages-said.ts'
import { OfferPhotos } from '#lives/offer/parts/offer-seen.tsx'
import { sayWeekly } from '#weeks/proposals/parts/session-said.ts'
import type { OpenSession } from '../directory-queries.ts'
import { directoryWords as words } from '../directory-words.ts'
import { routeNames } from '../parts/directory-filter.tsx'
import { sayChecked } from '../parts/hit-list.tsx'
import { findingPaths } from '../paths.ts'

export type ListedModel = {
  readonly frame: Frame
  readonly session: OpenSession
  readonly key?: string | undefined
  readonly on: Day
}

/** One thing to do as anybody may know it: what it is like, where, what it costs. Nobody is named but who runs it. */
export function ListedPage({ frame, session, key, on }: ListedModel) {
  const { view } = frame
  const title = view.language === 'cy' ? session.titleCy : session.titleEn
  const all = key ? findingPaths.directoryAt.to({ council: key }) : findingPaths.directory.to()
  const about = aboutOf(view, session)
  return (
    <Page frame={frame} title={title} back={{ href: all, text: words.back(view) }}>
      {session.photos.length === 0 && (
        <Picture of={isPicture(session.picture) ? session.picture : 'activity'} size={128} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      {session.photos.length > 0 && (
        <OfferPhotos {...{ view, photos: session.photos, srcOf: photoAt(session.id, key) }} />
      )}
      {about && <p class="govuk-body-l">{about}</p>}
      <Facts facts={factsOf(view, session)} />
      <p class="govuk-hint">{sayChecked(view, session.checkedOn, on)}</p>
      <Sayings view={view} sayings={session.sayings} />
      {!frame.reader && (
        <p class="govuk-body">
          <a class="govuk-link" href={accessPaths.signIn.to()}>
            {words.toBook(view)}
          </a>
        </p>
      )}
    </Page>
  )
}

const photoAt =
  (sessionId: Id, council?: string) =>
  ({ id: photoId }: PhotoSeen) =>
    council
      ? findingPaths.listedPhotoAt.to({ council, sessionId, photoId })
      : findingPaths.listedPhoto.to({ sessionId, photoId })

/** What people said of it for others to read, each with its answer. Nobody is named. */
const Sayings = ({ view, sayings }: { readonly view: View } & Pick<OpenSession, 'sayings'>) =>
  sayings.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">{words.sayings(view)}</h2>
      {sayings.map(({ feeling, words: said, reply, on }) => (
        <div class="gd-comment">
          <p class="govuk-body">
            <strong>{words.felt[feeling](view)}</strong> · {sayDay(view, on)}
          </p>
          <blockquote class="gd-said">{said}</blockquote>
          <p class="govuk-body">
            <strong>{words.answered(view)}</strong> {reply}
          </p>
        </div>
      ))}
    </section>
  )

const aboutOf = (view: View, s: OpenSession): string => {
  const [plain, easy] = view.language === 'cy' ? [s.aboutCy, s.easyCy] : [s.aboutEn, s.easyEn]
  return view.seeing === 'standard' ? plain || easy : easy || plain
}

function factsOf(view: View, s: OpenSession): readonly (readonly [string, Child])[] {
  const list = (said: readonly string[]) =>
    said.length > 0 ? sayList(view, said, 'words') : words.nothingKnown(view)
  const area = view.language === 'cy' ? s.areaCy : s.areaEn
  const ages = sayAges(view, s)
  return [
    [
      words.when(view),
      <>
        {sayWeekly(view, s)}
        <br />
        {sayRound(view, s)}
      </>,
    ],
    [words.where(view), `${s.venue}, ${area}, ${s.postcode}`],
    [words.who(view), s.provider],
    [words.prices(view), <Prices view={view} session={s} />],
    [words.routes(view), list(s.routes.map((route) => routeNames[route](view)))],
    ...(ages ? [[words.ages(view), ages] as const] : []),
    [words.has(view), list(s.has.map((need) => needWords[need](view)))],
    [words.exposes(view), list(s.exposes.map((fact) => sensoryWords[fact](view)))],
    [words.size(view), sayNumber(view, s.most)],
  ]
}

const sayRound = (view: View, { everyWeeks, monthWeek }: OpenSession): string =>
  monthWeek === null ? words.everyWeeks(view, { weeks: everyWeeks }) : words.monthly(view)

const sayPrice = (view: View, price: Pence): string =>
  price === 0 ? words.free(view) : sayMoney(view, price)

const Prices = ({ view, session }: { readonly view: View; readonly session: OpenSession }) => (
  <ul class="gd-lines">
    {session.prices.length === 0 && <li>{words.noPrice(view)}</li>}
    {session.prices.map(({ ratio, price }) => (
      <li>
        {price === 0
          ? words.free(view)
          : words.at(view, { ratio: sayRatio(view, ratio), money: sayMoney(view, price) })}
      </li>
    ))}
    {session.tasterPence !== null && (
      <li>{words.taster(view, { money: sayPrice(view, session.tasterPence) })}</li>
    )}
  </ul>
)
