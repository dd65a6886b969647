import { sql } from 'kysely'

/** The photos of session `s` of a query (`PhotoSeen`), in their order. */
export const photosJson = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'wordsEn', f.words_en,
    'wordsCy', f.words_cy, 'width', f.width, 'height', f.height) order by f.added_at, f.id), '[]')
  from offer_photo f where f.council_id = s.council_id and f.session_id = s.id and f.removed_at is null)`

/** What a provider tells of session `s` of a query (`OfferTold`), as JSON. */
export const toldJson = sql`jsonb_build_object('aboutEn', s.about_en, 'aboutCy', s.about_cy,
  'aboutEasyEn', s.about_easy_en, 'aboutEasyCy', s.about_easy_cy, 'everyWeeks', s.every_weeks,
  'monthWeek', s.month_week, 'youngest', s.youngest, 'oldest', s.oldest, 'tasterPence', s.taster_pence, 'confirms', s.confirms,
  'photos', ${photosJson})`
