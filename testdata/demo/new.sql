--
-- PostgreSQL database dump
--

\restrict e327263751944f54abfe9cabba935329fb2f3ad14add6732

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: reporting; Type: SCHEMA; Schema: -; Owner: shop_owner
--

CREATE SCHEMA reporting;


ALTER SCHEMA reporting OWNER TO shop_owner;

--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: country_code; Type: DOMAIN; Schema: public; Owner: shop_owner
--

CREATE DOMAIN public.country_code AS character(2)
	CONSTRAINT country_code_upper CHECK ((VALUE ~ '^[A-Z]{2}$'::text));


ALTER DOMAIN public.country_code OWNER TO shop_owner;

--
-- Name: order_status; Type: TYPE; Schema: public; Owner: shop_owner
--

CREATE TYPE public.order_status AS ENUM (
    'cart',
    'placed',
    'paid',
    'packed',
    'shipped',
    'delivered',
    'cancelled',
    'returned'
);


ALTER TYPE public.order_status OWNER TO shop_owner;

--
-- Name: TYPE order_status; Type: COMMENT; Schema: public; Owner: shop_owner
--

COMMENT ON TYPE public.order_status IS 'Life of an order, in this order';


--
-- Name: payment_method; Type: TYPE; Schema: public; Owner: shop_owner
--

CREATE TYPE public.payment_method AS ENUM (
    'card',
    'paypal',
    'invoice',
    'giftcard'
);


ALTER TYPE public.payment_method OWNER TO shop_owner;

--
-- Name: log_order_status(); Type: FUNCTION; Schema: public; Owner: shop_owner
--

CREATE FUNCTION public.log_order_status() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO order_status_changes (order_id, old_status, new_status)
    VALUES (NEW.id, OLD.status, NEW.status);
    RETURN NULL;
END;
$$;


ALTER FUNCTION public.log_order_status() OWNER TO shop_owner;

--
-- Name: order_total(bigint); Type: FUNCTION; Schema: public; Owner: shop_owner
--

CREATE FUNCTION public.order_total(wanted_order bigint) RETURNS numeric
    LANGUAGE sql STABLE
    AS $$
    SELECT round(o.shipping_fee + coalesce(sum(i.quantity * i.unit_price), 0) * (1 - coalesce(c.percent_off, 0) / 100.0), 2)
    FROM orders o
    LEFT JOIN order_items i ON i.order_id = o.id
    LEFT JOIN coupons c ON c.code = o.coupon_code
    WHERE o.id = wanted_order
    GROUP BY o.id, c.percent_off
$$;


ALTER FUNCTION public.order_total(wanted_order bigint) OWNER TO shop_owner;

--
-- Name: FUNCTION order_total(wanted_order bigint); Type: COMMENT; Schema: public; Owner: shop_owner
--

COMMENT ON FUNCTION public.order_total(wanted_order bigint) IS 'Items less coupon, and shipping, in euros';


--
-- Name: place_order(bigint); Type: FUNCTION; Schema: public; Owner: shop_owner
--

CREATE FUNCTION public.place_order(wanted_order bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    result bigint;
BEGIN
    UPDATE orders SET status = 'placed', placed_at = now()
    WHERE id = wanted_order AND status = 'cart'
    RETURNING number INTO result;
    IF result IS NULL THEN
        RAISE EXCEPTION 'order % is not a cart', wanted_order;
    END IF;
    RETURN result;
END;
$$;


ALTER FUNCTION public.place_order(wanted_order bigint) OWNER TO shop_owner;

--
-- Name: touch_updated_at(); Type: FUNCTION; Schema: public; Owner: shop_owner
--

CREATE FUNCTION public.touch_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;


ALTER FUNCTION public.touch_updated_at() OWNER TO shop_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: products; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.products (
    id integer NOT NULL,
    sku character varying(32) NOT NULL,
    name character varying(200) NOT NULL,
    description text,
    price numeric(10,2) NOT NULL,
    vat_rate numeric(4,3) DEFAULT 0.19 NOT NULL,
    gross_price numeric(10,2) GENERATED ALWAYS AS (round((price * ((1)::numeric + vat_rate)), 2)) STORED,
    weight_grams integer,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT products_price_check CHECK ((price >= (0)::numeric)),
    CONSTRAINT products_weight_grams_check CHECK ((weight_grams > 0))
);


ALTER TABLE public.products OWNER TO shop_owner;

--
-- Name: COLUMN products.price; Type: COMMENT; Schema: public; Owner: shop_owner
--

COMMENT ON COLUMN public.products.price IS 'Net, in euros';


--
-- Name: stock; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.stock (
    product_id integer NOT NULL,
    on_hand integer DEFAULT 0 NOT NULL,
    reserved integer DEFAULT 0 NOT NULL,
    CONSTRAINT stock_not_oversold CHECK ((reserved <= on_hand))
);


ALTER TABLE public.stock OWNER TO shop_owner;

--
-- Name: active_products; Type: VIEW; Schema: public; Owner: shop_owner
--

CREATE VIEW public.active_products AS
 SELECT p.id,
    p.sku,
    p.name,
    p.price,
    p.gross_price,
    (s.on_hand - s.reserved) AS available
   FROM (public.products p
     JOIN public.stock s ON ((s.product_id = p.id)))
  WHERE (p.is_active AND (s.on_hand > 0));


ALTER TABLE public.active_products OWNER TO shop_owner;

--
-- Name: addresses; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.addresses (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    recipient text NOT NULL,
    street text NOT NULL,
    postcode character varying(10) NOT NULL,
    city text NOT NULL,
    country public.country_code DEFAULT 'DE'::bpchar NOT NULL,
    is_default boolean DEFAULT false NOT NULL
);


ALTER TABLE public.addresses OWNER TO shop_owner;

--
-- Name: addresses_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

ALTER TABLE public.addresses ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.addresses_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: categories; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.categories (
    id integer NOT NULL,
    parent_id integer,
    name text NOT NULL,
    slug text NOT NULL
);


ALTER TABLE public.categories OWNER TO shop_owner;

--
-- Name: categories_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

CREATE SEQUENCE public.categories_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.categories_id_seq OWNER TO shop_owner;

--
-- Name: categories_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: shop_owner
--

ALTER SEQUENCE public.categories_id_seq OWNED BY public.categories.id;


--
-- Name: coupons; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.coupons (
    code character varying(20) NOT NULL,
    percent_off smallint NOT NULL,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_until date,
    CONSTRAINT coupons_percent_off_check CHECK (((percent_off >= 1) AND (percent_off <= 100))),
    CONSTRAINT coupons_validity CHECK ((valid_until >= valid_from))
);


ALTER TABLE public.coupons OWNER TO shop_owner;

--
-- Name: customers; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.customers (
    id bigint NOT NULL,
    email public.citext NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    phone character varying(32),
    birthday date,
    newsletter boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone
);


ALTER TABLE public.customers OWNER TO shop_owner;

--
-- Name: TABLE customers; Type: COMMENT; Schema: public; Owner: shop_owner
--

COMMENT ON TABLE public.customers IS 'People who bought something, left a cart behind or asked for the newsletter';


--
-- Name: COLUMN customers.deleted_at; Type: COMMENT; Schema: public; Owner: shop_owner
--

COMMENT ON COLUMN public.customers.deleted_at IS 'Set instead of deleting the row; a job removes it after ten years';


--
-- Name: customers_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

ALTER TABLE public.customers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: order_items; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.order_items (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    product_id integer NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    unit_price numeric(10,2) NOT NULL,
    CONSTRAINT order_items_quantity_check CHECK ((quantity > 0))
);


ALTER TABLE public.order_items OWNER TO shop_owner;

--
-- Name: order_items_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

ALTER TABLE public.order_items ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: order_number_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

CREATE SEQUENCE public.order_number_seq
    START WITH 100000
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.order_number_seq OWNER TO shop_owner;

--
-- Name: orders; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.orders (
    id bigint NOT NULL,
    number bigint DEFAULT nextval('public.order_number_seq'::regclass) NOT NULL,
    customer_id bigint NOT NULL,
    shipping_address_id bigint,
    status public.order_status DEFAULT 'cart'::public.order_status NOT NULL,
    placed_at timestamp with time zone,
    shipping_fee numeric(8,2) DEFAULT 5.90 NOT NULL,
    coupon_code character varying(20),
    note text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT orders_placed_when_not_cart CHECK (((status = 'cart'::public.order_status) OR (placed_at IS NOT NULL)))
);


ALTER TABLE public.orders OWNER TO shop_owner;

--
-- Name: order_overview; Type: VIEW; Schema: public; Owner: shop_owner
--

CREATE VIEW public.order_overview AS
 SELECT o.id,
    o.number,
    o.placed_at,
    o.status,
    o.coupon_code,
    c.email,
    ((c.first_name || ' '::text) || c.last_name) AS customer,
    public.order_total(o.id) AS total
   FROM (public.orders o
     JOIN public.customers c ON ((c.id = o.customer_id)))
  WHERE (o.status <> 'cart'::public.order_status);


ALTER TABLE public.order_overview OWNER TO shop_owner;

--
-- Name: VIEW order_overview; Type: COMMENT; Schema: public; Owner: shop_owner
--

COMMENT ON VIEW public.order_overview IS 'What the office sees';


--
-- Name: order_status_changes; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.order_status_changes (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    old_status public.order_status,
    new_status public.order_status NOT NULL,
    changed_by text DEFAULT CURRENT_USER NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.order_status_changes OWNER TO shop_owner;

--
-- Name: TABLE order_status_changes; Type: COMMENT; Schema: public; Owner: shop_owner
--

COMMENT ON TABLE public.order_status_changes IS 'Written by the trigger orders_log_status';


--
-- Name: order_status_changes_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

ALTER TABLE public.order_status_changes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.order_status_changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

ALTER TABLE public.orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: payments; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.payments (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    method public.payment_method NOT NULL,
    amount numeric(12,2) NOT NULL,
    provider_ref character varying(64),
    currency character(3) DEFAULT 'EUR'::bpchar NOT NULL,
    paid_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT payments_amount_check CHECK ((amount > (0)::numeric))
);


ALTER TABLE public.payments OWNER TO shop_owner;

--
-- Name: payments_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

ALTER TABLE public.payments ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: product_categories; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.product_categories (
    product_id integer NOT NULL,
    category_id integer NOT NULL
);


ALTER TABLE public.product_categories OWNER TO shop_owner;

--
-- Name: product_images; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.product_images (
    id integer NOT NULL,
    product_id integer NOT NULL,
    "position" smallint DEFAULT 1 NOT NULL,
    url text NOT NULL,
    alt_text text
);


ALTER TABLE public.product_images OWNER TO shop_owner;

--
-- Name: product_images_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

CREATE SEQUENCE public.product_images_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.product_images_id_seq OWNER TO shop_owner;

--
-- Name: product_images_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: shop_owner
--

ALTER SEQUENCE public.product_images_id_seq OWNED BY public.product_images.id;


--
-- Name: products_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

CREATE SEQUENCE public.products_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.products_id_seq OWNER TO shop_owner;

--
-- Name: products_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: shop_owner
--

ALTER SEQUENCE public.products_id_seq OWNED BY public.products.id;


--
-- Name: reviews; Type: TABLE; Schema: public; Owner: shop_owner
--

CREATE TABLE public.reviews (
    id bigint NOT NULL,
    product_id integer NOT NULL,
    customer_id bigint NOT NULL,
    stars smallint NOT NULL,
    body text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT reviews_stars_check CHECK (((stars >= 1) AND (stars <= 5)))
);


ALTER TABLE public.reviews OWNER TO shop_owner;

--
-- Name: reviews_id_seq; Type: SEQUENCE; Schema: public; Owner: shop_owner
--

ALTER TABLE public.reviews ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: product_sales; Type: MATERIALIZED VIEW; Schema: reporting; Owner: shop_owner
--

CREATE MATERIALIZED VIEW reporting.product_sales AS
 SELECT p.id AS product_id,
    p.sku,
    p.name,
    sum(i.quantity) AS sold,
    sum(((i.quantity)::numeric * i.unit_price)) AS revenue
   FROM ((public.products p
     JOIN public.order_items i ON ((i.product_id = p.id)))
     JOIN public.orders o ON ((o.id = i.order_id)))
  WHERE (o.status = ANY (ARRAY['paid'::public.order_status, 'packed'::public.order_status, 'shipped'::public.order_status, 'delivered'::public.order_status]))
  GROUP BY p.id, p.sku, p.name
  WITH NO DATA;


ALTER TABLE reporting.product_sales OWNER TO shop_owner;

--
-- Name: MATERIALIZED VIEW product_sales; Type: COMMENT; Schema: reporting; Owner: shop_owner
--

COMMENT ON MATERIALIZED VIEW reporting.product_sales IS 'Refreshed every night';


--
-- Name: revenue_by_day; Type: VIEW; Schema: reporting; Owner: shop_owner
--

CREATE VIEW reporting.revenue_by_day AS
 SELECT ((order_overview.placed_at AT TIME ZONE 'Europe/Berlin'::text))::date AS day,
    count(*) AS orders,
    sum(order_overview.total) AS revenue
   FROM public.order_overview
  WHERE (order_overview.status = ANY (ARRAY['paid'::public.order_status, 'packed'::public.order_status, 'shipped'::public.order_status, 'delivered'::public.order_status]))
  GROUP BY (((order_overview.placed_at AT TIME ZONE 'Europe/Berlin'::text))::date);


ALTER TABLE reporting.revenue_by_day OWNER TO shop_owner;

--
-- Name: categories id; Type: DEFAULT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.categories ALTER COLUMN id SET DEFAULT nextval('public.categories_id_seq'::regclass);


--
-- Name: product_images id; Type: DEFAULT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.product_images ALTER COLUMN id SET DEFAULT nextval('public.product_images_id_seq'::regclass);


--
-- Name: products id; Type: DEFAULT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.products ALTER COLUMN id SET DEFAULT nextval('public.products_id_seq'::regclass);


--
-- Name: addresses addresses_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (id);


--
-- Name: categories categories_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (id);


--
-- Name: categories categories_slug_key; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_slug_key UNIQUE (slug);


--
-- Name: coupons coupons_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.coupons
    ADD CONSTRAINT coupons_pkey PRIMARY KEY (code);


--
-- Name: customers customers_email_key; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_email_key UNIQUE (email);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


--
-- Name: order_items order_items_order_id_product_id_key; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_order_id_product_id_key UNIQUE (order_id, product_id);


--
-- Name: order_items order_items_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_pkey PRIMARY KEY (id);


--
-- Name: order_status_changes order_status_changes_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.order_status_changes
    ADD CONSTRAINT order_status_changes_pkey PRIMARY KEY (id);


--
-- Name: orders orders_number_key; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_number_key UNIQUE (number);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: payments payments_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);


--
-- Name: product_categories product_categories_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.product_categories
    ADD CONSTRAINT product_categories_pkey PRIMARY KEY (product_id, category_id);


--
-- Name: product_images product_images_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.product_images
    ADD CONSTRAINT product_images_pkey PRIMARY KEY (id);


--
-- Name: product_images product_images_product_id_position_key; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.product_images
    ADD CONSTRAINT product_images_product_id_position_key UNIQUE (product_id, "position");


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


--
-- Name: products products_sku_key; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_sku_key UNIQUE (sku);


--
-- Name: reviews reviews_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_pkey PRIMARY KEY (id);


--
-- Name: reviews reviews_product_id_customer_id_key; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_product_id_customer_id_key UNIQUE (product_id, customer_id);


--
-- Name: stock stock_pkey; Type: CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.stock
    ADD CONSTRAINT stock_pkey PRIMARY KEY (product_id);


--
-- Name: addresses_customer_id_idx; Type: INDEX; Schema: public; Owner: shop_owner
--

CREATE INDEX addresses_customer_id_idx ON public.addresses USING btree (customer_id);


--
-- Name: addresses_one_default; Type: INDEX; Schema: public; Owner: shop_owner
--

CREATE UNIQUE INDEX addresses_one_default ON public.addresses USING btree (customer_id) WHERE is_default;


--
-- Name: order_status_changes_order_id_idx; Type: INDEX; Schema: public; Owner: shop_owner
--

CREATE INDEX order_status_changes_order_id_idx ON public.order_status_changes USING btree (order_id, changed_at DESC);


--
-- Name: orders_customer_id_idx; Type: INDEX; Schema: public; Owner: shop_owner
--

CREATE INDEX orders_customer_id_idx ON public.orders USING btree (customer_id) INCLUDE (status, placed_at);


--
-- Name: orders_open_idx; Type: INDEX; Schema: public; Owner: shop_owner
--

CREATE INDEX orders_open_idx ON public.orders USING btree (placed_at) WHERE (status = ANY (ARRAY['placed'::public.order_status, 'paid'::public.order_status, 'packed'::public.order_status]));


--
-- Name: payments_provider_ref_idx; Type: INDEX; Schema: public; Owner: shop_owner
--

CREATE UNIQUE INDEX payments_provider_ref_idx ON public.payments USING btree (method, provider_ref) WHERE (provider_ref IS NOT NULL);


--
-- Name: products_active_name_idx; Type: INDEX; Schema: public; Owner: shop_owner
--

CREATE INDEX products_active_name_idx ON public.products USING btree (lower((name)::text)) WHERE is_active;


--
-- Name: products_attributes_idx; Type: INDEX; Schema: public; Owner: shop_owner
--

CREATE INDEX products_attributes_idx ON public.products USING gin (attributes jsonb_path_ops);


--
-- Name: product_sales_product_id_idx; Type: INDEX; Schema: reporting; Owner: shop_owner
--

CREATE UNIQUE INDEX product_sales_product_id_idx ON reporting.product_sales USING btree (product_id);


--
-- Name: product_sales_revenue_idx; Type: INDEX; Schema: reporting; Owner: shop_owner
--

CREATE INDEX product_sales_revenue_idx ON reporting.product_sales USING btree (revenue DESC);


--
-- Name: customers customers_touch; Type: TRIGGER; Schema: public; Owner: shop_owner
--

CREATE TRIGGER customers_touch BEFORE UPDATE ON public.customers FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: orders orders_log_status; Type: TRIGGER; Schema: public; Owner: shop_owner
--

CREATE TRIGGER orders_log_status AFTER UPDATE OF status ON public.orders FOR EACH ROW WHEN ((old.status IS DISTINCT FROM new.status)) EXECUTE FUNCTION public.log_order_status();


--
-- Name: orders orders_touch; Type: TRIGGER; Schema: public; Owner: shop_owner
--

CREATE TRIGGER orders_touch BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: products products_touch; Type: TRIGGER; Schema: public; Owner: shop_owner
--

CREATE TRIGGER products_touch BEFORE UPDATE ON public.products FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();


--
-- Name: addresses addresses_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id) ON DELETE CASCADE;


--
-- Name: categories categories_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.categories(id) ON DELETE SET NULL;


--
-- Name: order_items order_items_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id) ON DELETE CASCADE;


--
-- Name: order_items order_items_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id);


--
-- Name: order_status_changes order_status_changes_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.order_status_changes
    ADD CONSTRAINT order_status_changes_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id) ON DELETE CASCADE;


--
-- Name: orders orders_coupon_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_coupon_code_fkey FOREIGN KEY (coupon_code) REFERENCES public.coupons(code) ON UPDATE CASCADE;


--
-- Name: orders orders_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: orders orders_shipping_address_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_shipping_address_id_fkey FOREIGN KEY (shipping_address_id) REFERENCES public.addresses(id);


--
-- Name: payments payments_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: product_categories product_categories_category_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.product_categories
    ADD CONSTRAINT product_categories_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.categories(id) ON DELETE CASCADE;


--
-- Name: product_categories product_categories_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.product_categories
    ADD CONSTRAINT product_categories_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id) ON DELETE CASCADE;


--
-- Name: product_images product_images_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.product_images
    ADD CONSTRAINT product_images_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id) ON DELETE CASCADE;


--
-- Name: reviews reviews_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: reviews reviews_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id) ON DELETE CASCADE;


--
-- Name: stock stock_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: shop_owner
--

ALTER TABLE ONLY public.stock
    ADD CONSTRAINT stock_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id) ON DELETE CASCADE;


--
-- Name: addresses; Type: ROW SECURITY; Schema: public; Owner: shop_owner
--

ALTER TABLE public.addresses ENABLE ROW LEVEL SECURITY;

--
-- Name: addresses addresses_own; Type: POLICY; Schema: public; Owner: shop_owner
--

CREATE POLICY addresses_own ON public.addresses TO shop_customer USING ((customer_id = (current_setting('shop.customer_id'::text))::bigint));


--
-- Name: addresses addresses_staff; Type: POLICY; Schema: public; Owner: shop_owner
--

CREATE POLICY addresses_staff ON public.addresses TO shop_app USING (true);


--
-- Name: orders; Type: ROW SECURITY; Schema: public; Owner: shop_owner
--

ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;

--
-- Name: orders orders_own; Type: POLICY; Schema: public; Owner: shop_owner
--

CREATE POLICY orders_own ON public.orders FOR SELECT TO shop_customer USING ((customer_id = (current_setting('shop.customer_id'::text))::bigint));


--
-- Name: orders orders_staff; Type: POLICY; Schema: public; Owner: shop_owner
--

CREATE POLICY orders_staff ON public.orders TO shop_app, shop_support USING (true) WITH CHECK (true);


--
-- Name: SCHEMA reporting; Type: ACL; Schema: -; Owner: shop_owner
--

GRANT USAGE ON SCHEMA reporting TO shop_report;


--
-- Name: TABLE products; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.products TO shop_app;


--
-- Name: TABLE stock; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.stock TO shop_app;


--
-- Name: TABLE active_products; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.active_products TO shop_app;
GRANT SELECT ON TABLE public.active_products TO shop_customer;


--
-- Name: TABLE addresses; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.addresses TO shop_app;
GRANT SELECT ON TABLE public.addresses TO shop_customer;


--
-- Name: SEQUENCE addresses_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.addresses_id_seq TO shop_app;


--
-- Name: TABLE categories; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.categories TO shop_app;


--
-- Name: SEQUENCE categories_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.categories_id_seq TO shop_app;


--
-- Name: TABLE coupons; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.coupons TO shop_app;


--
-- Name: TABLE customers; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.customers TO shop_app;


--
-- Name: COLUMN customers.id; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT(id) ON TABLE public.customers TO shop_support;


--
-- Name: COLUMN customers.email; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT(email) ON TABLE public.customers TO shop_support;


--
-- Name: COLUMN customers.first_name; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT(first_name) ON TABLE public.customers TO shop_support;


--
-- Name: COLUMN customers.last_name; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT(last_name) ON TABLE public.customers TO shop_support;


--
-- Name: COLUMN customers.phone; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT UPDATE(phone) ON TABLE public.customers TO shop_support;


--
-- Name: SEQUENCE customers_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.customers_id_seq TO shop_app;


--
-- Name: TABLE order_items; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.order_items TO shop_app;
GRANT SELECT ON TABLE public.order_items TO shop_customer;


--
-- Name: SEQUENCE order_items_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.order_items_id_seq TO shop_app;


--
-- Name: SEQUENCE order_number_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.order_number_seq TO shop_app;


--
-- Name: TABLE orders; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.orders TO shop_app;
GRANT SELECT ON TABLE public.orders TO shop_customer;


--
-- Name: TABLE order_overview; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.order_overview TO shop_app;
GRANT SELECT ON TABLE public.order_overview TO shop_report;
GRANT SELECT ON TABLE public.order_overview TO shop_support;


--
-- Name: TABLE order_status_changes; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.order_status_changes TO shop_app;
GRANT SELECT ON TABLE public.order_status_changes TO shop_support;


--
-- Name: SEQUENCE order_status_changes_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.order_status_changes_id_seq TO shop_app;


--
-- Name: SEQUENCE orders_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.orders_id_seq TO shop_app;


--
-- Name: TABLE payments; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.payments TO shop_app;


--
-- Name: SEQUENCE payments_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.payments_id_seq TO shop_app;


--
-- Name: TABLE product_categories; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.product_categories TO shop_app;


--
-- Name: TABLE product_images; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.product_images TO shop_app;


--
-- Name: SEQUENCE product_images_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.product_images_id_seq TO shop_app;


--
-- Name: SEQUENCE products_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.products_id_seq TO shop_app;


--
-- Name: TABLE reviews; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reviews TO shop_app;


--
-- Name: SEQUENCE reviews_id_seq; Type: ACL; Schema: public; Owner: shop_owner
--

GRANT USAGE ON SEQUENCE public.reviews_id_seq TO shop_app;


--
-- Name: TABLE product_sales; Type: ACL; Schema: reporting; Owner: shop_owner
--

GRANT SELECT ON TABLE reporting.product_sales TO shop_report;


--
-- Name: TABLE revenue_by_day; Type: ACL; Schema: reporting; Owner: shop_owner
--

GRANT SELECT ON TABLE reporting.revenue_by_day TO shop_report;


--
-- PostgreSQL database dump complete
--

\unrestrict e327263751944f54abfe9cabba935329fb2f3ad14add6732

