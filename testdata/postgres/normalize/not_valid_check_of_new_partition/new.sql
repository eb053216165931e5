CREATE TABLE public.payment (
    id integer,
    amount numeric,
    CONSTRAINT payment_id CHECK ((id > 0))
)
PARTITION BY RANGE (id);

CREATE TABLE public.payment_0 (
    id integer,
    amount numeric,
    CONSTRAINT payment_id CHECK ((id > 0))
);
CREATE TABLE public.payment_1 (
    id integer,
    amount numeric,
    CONSTRAINT payment_amount CHECK ((amount > (0)::numeric)),
    CONSTRAINT payment_id CHECK ((id > 0))
);

ALTER TABLE ONLY public.payment ATTACH PARTITION public.payment_0 FOR VALUES FROM (0) TO (1000);
ALTER TABLE public.payment_0 ADD CONSTRAINT payment_amount CHECK ((amount > (0)::numeric)) NOT VALID;
ALTER TABLE public.payment ADD CONSTRAINT payment_amount CHECK ((amount > (0)::numeric)) NOT VALID;
ALTER TABLE ONLY public.payment ATTACH PARTITION public.payment_1 FOR VALUES FROM (1000) TO (2000);
