import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayOnDay, sayTheDay, sayWeekday } from '#ground/words/dates.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { personPlacesPaths } from '../person-places-paths.ts'
import { personPlacesWords } from '../person-places-words.ts'
import type { Varied } from '../varied.ts'
import { weekLifePaths } from '../week-life-paths.ts'
import type { ForWhat, WeekForWhat } from '../week-life-queries.ts'
import { purposeWords, weekLifeWords as words } from '../week-life-words.ts'

const { Button, InsetText, NotificationBanner, SummaryList, Textarea, WarningText } = govuk

type Props = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly week: WeekForWhat
  readonly varied: Varied
  readonly form: Form<'reason'>
  readonly version: number
  readonly wasSaved: boolean
}

/** What one person’s week is for: at least one thing for a purpose, or why not (DO-05). */
export function WhatForPage({ frame, flag, week, varied, form, version, wasSaved }: Props) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.personTitle(view)
  const { places, reason } = week
  const purposeful = places.filter(({ purposes }) => purposes.length > 0).length
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={peoplePaths.list.to()}
      back={{
        href: personPlacesPaths.places.to({ personId: flag.id }),
        text: personPlacesWords.title(view),
      }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorList(form)}
    >
      {wasSaved && <NotificationBanner type="success" text={words.saved(view)} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.personAbout(view)}</p>
      {places.length === 0 ? (
        <InsetText text={words.noPlaces(view)} />
      ) : (
        <SummaryList
          rows={places.map((one) => ({
            key: {
              text: `${sayWeekday(view, one.weekday)}: ${view.language === 'cy' ? one.titleCy : one.titleEn}`,
            },
            value: {
              html: (
                <ul class="gd-lines">
                  {purposesOf(view, one).map((purpose) => (
                    <li>{purpose}</li>
                  ))}
                </ul>
              ),
            },
          }))}
        />
      )}
      {purposeful > 0 && <p class="govuk-body">{words.hasPurpose(view, { count: purposeful })}</p>}
      {places.length > 0 && purposeful === 0 && (
        <>
          {reason ? (
            <>
              <p class="govuk-body">
                {words.saidWhy(view, { onDay: sayOnDay(view, dayOf(reason.saidAt)) })}
              </p>
              <InsetText text={reason.words} />
            </>
          ) : (
            <WarningText text={words.noPurpose(view)} iconFallbackText="" />
          )}
          <form method="post" action={weekLifePaths.ofPerson.to({ personId: flag.id })} novalidate>
            <input type="hidden" name="version" value={String(version)} />
            <Textarea
              {...field(form, 'reason')}
              label={{ text: words.why(view), classes: 'govuk-label--m' }}
              rows={3}
            />
            <Button text={words.save(view)} preventDoubleClick />
          </form>
        </>
      )}
      <VariedWeek view={view} varied={varied} />
    </Page>
  )
}

/** Trying new things, and a varied week (DO-26). */
function VariedWeek({ view, varied }: { readonly view: View; readonly varied: Varied }) {
  const { before, now, tried, offered } = varied
  const day = sayTheDay(view, varied.from)
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const count = (of: number) => sayNumber(view, of)
  return (
    <>
      <h2 class="govuk-heading-m">{words.varied(view)}</h2>
      <SummaryList
        rows={[
          row(
            words.kinds(view),
            words.thenNow(view, { day, before: count(before), now: count(now) }),
          ),
          row(words.tried(view, { day }), count(tried)),
          row(words.canTry(view), count(offered)),
        ]}
      />
    </>
  )
}

const purposesOf = (view: View, { purposes, active }: ForWhat): readonly string[] => [
  ...(purposes.length > 0 ? purposes.map((one) => purposeWords[one](view)) : [words.company(view)]),
  ...(active ? [words.moves(view)] : []),
]
