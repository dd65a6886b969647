import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Grid } from '#ground/govuk/grid.tsx'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { sayNumber, sayTenths } from '#ground/words/figures.ts'
import type { KeptRules } from '#lives/offer/session-policies.ts'
import { isOverTarget, shareOf } from '../kept.ts'
import { keptPaths } from '../kept-paths.ts'
import type { Kept } from '../kept-queries.ts'
import { keptWords as words } from '../kept-words.ts'

const { Button, Textarea } = govuk

export type KeptModel = {
  readonly frame: Frame
  /** The council's rule, and who kept what by it; nothing, while there is no rule. */
  readonly rule?: KeptRules
  readonly kept?: readonly Kept[]
  readonly errors: Readonly<Record<string, string>>
}

const percent = (view: View, share: number): string =>
  words.percent(view, { share: sayTenths(view, share / 100) })

/** How far providers keep their days: of the whole county, nobody’s name. */
export function KeptPage({ frame, rule, kept = [], errors }: KeptModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view)
  return (
    <Page
      frame={frame}
      title={title}
      isWide
      errors={Object.entries(errors).map(([id, text]) => ({ text, href: `#agreed-${id}` }))}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {rule
          ? words.about(view, { weeks: rule.shareWeeks, share: sayTenths(view, rule.target / 100) })
          : words.lapsed(view)}
      </p>
      {kept.length === 0 || !rule ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <Grid
          caption={title}
          corner={words.provider(view)}
          columns={[
            words.planned(view),
            words.cancelled(view),
            words.share(view),
            words.covered(view),
            words.vacancies(view),
            words.talk(view),
          ]}
          rows={kept.map((one) => ({ heading: one.name, cells: cellsOf(view, one, rule.target) }))}
        />
      )}
      {kept.map((one) =>
        one.talkId ? (
          <form method="post" action={keptPaths.talk.to({ talkId: one.talkId })} novalidate>
            <h2 class="govuk-heading-m">{one.name}</h2>
            <Textarea
              id={`agreed-${one.talkId}`}
              name="agreed"
              rows={3}
              label={{ text: words.held(view) }}
              errorMessage={errors[one.talkId] ? { text: errors[one.talkId] as string } : undefined}
            />
            <Button
              text={words.saveTalk(view)}
              classes="govuk-button--secondary"
              preventDoubleClick
            />
          </form>
        ) : null,
      )}
    </Page>
  )
}

const cellsOf = (view: View, one: Kept, target: number): readonly string[] => {
  const share = percent(view, shareOf(one.cancelled, one.planned))
  return [
    ...[sayNumber(view, one.planned), sayNumber(view, one.cancelled)],
    isOverTarget(one, target) ? `${share}: ${words.over(view)}` : share,
    sayNumber(view, one.otherWorker),
    sayPosts(view, one),
    one.talkSince
      ? words.because[one.because ?? 'days'](view, { day: sayDayOfMonth(view, one.talkSince) })
      : '',
  ]
}

const sayPosts = (view: View, { posts, vacantPosts, postsSaidOn }: Kept): string =>
  postsSaidOn
    ? words.vacant(view, {
        ...{ vacant: vacantPosts ?? 0, posts: posts ?? 0, day: sayDayOfMonth(view, postsSaidOn) },
      })
    : words.notSaid(view)
