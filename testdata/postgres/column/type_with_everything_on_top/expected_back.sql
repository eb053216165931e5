DROP POLICY items_small ON public.items;
DROP TRIGGER items_qty ON public.items;
DROP RULE items_keep ON public.items;
DROP VIEW public.item_qty;
DROP INDEX public.items_big_idx;
ALTER TABLE public.items DROP CONSTRAINT items_qty_check;
ALTER TABLE public.items DROP COLUMN line_total;

ALTER TABLE public.items ALTER COLUMN qty TYPE smallint;
ALTER TABLE public.items
    ADD COLUMN line_total numeric(12,2) GENERATED ALWAYS AS (qty::numeric * unit_price) STORED;
ALTER TABLE public.items
    ADD CONSTRAINT items_qty_check CHECK (qty > 0 AND qty < 1000);
CREATE INDEX items_big_idx ON public.items (id) WHERE qty > 100;

CREATE VIEW public.item_qty AS
SELECT items.id, items.qty
FROM public.items;
COMMENT ON VIEW public.item_qty IS 'quantities only';
GRANT SELECT ON TABLE public.item_qty TO reporting;

CREATE RULE items_keep AS
    ON DELETE TO public.items
    WHERE old.qty > 10
    DO INSTEAD NOTHING;
CREATE TRIGGER items_qty
    BEFORE UPDATE OF qty ON public.items
    FOR EACH ROW
    WHEN (new.qty > old.qty)
    EXECUTE FUNCTION public.note_qty();
CREATE POLICY items_small ON public.items
    FOR SELECT
    USING (qty < 50);
