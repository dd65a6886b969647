import type { Child } from 'hono/jsx'
import type { Council } from '#ground/access/reader.ts'
import { govuk } from '#ground/govuk/components.ts'
import { choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, CardLink, Choices, Row, Rows } from '#ground/govuk/picture-rows.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import type { PictureKey } from '#ground/words/pictures.ts'
import { terms } from '#ground/words/terms.ts'
import { TOLD_KINDS, type ToldKind } from '../alert.ts'
import { type Cover, whoIsThere } from '../cover.ts'
import type { Face, ToldBefore } from '../duty-queries.ts'
import { sayClock } from '../duty-words.ts'
import { WhoIsThere } from '../parts/who-is-there.tsx'
import { safetyPaths } from '../paths.ts'
import type { DutyPhones } from '../policies.ts'
import { shortToldWords, toldWords, tellWords as words } from '../tell-words.ts'

const { Button, Checkboxes, ExitThisPage, Input, Textarea, WarningText } = govuk

export type TellForm = Form<'not' | 'notTo' | 'words' | 'name' | 'where' | 'contact'>
export type TellModel = {
  readonly frame: Frame
  /** Where the forms are sent: the address of this very page, so that a browser keeps no trail of steps. */
  readonly action: string
  readonly cover: Cover
  readonly phones: DutyPhones | undefined
  readonly now: Date
}

const PICTURE: Readonly<Record<ToldKind, PictureKey>> = {
  ...{ hurt: 'hurt', scared: 'scared', money: 'money-taken', 'stop-this': 'stop' },
}

/** A page that leaves nothing behind: the way out first, and 999 before anything is asked. */
function SafePage({ title, errors, ...model }: SafePageProps) {
  const { frame, children } = model
  const { view } = frame
  return (
    <Page frame={frame} title={title} errors={errors}>
      <div data-no-trace>
        <ExitThisPage text={words.leave(view)} />
        <h1 class="govuk-heading-l">{title}</h1>
        <WarningText text={words.danger(view)} iconFallbackText={terms.problem(view)} />
        {children}
      </div>
    </Page>
  )
}
type SafePageProps = Pick<TellModel, 'frame'> & {
  readonly title: string
  readonly errors?: Parameters<typeof Page>[0]['errors']
  readonly children: Child
}

/** Which council: only where nobody is signed in, no address names one, and there is more than one. */
export const WhichCouncilPage = ({
  frame,
  councils,
}: Pick<TellModel, 'frame'> & { readonly councils: readonly Council[] }) => (
  <SafePage frame={frame} title={words.title(frame.view)}>
    <h2 class="govuk-heading-m">{words.whichCouncil(frame.view)}</h2>
    <ul class="govuk-list">
      {councils.map(({ key, nameEn, nameCy }) => (
        <li>
          <a class="govuk-link" href={safetyPaths.tellAt.to({ council: key })}>
            {frame.view.language === 'cy' ? nameCy : nameEn}
          </a>
        </li>
      ))}
    </ul>
  </SafePage>
)

/** The first step: four pictures, who is there, and what was told before. */
export function TellPage(
  model: TellModel & { readonly id: Id; readonly before: readonly ToldBefore[] },
) {
  const { frame, action, before, now, id } = model
  const { view } = frame
  return (
    <SafePage frame={frame} title={words.title(view)}>
      <form method="post" action={action} novalidate aria-labelledby="what">
        <h2 class="govuk-heading-m" id="what">
          {words.what(view)}
        </h2>
        <input type="hidden" name="id" value={id} />
        <Choices>
          {TOLD_KINDS.map((kind) => (
            <CardButton
              name="kind"
              value={kind}
              picture={<Picture of={PICTURE[kind]} size={96} />}
              label={(view.seeing === 'pictures' ? shortToldWords : toldWords)[kind](view)}
            />
          ))}
        </Choices>
      </form>
      <WhoIsThere {...{ view, cover: model.cover, phones: model.phones, now }} />
      {view.seeing !== 'pictures' && <p class="govuk-body">{words.text999(view)}</p>}
      {before.length > 0 && <Before {...{ view, before, now }} />}
    </SafePage>
  )
}

type BeforeProps = {
  readonly view: View
  readonly before: readonly ToldBefore[]
  readonly now: Date
}

/** That it came and who has it; what was said is not shown again. */
const Before = ({ view, before, now }: BeforeProps) => (
  <section aria-labelledby="told">
    <h2 class="govuk-heading-m" id="told">
      {words.youSaid(view)}
    </h2>
    <ul class="govuk-list">
      {before.map((one) => (
        <li>
          {words.youSaidAt(view, { when: sayClock(view, one.raisedAt, now) })}{' '}
          {one.hasIt
            ? words.hasIt(view, { name: one.hasIt.name, when: sayClock(view, one.hasIt.at, now) })
            : words.waits(view)}{' '}
          {one.isClosed && words.closed(view)}
        </li>
      ))}
    </ul>
  </section>
)

export type DetailsModel = TellModel & {
  readonly id: Id
  readonly kind: ToldKind
  readonly form: TellForm
  readonly faces: readonly Face[]
  /** Whether it is a person's own page: then the desk knows who it is. */
  readonly isPerson: boolean
  /** Where the person can stop something themself. */
  readonly stopHref?: string | undefined
}

/** The second step: whom not to tell, what happened if they want to say, and what will happen. Nothing must be filled in. */
export function DetailsPage(model: DetailsModel) {
  const { frame, action, id, kind, form, isPerson, stopHref } = model
  const { view } = frame
  return (
    <SafePage frame={frame} title={toldWords[kind](view)} errors={errorList(form)}>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="kind" value={kind} />
        <NotTo {...{ view, form, faces: model.faces }} />
        {!isPerson && (
          <>
            <Input {...field(form, 'name')} label={{ text: words.name(view) }} autocomplete="off" />
            <Input
              {...field(form, 'where')}
              label={{ text: words.where(view) }}
              autocomplete="off"
            />
            <Input
              {...field(form, 'contact')}
              label={{ text: words.contact(view) }}
              hint={{ text: words.contactHint(view) }}
              autocomplete="off"
            />
          </>
        )}
        <Textarea {...field(form, 'words')} label={{ text: words.say(view) }} rows={3} />
        <Happens view={view} />
        <WhoIsThere {...{ view, cover: model.cover, phones: model.phones, now: model.now }} />
        <Button text={words.send(view)} name="send" value="yes" preventDoubleClick />
      </form>
      {stopHref && (
        <Choices>
          <CardLink
            href={stopHref}
            picture={<Picture of="change" size={96} />}
            label={words.stopOne(view)}
          />
        </Choices>
      )}
    </SafePage>
  )
}

const IN_PICTURES = 4

type NotToProps = {
  readonly view: View
  readonly form: TellForm
  readonly faces: readonly Face[]
}
const NotTo = ({ view, form, faces }: NotToProps) => (
  <>
    {faces.length > 0 && (
      <Checkboxes
        {...choices(form, 'not')}
        fieldset={{ legend: { text: words.notTo(view), classes: 'govuk-fieldset__legend--m' } }}
        hint={{ text: words.notToHint(view) }}
        items={faces
          .slice(0, view.seeing === 'pictures' ? IN_PICTURES : faces.length)
          .map(({ accountId, name }) => ({ value: accountId, text: name }))}
      />
    )}
    <Input
      {...field(form, 'notTo')}
      label={{ text: faces.length > 0 ? words.whoElse(view) : words.notTo(view) }}
      autocomplete="off"
    />
  </>
)

const Happens = ({ view }: { readonly view: View }) => (
  <Rows>
    <Row picture={<Picture of="talk" size={96} />}>
      <h2 class="govuk-heading-s">{words.whatHappens(view)}</h2>
      <p class="govuk-body">{words.happens(view)}</p>
    </Row>
    {view.seeing !== 'pictures' && (
      <Row picture={<Picture of="emergency" size={96} />}>
        <p class="govuk-body">{words.mayTell(view)}</p>
      </Row>
    )}
  </Rows>
)

export type SentModel = TellModel & {
  readonly notAccounts: readonly Id[]
  readonly climbMinutes: number
  /** Back to where the person came from: none, signed out. */
  readonly home?: string | undefined
}

/** The last step: it came, who has it, and nothing that no rota covers. */
export function SentPage({
  frame,
  cover,
  phones,
  now,
  notAccounts,
  climbMinutes,
  home,
}: SentModel) {
  const { view } = frame
  const there = whoIsThere(cover, notAccounts)
  return (
    <SafePage frame={frame} title={words.sentTitle(view)}>
      <Rows>
        <Row picture={<Picture of="yes" size={128} />}>
          <p class="govuk-body" role="status">
            {there ? words.sentTo(view, { name: there.name }) : words.sentToNobody(view)}
          </p>
          {there && view.seeing !== 'pictures' && (
            <p class="govuk-body">{words.climbs(view, { minutes: climbMinutes })}</p>
          )}
        </Row>
      </Rows>
      {!there && <WhoIsThere {...{ view, cover: unless(cover), phones, now }} />}
      {home && (
        <Choices>
          <CardLink
            href={home}
            picture={<Picture of="week" size={96} />}
            label={words.elsewhere(view)}
          />
        </Choices>
      )}
    </SafePage>
  )
}

/** Where the only one at the desk is whom it must not be told to, the desk is empty for whoever told it. */
const unless = (cover: Cover): Cover => ({ ...cover, onDuty: [] })
