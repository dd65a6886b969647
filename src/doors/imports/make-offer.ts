import assert from 'node:assert/strict'
import { type PaperOfFile, paperOfFile } from '#lives/offer/paper-of-file.ts'
import type { Provider, Session, Venue } from '#lives/offer/session.ts'
import { hoursOf } from '#lives/offer/venue-hours.ts'
import type { Placed } from './batch.ts'
import { idOf, type Making } from './make-ids.ts'
import type { SoundRow, SoundRows } from './rows.ts'

export const makeProvider =
  (making: Making) =>
  ({ place, cells }: SoundRow<'providers'>): Placed<Provider> => ({
    place,
    value: {
      id: idOf(making, 'provider', cells.provider),
      reference: cells.provider,
      name: cells.name,
      kind: cells.kind,
      ...(cells.insured_until && { insuredUntil: cells.insured_until }),
      personalCare: cells.personal_care,
      routes: cells.routes,
    },
  })

/** What the council vouches for: only papers of which the file has a column. */
export const makePapers =
  (making: Making) =>
  ({ place, cells }: SoundRow<'providers'>): readonly Placed<PaperOfFile>[] => {
    const providerId = idOf(making, 'provider', cells.provider)
    const { insured_until, identity_checked, dbs_until, training_until } = cells
    const told = [
      ['insurance', insured_until !== undefined, insured_until],
      ['identity', identity_checked, undefined],
      ['dbs', 'dbs_until' in cells ? dbs_until !== undefined : undefined, dbs_until],
      [
        'safeguarding-training',
        'training_until' in cells ? training_until !== undefined : undefined,
        training_until,
      ],
    ] as const
    return told.flatMap(([kind, holds, expiresOn]) =>
      holds === undefined
        ? []
        : [
            {
              place,
              value: paperOfFile({ providerId, kind, holds, expiresOn, sentAt: making.now }),
            },
          ],
    )
  }

export const makeVenue =
  (making: Making) =>
  ({ place, cells }: SoundRow<'venues'>): Placed<Venue> => {
    const postcode = making.postcode(cells.postcode)
    assert(postcode, 'A venue outside the county was let through')
    const before = making.known.venues.get(cells.venue)
    return {
      place,
      value: {
        id: idOf(making, 'venue', cells.venue),
        reference: cells.venue,
        ...(cells.provider && { providerId: idOf(making, 'provider', cells.provider) }),
        name: cells.name,
        kind: cells.kind,
        postcode: cells.postcode,
        area: postcode.area,
        lat: postcode.lat,
        lon: postcode.lon,
        has: cells.has,
        exposes: cells.exposes,
        leastStaff: cells.least_staff,
        hours: hoursOf(
          { opens: cells.opens, closes: cells.closes, openDays: cells.open_days },
          cells.hours ?? [],
        ),
        ...(cells.hub && { hubId: idOf(making, 'venue', cells.hub) }),
        checkedOn: cells.checked_on ?? before?.checkedOn ?? making.today,
      },
    }
  }

export function makeSessions(rows: SoundRows, making: Making): readonly Placed<Session>[] {
  const named = new Map(rows.providers.map(({ cells }) => [cells.provider, cells.name]))
  return rows.sessions.map(({ place, cells }) => {
    const before = making.known.sessions.get(cells.session)
    const provider = named.get(cells.provider) ?? making.known.providers.get(cells.provider)?.name
    const prices = cells.prices.map((price) => ({ ...price, validFrom: making.today }))
    return {
      place,
      value: {
        id: idOf(making, 'session', cells.session),
        reference: cells.session,
        titleEn: cells.title,
        titleCy: cells.title_cy ?? cells.title,
        providerId: idOf(making, 'provider', cells.provider),
        venueId: idOf(making, 'venue', cells.venue),
        activity: cells.activity,
        setting: cells.setting,
        company: cells.company,
        weekday: cells.weekday,
        starts: cells.starts,
        ends: cells.ends,
        staff: cells.staff,
        rooms: cells.rooms,
        least: cells.least,
        most: cells.most,
        has: cells.has,
        exposes: cells.exposes,
        languages: cells.languages.length > 0 ? cells.languages : ['en'],
        // Where nobody is named, it is known at least whose staff they are.
        worker: cells.worker ?? provider ?? '',
        startsOn: cells.starts_on ?? before?.startsOn ?? making.today,
        ...(cells.ends_on && { endsOn: cells.ends_on }),
        prices,
      },
    }
  })
}
