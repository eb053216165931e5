DROP FUNCTION public.set_status(integer, public.order_status);
ALTER TYPE public.order_status RENAME TO order_status__old;

CREATE TYPE public.order_status AS ENUM (
    'open',
    'paid'
);

ALTER TABLE public.orders
    ALTER COLUMN status TYPE public.order_status USING status::text::public.order_status;

DROP TYPE public.order_status__old;

CREATE FUNCTION public.set_status(order_id integer, new_status public.order_status DEFAULT 'open') RETURNS public.order_status
    LANGUAGE plpgsql
    AS $$
DECLARE
    old_status order_status;
BEGIN
    SELECT status INTO old_status FROM orders WHERE id = order_id;
    UPDATE orders SET status = new_status WHERE id = order_id;
    RETURN old_status;
END
$$;
COMMENT ON FUNCTION public.set_status(integer, public.order_status) IS 'returns what it was';
GRANT EXECUTE ON FUNCTION public.set_status(integer, public.order_status) TO app_rw;
