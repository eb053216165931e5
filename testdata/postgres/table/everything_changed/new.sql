CREATE TABLE products (
    id bigint PRIMARY KEY,
    sku text NOT NULL,
    code varchar(40) NOT NULL,
    price numeric(12,2) NOT NULL DEFAULT 0 CHECK (price >= 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT products_sku_uniq UNIQUE (sku)
);
CREATE INDEX products_created ON products (created_at DESC);
