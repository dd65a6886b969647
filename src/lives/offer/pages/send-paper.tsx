import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Pence } from '#ground/kernel/money.ts'
import { sayMoney } from '#ground/words/figures.ts'
import { DayField, LineField } from '#lives/people/parts/fields.tsx'
import { OF_A_WORKER, type PaperKind } from '../paper.ts'
import { paperPaths } from '../paper-paths.ts'
import { paperKindWords, paperWords as words } from '../paper-words.ts'

const { Button, FileUpload, Input } = govuk

export type PaperField = 'id' | 'holder' | 'number' | 'covers' | 'issuedOn' | 'expiresOn' | 'file'
export type SendPaperModel = {
  readonly frame: Frame
  readonly kind: PaperKind
  readonly form: Form<PaperField>
  /** The least that the council asks insurance to cover. */
  readonly least?: Pence | undefined
}

/** One paper, sent from a phone: whose, until when, and a photo of it. */
export function SendPaperPage({ frame, kind, form, least }: SendPaperModel) {
  const { view } = frame
  const title = words.sendTitle(view, { paper: paperKindWords[kind](view) })
  const typed = form as Form<string>
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  const fileError = form.errors.file
  return (
    <Page
      {...{ frame, title }}
      back={{ href: paperPaths.mine.to(), text: words.title(view) }}
      errors={errorList(form, { issuedOn: 'issuedOn-day', expiresOn: 'expiresOn-day' })}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <form
        method="post"
        action={paperPaths.send.to({ kind })}
        encType="multipart/form-data"
        novalidate
      >
        <input type="hidden" name="id" value={String(form.values.id ?? '')} />
        {OF_A_WORKER.has(kind) && (
          <LineField
            form={typed}
            name="holder"
            label={words.holder(view)}
            hint={words.holderHint(view)}
          />
        )}
        {kind === 'insurance' && (
          <Input
            {...field(form, 'covers')}
            label={label(words.covers(view))}
            hint={
              least === undefined
                ? undefined
                : { text: words.coversHint(view, { least: sayMoney(view, least) }) }
            }
            inputmode="decimal"
            prefix={{ text: '£' }}
            classes="govuk-input--width-10"
          />
        )}
        <LineField
          form={typed}
          name="number"
          label={words.number(view)}
          hint={words.numberHint(view)}
        />
        <DayField
          form={typed}
          name="issuedOn"
          label={words.issuedOn(view)}
          hint={words.issuedHint(view)}
        />
        <DayField
          form={typed}
          name="expiresOn"
          label={words.expiresOn(view)}
          hint={words.expiresHint(view)}
        />
        <FileUpload
          id="file"
          name="file"
          label={label(words.file(view))}
          hint={{ text: words.fileHint(view) }}
          errorMessage={fileError ? { text: fileError } : undefined}
          attributes={{ accept: 'image/jpeg,image/png,image/webp,application/pdf' }}
        />
        <Button text={words.send(view)} preventDoubleClick />
      </form>
    </Page>
  )
}
