import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayNumber, sayRatio } from '#ground/words/figures.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import type { WithoutAdvocate } from '../advocacy-queries.ts'
import { advocacyWords, referralStateWords } from '../advocacy-words.ts'
import { staffView } from '../parts/about-person.tsx'
import { needsPaths } from '../paths.ts'
import type { MiddleRatio, RatioSpread, WrongPlace } from '../ratio-queries.ts'
import {
  proposedWords,
  ratioWords,
  settingPolicyWords,
  settingWords,
  listWords as words,
} from '../ratio-words.ts'
import { proposedFor, type SettingPolicy } from '../setting-policy.ts'
import { sayMoment } from './advocacy.tsx'

type Cell = { readonly text: string } | { readonly html: ReturnType<typeof link> }
type ListProps = {
  readonly frame: Frame
  readonly title: string
  readonly intro: string
  readonly head: readonly { readonly text: string; readonly format?: string }[]
  readonly rows: readonly (readonly Cell[])[]
  readonly children?: Child
}

function List({ frame, title, intro, head, rows, children }: ListProps) {
  return (
    <Page frame={frame} isWide title={title} current={peoplePaths.list.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{intro}</p>
      {children}
      {rows.length === 0 ? (
        <p class="govuk-body">{words.nobody(staffView(frame))}</p>
      ) : (
        <ScrollTable name={title}>
          <govuk.Table
            caption={title}
            captionClasses="govuk-visually-hidden"
            head={head}
            rows={rows.map((row) => [...row])}
          />
        </ScrollTable>
      )}
    </Page>
  )
}

type Named = { readonly knownAs: string; readonly familyName: string; readonly reference: string }

const link = (one: Named, href: string) => (
  <>
    <a class="govuk-link" href={href}>
      {one.knownAs} {one.familyName}
    </a>{' '}
    {one.reference}
  </>
)

type MiddleProps = {
  readonly frame: Frame
  readonly ratios: readonly MiddleRatio[] | undefined
  readonly spread?: readonly RatioSpread[]
  readonly policy?: SettingPolicy
}

/** Everybody whose ratio the policy leaves to the assessor, with what was decided (WD-11). */
export function MiddleRatiosPage({ frame, ratios: known, spread = [], policy }: MiddleProps) {
  const view = staffView(frame)
  const ratios = known ?? []
  const count = new Set(ratios.map((one) => one.personId)).size
  const heads = [words.person, words.setting, ratioWords.ratio, settingPolicyWords.decided]
  return (
    <List
      frame={frame}
      title={words.middleTitle(view)}
      intro={known ? words.middleIntro(view, { count }) : settingPolicyWords.off(view)}
      head={[...heads, settingPolicyWords.reason, settingPolicyWords.preference].map((say) => ({
        text: say(view),
      }))}
      rows={ratios.map((one) => [
        { html: link(one, needsPaths.settings.to({ personId: one.personId })) },
        { text: settingWords[one.setting](view) },
        { text: sayRatio(view, one.ratio) },
        { text: one.decided ? proposedWords[one.decided](view) : words.notDecided(view) },
        { text: one.reason ?? '' },
        { text: one.preference ?? '' },
      ])}
    >
      {policy && spread.length > 0 && <Spread {...{ frame, spread, policy }} />}
    </List>
  )
}

type SpreadProps = {
  readonly frame: Frame
  readonly spread: readonly RatioSpread[]
  readonly policy: SettingPolicy
}

/** What the policy proposes for each ratio in a building, and how many hold a place at a resource centre (WD-07). */
function Spread({ frame, spread, policy }: SpreadProps) {
  const view = staffView(frame)
  const sum = (of: 'people' | 'placed') => spread.reduce((all, one) => all + one[of], 0)
  const format = 'numeric'
  return (
    <>
      <h2 class="govuk-heading-m">{words.spread(view)}</h2>
      <p class="govuk-body">
        {words.placed(view, { placed: sum('placed'), people: sum('people') })}
      </p>
      <ScrollTable name={words.spread(view)}>
        <govuk.Table
          caption={words.spread(view)}
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[
            { text: ratioWords.ratio(view) },
            { text: words.proposes(view) },
            { text: words.people(view), format },
            { text: words.atCentre(view), format },
          ]}
          rows={spread.map(({ ratio, people, placed }) => [
            { text: sayRatio(view, ratio) },
            { text: proposedWords[proposedFor(policy, ratio)](view) },
            { text: sayNumber(view, people), format },
            { text: sayNumber(view, placed), format },
          ])}
        />
      </ScrollTable>
      <h2 class="govuk-heading-m">{words.inTheMiddle(view)}</h2>
    </>
  )
}

type WrongProps = {
  readonly frame: Frame
  readonly places: readonly WrongPlace[]
  readonly mayAsk: boolean
}

/** People at a hub who are assessed for much support in a building (WD-13), with a review for each. */
export function WrongPlacesPage({ frame, places, mayAsk }: WrongProps) {
  const view = staffView(frame)
  return (
    <List
      frame={frame}
      title={words.wrongTitle(view)}
      intro={words.wrongIntro(view)}
      head={[
        ...[words.person, words.hub, ratioWords.ratio].map((say) => ({ text: say(view) })),
        { text: words.days(view), format: 'numeric' },
        { text: words.task(view) },
      ]}
      rows={places.map((one) => [
        { html: link(one, needsPaths.ratios.to({ personId: one.personId })) },
        { text: one.venue },
        { text: sayRatio(view, one.ratio) },
        { text: sayNumber(view, one.days), format: 'numeric' },
        { text: (one.hasTask ? words.hasTask : words.noTask)(view) },
      ])}
    >
      {mayAsk && places.some((one) => !one.hasTask) && (
        <form method="post" action={needsPaths.wrongPlace.to()}>
          <govuk.Button text={words.makeTasks(view)} preventDoubleClick />
        </form>
      )}
    </List>
  )
}

type WithoutProps = { readonly frame: Frame; readonly people: readonly WithoutAdvocate[] }

/** Who must have an advocate, and who has none (WX-28). */
export function WithoutAdvocatePage({ frame, people }: WithoutProps) {
  const view = staffView(frame)
  const { withoutTitle, withoutIntro, person, since, state, advocate, firstMeeting } = advocacyWords
  const having = people.filter((one) => one.state === 'accepted').length
  return (
    <List
      frame={frame}
      title={withoutTitle(view)}
      intro={withoutIntro(view, { needing: people.length, having })}
      head={[person, since, state, advocate, firstMeeting].map((say) => ({ text: say(view) }))}
      rows={people.map((one) => [
        { html: link(one, needsPaths.advocacy.to({ personId: one.personId })) },
        { text: sayDayOfMonth(view, one.startedOn) },
        { text: referralStateWords[one.state](view) },
        { text: one.advocateName ?? '' },
        { text: one.firstMeetingAt ? sayMoment(view, one.firstMeetingAt) : '' },
      ])}
    />
  )
}
