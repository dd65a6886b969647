import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import type { ListedConcern } from '../concern-queries.ts'
import { concernAboutWords, concernStateWords, concernWords } from '../concern-words.ts'
import type { Cover } from '../cover.ts'
import type { ListedAlert } from '../desk-queries.ts'
import { deskWords as words } from '../desk-words.ts'
import { alertWords, levelWords, sayClock, saySpan } from '../duty-words.ts'
import { safetyPaths } from '../paths.ts'
import type { Gap } from '../rota.ts'

const { InsetText, Tag, WarningText } = govuk

export type DeskModel = {
  readonly frame: Frame
  readonly now: Date
  readonly cover: Cover
  readonly hasPhones: boolean
  readonly alerts: readonly ListedAlert[]
  readonly concerns: readonly ListedConcern[]
  readonly gaps: readonly Gap[]
  readonly renews: boolean
  readonly maySetRota: boolean
}

/** What waits, who has it, and who is there. */
export function DeskPage(model: DeskModel) {
  const { frame, now, alerts, concerns, renews, hasPhones } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={safetyPaths.desk.to()} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.intro(view)}</p>
      <Renewing view={view} renews={renews} />
      <OnDutyNow view={view} cover={model.cover} now={now} />
      {!hasPhones && <WarningText text={words.noPhones(view)} iconFallbackText="!" />}
      <h2 class="govuk-heading-m">{words.alerts(view)}</h2>
      <Alerts {...{ view, alerts, now }} />
      <h2 class="govuk-heading-m">{words.concerns(view)}</h2>
      <Concerns {...{ view, concerns, now }} />
      <h2 class="govuk-heading-m">{words.gaps(view)}</h2>
      <Gaps view={view} gaps={model.gaps} />
      {model.maySetRota && (
        <p class="govuk-body">
          <a class="govuk-link" href={safetyPaths.rota.to()}>
            {words.toRota(view)}
          </a>
        </p>
      )}
    </Page>
  )
}

/** A page that changes by itself can be held still (WCAG 2.2.2). */
const Renewing = ({ view, renews }: { readonly view: View; readonly renews: boolean }) => (
  <p class="govuk-body">
    {renews && `${words.renews(view)} `}
    <a
      class="govuk-link"
      href={renews ? `${safetyPaths.desk.to()}?still=1` : safetyPaths.desk.to()}
    >
      {renews ? words.hold(view) : words.goOn(view)}
    </a>
  </p>
)

type NowProps = { readonly view: View; readonly cover: Cover; readonly now: Date }
const OnDutyNow = ({ view, cover: { onDuty }, now }: NowProps) => (
  <section aria-labelledby="now">
    <h2 class="govuk-heading-m" id="now">
      {words.now(view)}
    </h2>
    {onDuty.length === 0 ? (
      <InsetText text={words.nobodyNow(view)} />
    ) : (
      <ul class="govuk-list">
        {onDuty.map(({ level, name, endsAt }) => (
          <li>
            {words.levelUntil(view, {
              ...{ level: levelWords[level](view), name },
              until: sayClock(view, endsAt, now),
            })}
          </li>
        ))}
      </ul>
    )}
  </section>
)

type AlertsProps = {
  readonly view: View
  readonly alerts: readonly ListedAlert[]
  readonly now: Date
}
function Alerts({ view, alerts, now }: AlertsProps) {
  if (alerts.length === 0) return <p class="govuk-body">{words.noAlerts(view)}</p>
  const columns = [words.what, words.who, words.when, words.standing].map((of) => of(view))
  return (
    <ScrollTable name={words.alerts(view)}>
      <table class="govuk-table gd-stack">
        <caption class="govuk-table__caption govuk-visually-hidden">{words.alerts(view)}</caption>
        <TableHead columns={columns} />
        <tbody class="govuk-table__body">
          {alerts.map((alert) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={safetyPaths.alert.to({ alertId: alert.id })}>
                  {alertWords[alert.kind](view)}
                </a>
              </th>
              <StackCell heading={words.who(view)}>{alert.name || words.unknown(view)}</StackCell>
              <StackCell heading={words.when(view)}>
                {sayClock(view, alert.raisedAt, now)}
              </StackCell>
              <StackCell heading={words.standing(view)}>
                <Standing view={view} alert={alert} />
              </StackCell>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

type StandingProps = {
  readonly view: View
  readonly alert: Pick<ListedAlert, 'acknowledgedBy' | 'level'>
}

/** Who has an alert; or that nobody has, and how far it has climbed. */
export const Standing = ({ view, alert: { acknowledgedBy, level } }: StandingProps) =>
  acknowledgedBy ? (
    <Tag text={words.has(view, { name: acknowledgedBy })} classes="govuk-tag--green" />
  ) : (
    <>
      <Tag text={words.waiting(view)} classes="govuk-tag--red" />{' '}
      {words.atLevel(view, { level: levelWords[level](view) })}
    </>
  )

type ConcernsProps = {
  readonly view: View
  readonly concerns: readonly ListedConcern[]
  readonly now: Date
}
function Concerns({ view, concerns, now }: ConcernsProps) {
  if (concerns.length === 0) return <p class="govuk-body">{words.noConcerns(view)}</p>
  const columns = [words.who, words.what, words.when, words.standing].map((of) => of(view))
  return (
    <ScrollTable name={words.concerns(view)}>
      <table class="govuk-table gd-stack">
        <caption class="govuk-table__caption govuk-visually-hidden">{words.concerns(view)}</caption>
        <TableHead columns={columns} />
        <tbody class="govuk-table__body">
          {concerns.map((concern) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={safetyPaths.concern.to({ concernId: concern.id })}>
                  {concern.name}
                </a>
              </th>
              <StackCell heading={words.what(view)}>
                {concernAboutWords[concern.about](view)}
              </StackCell>
              <StackCell heading={words.when(view)}>
                {sayClock(view, concern.raisedAt, now)}
              </StackCell>
              <StackCell heading={words.standing(view)}>
                <Tag
                  text={concernStateWords[concern.state](view)}
                  classes={concern.state === 'raised' ? 'govuk-tag--red' : 'govuk-tag--yellow'}
                />
                {concern.enquiryDueOn && (
                  <div>
                    {concernWords.enquiryBy(view, { day: sayDay(view, concern.enquiryDueOn) })}
                  </div>
                )}
              </StackCell>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

const GAPS_SHOWN = 8

/** The hours of the week ahead that no rota covers. */
export const Gaps = ({ view, gaps }: { readonly view: View; readonly gaps: readonly Gap[] }) =>
  gaps.length === 0 ? (
    <p class="govuk-body">{words.noGaps(view)}</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {gaps.slice(0, GAPS_SHOWN).map(({ from, to }) => (
        <li>{saySpan(view, from, to)}</li>
      ))}
      {gaps.length > GAPS_SHOWN && (
        <li>{words.moreGaps(view, { count: gaps.length - GAPS_SHOWN })}</li>
      )}
    </ul>
  )
