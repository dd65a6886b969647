import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { sayLastWay } from '../parts/last-way-said.ts'
import { homewardPaths } from '../paths.ts'
import { type LateSession, WAYS_HOME } from '../way-home.ts'
import { wayHomeWords, homewardWords as words } from '../words.ts'

const { Button, NotificationBanner, Radios } = govuk

export type WaysHomeModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly late: readonly LateSession[]
  readonly wasSaved: boolean
}

/** How one person gets home from what ends after the last bus: one press for each, kept together. */
export function WaysHomePage({ frame, flag, late, wasSaved }: WaysHomeModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId: flag.id }), text: flag.name }}
      bar={<PersonBar view={view} flag={flag} />}
    >
      {wasSaved && <NotificationBanner type="success" text={words.saved(view)} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{late.length === 0 ? words.none(view) : words.about(view)}</p>
      {late.length > 0 && (
        <form method="post" action={homewardPaths.ofPerson.to({ personId: flag.id })} novalidate>
          {late.map((one) => (
            <Session view={view} one={one} />
          ))}
          <Button text={words.save(view)} preventDoubleClick />
        </form>
      )}
    </Page>
  )
}

const Session = ({ view, one }: { readonly view: View; readonly one: LateSession }) => (
  <Radios
    idPrefix={`way-${one.sessionId}`}
    name={one.sessionId}
    {...(one.by && { value: one.by })}
    classes="govuk-radios--small"
    fieldset={{ legend: { text: sayLate(view, one), classes: 'govuk-fieldset__legend--s' } }}
    hint={{ text: sayLastWay(view, one) }}
    items={WAYS_HOME.map((way) => ({ value: way, text: wayHomeWords[way](view) }))}
  />
)

const sayLate = (view: View, { titleEn, titleCy, weekday, starts, ends }: LateSession) =>
  words.when(view, {
    ...{ title: view.language === 'en' ? titleEn : titleCy, day: sayWeekday(view, weekday) },
    times: sayTimes(view, starts, ends),
  })
