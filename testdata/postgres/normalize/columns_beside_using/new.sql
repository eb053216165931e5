CREATE TABLE public.holidays (
    day date,
    name text
);
CREATE TABLE public.planned (
    day date,
    shop integer,
    hours integer
);
CREATE TABLE public.worked (
    day date,
    shop bigint,
    minutes integer
);
CREATE VIEW public.both_of AS
 SELECT planned.shop,
    worked.minutes,
    holidays.name
   FROM ((public.planned
     FULL JOIN public.worked USING (day))
     LEFT JOIN public.holidays holidays(day_1, name) ON ((holidays.day_1 > planned.day)));
CREATE TABLE public.wares (
    code character varying(8),
    price numeric
);
CREATE VIEW public.made AS
 SELECT (( SELECT '1.5'::text))::numeric AS "?column?",
    (( SELECT wares_1.price
           FROM public.wares wares_1
         LIMIT 1))::integer AS price
   FROM public.wares;
CREATE TABLE public.sold (
    code character varying(20),
    price numeric,
    day date
);
CREATE VIEW public.merged AS
 SELECT code,
    x.price
   FROM ((public.wares
     FULL JOIN public.sold USING (code) AS j)
     JOIN public.wares x(code_1, price) ON (((x.code_1)::text = (code)::text)));
CREATE VIEW public.named AS
 SELECT j.name
   FROM ((public.planned
     FULL JOIN public.worked USING (day))
     JOIN public.holidays holidays(day_1, name) ON (true)) j(day_1, shop, hours, shop_1, minutes, day_1_1, name);
CREATE VIEW public.plain AS
 SELECT h.name,
    worked.minutes
   FROM ((public.planned
     JOIN public.worked USING (day))
     JOIN public.holidays h ON ((h.day = planned.day)));
CREATE VIEW public.sales AS
 SELECT wares.code,
    s.day,
    old_1.code_1 AS old_code
   FROM ((public.wares
     JOIN public.sold s USING (code))
     JOIN public.wares old_1(code_1, price) ON ((old_1.price = s.price)));
CREATE VIEW public.widened AS
 SELECT worked.minutes,
    g.shop_1 AS shop
   FROM (public.planned
     LEFT JOIN public.worked USING (shop)),
    generate_series(1, 2) g(shop_1);
CREATE VIEW public.with_query AS
 SELECT h.day_1 AS free,
    q.day_1 AS taken
   FROM (public.planned
     FULL JOIN public.worked USING (day)),
    public.holidays h(day_1, name),
    ( SELECT holidays.day,
            holidays.day AS day_1
           FROM public.holidays) q(day_1, day_1_1)
  WHERE (h.day_1 = q.day_1_1);
