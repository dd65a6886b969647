import type { PGlite } from '@electric-sql/pglite'

export type Payers = {
  readonly council: 'severnshire' | 'dyfrdwy'
  readonly provider: string
  /** How many days at £24.00 came by each route, of one person each; two people have direct payments. */
  readonly days: {
    readonly fund: number
    readonly direct: readonly [number, number]
    readonly managed: number
  }
  /** How many people of each area come every week. */
  readonly areas: readonly number[]
}

const HOLDER = 'Own Week Service Funds'

/** Half a year of one provider: who came from where, and by whom their days were paid. */
export async function layPayers(db: PGlite, { council, provider, days, areas }: Payers) {
  const of = `(select id from council where key = '${council}')`
  const own = `select s.* from session s join account a on a.council_id = s.council_id
    and a.provider_id = s.provider_id where s.council_id = ${of} and a.name = '${provider}'`
  const paid = (route: string, person: number, many: number) => `
    insert into payable (council_id, id, person_id, session_id, day, basis, price_pence, provider_pence, package_pence,
      council_pence, chargeable_pence, route, reasons, facts, policy_from, made_at)
    select ${of}, gen_random_uuid(), (select person_id from payers where nth = ${person}), (select min(id::text)::uuid
      from own), '2026-08-31'::date - n, 'attended', 2400, 2400, 2400, 0, 2400, '${route}', '[]',
      '{"kind": "attended"}', '2026-01-01', '2026-08-31T20:00:00Z'
    from generate_series(0, ${many - 1}) n;`
  await db.exec(`
    begin; set local session_replication_role = replica;
    update relationship set starts_on = '2026-01-05' where council_id = ${of} and kind = 'service-fund';
    create temp table own on commit drop as ${own};
    create temp table payers on commit drop as
      select p.id as person_id, row_number() over (order by r.account_id nulls last, p.id) as nth from person p
      left join (select x.person_id, x.account_id from relationship x join account a on a.council_id = x.council_id
        and a.id = x.account_id where x.kind = 'service-fund' and a.name = '${HOLDER}') r on r.person_id = p.id
      where p.council_id = ${of};
    delete from payable where council_id = ${of} and session_id in (select id from own);
    delete from standing_booking where council_id = ${of} and session_id in (select id from own);
    insert into standing_booking (council_id, id, person_id, session_id, staff, people, price_pence, starts_on, made_by)
    select ${of}, gen_random_uuid(), p.id, (select min(id::text)::uuid from own), 1, 5, 2400, '2026-03-02', 'demo'
    from (select id, row_number() over (partition by area order by id) as nth, dense_rank() over (order by area) as area_n
      from person where council_id = ${of}) p
    join (values ${areas.map((people, i) => `(${i + 1}, ${people})`).join(', ')}) as wanted (area_n, people)
      on wanted.area_n = p.area_n and p.nth <= wanted.people;
    ${days.fund > 0 ? paid('service-fund', 1, days.fund) : ''}
    ${paid('direct-payment', 10, days.direct[0])}
    ${paid('direct-payment', 11, days.direct[1])}
    ${paid('managed', 12, days.managed)}
    commit;
  `)
}
