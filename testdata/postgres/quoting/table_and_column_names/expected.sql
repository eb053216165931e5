ALTER TABLE public."Order Items" ADD COLUMN "1st" text;
ALTER TABLE public."Order Items" ALTER COLUMN "a""b" TYPE bigint;
ALTER TABLE public."Order Items" ADD COLUMN "naïve ☃" date;
COMMENT ON COLUMN public."Order Items"."naïve ☃" IS 'winter only';
ALTER TABLE public."Order Items"
    ALTER COLUMN "select" TYPE character varying(10);
ALTER TABLE public."Order Items"
    ALTER COLUMN "unit price" SET NOT NULL,
    ALTER COLUMN "unit price" SET DEFAULT 1;
CREATE INDEX "Order Items_unit price_idx" ON public."Order Items" ("unit price");
