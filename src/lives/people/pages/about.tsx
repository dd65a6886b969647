import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { ageOn, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { aboutWords as words } from '../about-page-words.ts'
import { needTypeWords, stageWords } from '../about-words.ts'
import { becomesAdultOn, daysToAdulthood } from '../adulthood.ts'
import type { Authority } from '../authority.ts'
import type { Carer } from '../carer.ts'
import type { Consent } from '../consent.ts'
import type { InformationNeed } from '../information-need.ts'
import { stageOn } from '../kinds-of-need.ts'
import { peoplePaths } from '../paths.ts'
import type { PersonFlag } from '../person-flag.ts'
import { Authorities, Carers, Consents } from './around-them.tsx'
import { Needs } from './needs-table.tsx'
import { PersonPage, staffView } from './person-page.tsx'

const { SummaryList } = govuk

export type AboutModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly today: Day
  readonly needs: readonly InformationNeed[]
  readonly carers: readonly Carer[]
  readonly authorities: readonly Authority[]
  readonly consents: readonly Consent[]
  readonly names: ReadonlyMap<Id, string>
  readonly mayWrite: boolean
  readonly seesDecisions: boolean
  /** A signed decision in force says that they cannot decide about their week. */
  readonly lacksCapacity: boolean
}

/** The parts of the page take the model with the view that staff read. */
export type AboutProps = Omit<AboutModel, 'frame'> & { readonly view: View }

/** Who one person is: their needs to be told things, who helps, whose document covers what, what they consented to. */
export function AboutPage({ frame, ...model }: AboutModel) {
  const view = staffView(frame)
  const { flag } = model
  const about = { view, ...model }
  return (
    <PersonPage
      frame={frame}
      flag={flag}
      title={words.title(view, { name: flag.name })}
      back={{
        href: peoplePaths.person.to({ personId: flag.id }),
        text: words.back(view, { name: flag.name }),
      }}
    >
      <ThePerson {...about} />
      <Needs {...about} />
      <Carers {...about} />
      <Authorities {...about} />
      <Consents {...about} />
    </PersonPage>
  )
}

function ThePerson({ view, flag, today, mayWrite, seesDecisions }: AboutProps) {
  const { bornOn, needTypes, id: personId } = flag
  const days = daysToAdulthood(bornOn, today)
  const born = words.bornAged(view, {
    day: sayDayOfMonth(view, bornOn),
    age: ageOn(bornOn, today),
  })
  const day = sayDayOfMonth(view, becomesAdultOn(bornOn))
  const link = (href: string, text: string, hidden: string) => ({
    actions: { items: [{ href, text, visuallyHiddenText: hidden }] },
  })
  return (
    <SummaryList
      rows={[
        { key: { text: words.born(view) }, value: { text: born } },
        {
          key: { text: words.stage(view) },
          value: {
            html: (
              <>
                {stageWords[stageOn(bornOn, today)](view)}
                {days !== undefined && <div>{words.turns(view, { day, days })}</div>}
              </>
            ),
          },
        },
        {
          key: { text: words.needTypes(view) },
          value: {
            html: (
              <ul class="govuk-list govuk-!-margin-bottom-0">
                {needTypes.map((type) => (
                  <li>{needTypeWords[type](view)}</li>
                ))}
              </ul>
            ),
          },
          ...(mayWrite &&
            link(
              peoplePaths.needTypes.to({ personId }),
              words.askChange(view),
              words.needTypes(view),
            )),
        },
        seesDecisions && {
          key: { text: words.decisions(view) },
          value: { text: words.presumed(view) },
          ...link(
            peoplePaths.decisions.to({ personId }),
            words.seeDecisions(view),
            words.decisions(view),
          ),
        },
      ]}
    />
  )
}
