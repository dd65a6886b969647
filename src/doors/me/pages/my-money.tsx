import { myWords } from '#council/direct-payments/words.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Html } from '#ground/govuk/html.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { Picture } from '#ground/words/picture.tsx'
import { isPicture, type PictureKey } from '#ground/words/pictures.ts'
import { wayPageWords } from '#weeks/plans/route-wish-words.ts'
import { moneyWords as words } from '../money-words.ts'
import type { EnoughFor, MyMoney } from '../my-money.ts'
import { Jar } from '../parts/jar.tsx'
import { mePaths } from '../paths.ts'
import { words as meWords } from '../words.ts'

export type MyMoneyModel = {
  readonly frame: Frame
  /** The year's agreed money, and what it is in a week; nothing, where none is agreed. */
  readonly mine: (MyMoney & { readonly agreed: Pence; readonly isCharged: boolean }) | undefined
  /** Whether money is paid to them, into an account of their own. */
  readonly hasAccount: boolean
}

/** My money: in words and pictures before figures, each figure with its picture, and never a share of a hundred. */
export function MyMoneyPage({ frame, mine, hasAccount }: MyMoneyModel) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={mePaths.money.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      {mine ? (
        <Money view={view} mine={mine} />
      ) : (
        <Rows>
          <Line picture={<Picture of="money" size={128} />} says={[words.none(view)]} />
        </Rows>
      )}
      <WaysOn {...{ view, hasAccount }} hasMoney={mine !== undefined} />
    </Page>
  )
}

type MoneyProps = { readonly view: View; readonly mine: NonNullable<MyMoneyModel['mine']> }

/** In the pictures view three sentences: what there is, what I pay, what is left. */
function Money({ view, mine }: MoneyProps) {
  const weekly = words.eachWeek(view, { money: sayMoney(view, mine.weekly) })
  const pay = payLine(view, mine)
  const jar = <Jar tenths={10 - mine.tenthsUsed} size={128} />
  if (view.seeing === 'pictures')
    return (
      <Rows>
        <Line picture={<Picture of="money" size={128} />} says={[weekly]} />
        <Line picture={<Picture of="person" size={128} />} says={[pay]} />
        <Line picture={jar} says={[leftInWords(view, mine)]} />
      </Rows>
    )
  return (
    <>
      <h2 class="govuk-heading-m">{words.forAWeek(view)}</h2>
      <Rows>
        <Line
          picture={<Picture of="money" size={128} />}
          says={[weekly, words.eachYear(view, { money: sayMoney(view, mine.agreed) })]}
        />
      </Rows>
      <h2 class="govuk-heading-m">{words.whoPays(view)}</h2>
      <Rows>
        <Line picture={<Picture of="person" size={128} />} says={[pay]} />
        <Line
          picture={<Picture of="council" size={128} />}
          says={[words.councilPays(view, { money: sayMoney(view, mine.councilPays) })]}
        />
      </Rows>
      <h2 class="govuk-heading-m">{words.whatIsLeft(view)}</h2>
      <Rows>
        <Line picture={jar} says={leftLines(view, mine)} />
        {mine.enoughFor && <Enough view={view} enough={mine.enoughFor} />}
      </Rows>
    </>
  )
}

function payLine(view: View, { isCharged, iPay }: MoneyProps['mine']): string {
  if (!isCharged) return words.notWorkedOut(view)
  return iPay === 0 ? words.iPayNothing(view) : words.iPay(view, { money: sayMoney(view, iPay) })
}

function leftInWords(view: View, { left, weekly }: MyMoney): string {
  if (left === 0) return words.allUsed(view)
  if (2 * left > weekly) return words.muchLeft(view)
  return 10 * left < weekly ? words.nearlyAll(view) : words.someLeft(view)
}

const leftLines = (view: View, mine: MyMoney): readonly string[] => [
  leftInWords(view, mine),
  ...(mine.left > 0 ? [words.left(view, { money: sayMoney(view, mine.left) })] : []),
]

function Enough({ view, enough }: { readonly view: View; readonly enough: EnoughFor }) {
  const { activity, count } = enough
  const picture: PictureKey = isPicture(activity.picture) ? activity.picture : 'activity'
  const name = view.language === 'cy' ? activity.easyCy : activity.easyEn
  return (
    <Line
      picture={<Picture of={picture} size={128} />}
      says={[words.enoughFor(view, { count, activity: name })]}
    />
  )
}

const Line = ({ picture, says }: { readonly picture: Html; readonly says: readonly string[] }) => (
  <Row picture={picture}>
    {says.map((text) => (
      <p class="govuk-body">{text}</p>
    ))}
  </Row>
)

type WaysProps = {
  readonly view: View
  readonly hasMoney: boolean
  readonly hasAccount: boolean
}

function WaysOn({ view, hasMoney, hasAccount }: WaysProps) {
  const isPictures = view.seeing === 'pictures'
  const ways: readonly (readonly [string, PictureKey, string])[] = [
    ...(hasAccount
      ? ([
          [mePaths.account.to(), 'money', isPictures ? myWords.short(view) : myWords.title(view)],
        ] as const)
      : []),
    // With an account its own page leads there, so that no more than five choices stand together (ER18).
    ...(hasMoney && !(hasAccount && isPictures)
      ? ([
          [
            mePaths.ways.to(),
            'council',
            isPictures ? wayPageWords.short(view) : wayPageWords.title(view),
          ],
        ] as const)
      : []),
    ...(hasMoney
      ? ([
          [
            mePaths.howMoney.to(),
            'find',
            isPictures ? words.howShort(view) : words.howWorkedOut(view),
          ],
          [
            mePaths.buy.to(),
            'shopping',
            isPictures ? words.buyShort(view) : words.buySomething(view),
          ],
          [
            mePaths.disagree.to({ about: 'budget' }),
            'wrong',
            isPictures ? words.disagreeShort(view) : words.disagree(view),
          ],
        ] as const)
      : []),
    [mePaths.talk.to(), 'talk', isPictures ? meWords.talkShort(view) : meWords.talk(view)],
  ]
  return (
    <Choices>
      {ways.map(([href, picture, label]) => (
        <CardLink href={href} picture={<Picture of={picture} size={96} />} label={label} />
      ))}
    </Choices>
  )
}
