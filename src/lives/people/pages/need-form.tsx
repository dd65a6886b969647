import type { Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { Id } from '#ground/kernel/id.ts'
import { aboutWords as words } from '../about-page-words.ts'
import { needKindWords, needSaid, needWords } from '../about-words.ts'
import type { Carer } from '../carer.ts'
import { type InformationNeed, kindOf, NEED_CODES } from '../information-need.ts'
import { Chosen, DayField, LineField, OneOf, WordsField } from '../parts/fields.tsx'
import { peoplePaths } from '../paths.ts'
import type { PersonFlag } from '../person-flag.ts'
import { PersonPage, ReadVersion, Sent, staffView } from './person-page.tsx'

export type NeedFormModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly carers: readonly Carer[]
  readonly form: Form<string>
  readonly fresh: Id
}

export function NewNeedPage({ frame, flag, carers, form, fresh }: NeedFormModel) {
  const view = staffView(frame)
  const personId = flag.id
  const back = { href: peoplePaths.about.to({ personId }), text: words.backAbout(view) }
  return (
    <PersonPage
      {...{ frame, flag, form, back }}
      title={words.addNeed(view)}
      dates={['identifiedOn', 'reviewOn']}
    >
      <Sent to={peoplePaths.newNeed.to({ personId })} id={fresh} button={words.save(view)}>
        <Chosen
          {...{ form, name: 'carerId', label: words.whose(view), none: words.theirs(view) }}
          items={carers.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Chosen
          {...{ form, name: 'need', label: words.need(view), none: '' }}
          items={NEED_CODES.map((need) => ({
            value: need,
            text: `${needKindWords[kindOf(need)](view)}: ${needWords[need](view)}`,
          }))}
        />
        <LineField
          {...{ form, name: 'detail', label: words.detail(view), hint: words.detailHint(view) }}
        />
        <DayField {...{ form, name: 'identifiedOn', label: words.identifiedOn(view) }} />
        <SharedFields {...{ frame, form }} />
      </Sent>
    </PersonPage>
  )
}

type FieldsProps = Pick<NeedFormModel, 'frame' | 'form'>

function SharedFields({ frame, form }: FieldsProps) {
  const view = staffView(frame)
  return (
    <>
      <OneOf
        {...{ form, name: 'share', label: words.share(view), hint: words.shareHint(view) }}
        isInline
        items={[
          { value: 'yes', text: words.yes(view) },
          { value: 'no', text: words.no(view) },
        ]}
      />
      <WordsField {...{ form, name: 'met', label: words.met(view) }} />
      <DayField
        {...{ form, name: 'reviewOn', label: words.reviewOn(view), hint: words.reviewHint(view) }}
      />
    </>
  )
}

type ReviewModel = Omit<NeedFormModel, 'carers' | 'fresh'> & { readonly need: InformationNeed }

/** Looks at one need again, or ends it. */
export function ReviewNeedPage({ frame, flag, form, need }: ReviewModel) {
  const view = staffView(frame)
  const personId = flag.id
  const to = peoplePaths.need.to({ personId, needId: need.id })
  const back = { href: peoplePaths.about.to({ personId }), text: words.backAbout(view) }
  return (
    <PersonPage {...{ frame, flag, form, back }} title={needSaid(view, need)} dates={['reviewOn']}>
      <Sent to={to} button={words.save(view)}>
        <ReadVersion form={form} />
        <SharedFields {...{ frame, form }} />
      </Sent>
      <Sent to={to} button={words.endNeed(view)} isSecond>
        <input type="hidden" name="end" value="yes" />
      </Sent>
    </PersonPage>
  )
}
