ALTER TABLE public."Order Items"
    ADD COLUMN "1st" text,
    ALTER COLUMN "a""b" TYPE bigint,
    ADD COLUMN "naïve ☃" date,
    ALTER COLUMN "select" TYPE character varying(10),
    ALTER COLUMN "unit price" SET NOT NULL,
    ALTER COLUMN "unit price" SET DEFAULT 1;
COMMENT ON COLUMN public."Order Items"."naïve ☃" IS 'winter only';
CREATE INDEX "Order Items_unit price_idx" ON public."Order Items" ("unit price");
