ALTER TABLE public."Order Items"
    ALTER COLUMN "unit price" SET NOT NULL,
    ALTER COLUMN "unit price" SET DEFAULT 1,
    ALTER COLUMN "select" TYPE character varying(10),
    ALTER COLUMN "a""b" TYPE bigint,
    ADD COLUMN "naïve ☃" date,
    ADD COLUMN "1st" text;
COMMENT ON COLUMN public."Order Items"."naïve ☃" IS 'winter only';
CREATE INDEX "Order Items_unit price_idx" ON public."Order Items" ("unit price");
